import type { BannerMessages } from './banner-messages.js';

/** English, for the banner. Apart from the rest so that a first visit fetches only this. */
export const enBanner: BannerMessages = {
  direction: 'ltr',
  bannerHeading: 'Cookies on {siteName}',
  siteUnnamed: 'this website',
  essentialUse: 'We use some essential cookies to make this website work.',
  askAnalytics:
    'We’d also like to use analytics cookies so we can understand how you use this website and make improvements.',
  askAdditional: 'We’d like to set additional cookies so we can {purposes}.',
  useAnalytics:
    'We also use analytics cookies so we can understand how you use this website and make improvements.',
  useAdditional: 'We also use additional cookies so we can {purposes}.',
  allOn: 'They are on unless you reject them.',
  someOn: 'Some are on unless you reject them.',
  listComma: ', ',
  listAnd: ' and ',
  functionalPurpose: 'remember your settings',
  analyticsPurpose: 'understand how people use this website; make improvements',
  mediaPurpose: 'show videos and maps from other websites',
  marketingPurpose: 'measure our advertising',
  otherPurpose: 'offer other features',
  acceptAnalytics: 'Accept analytics cookies',
  rejectAnalytics: 'Reject analytics cookies',
  acceptAdditional: 'Accept additional cookies',
  rejectAdditional: 'Reject additional cookies',
  viewCookies: 'View cookies',
  acceptedAnalytics: 'You’ve accepted analytics cookies.',
  rejectedAnalytics: 'You’ve rejected analytics cookies.',
  acceptedAdditional: 'You’ve accepted additional cookies.',
  rejectedAdditional: 'You’ve rejected additional cookies.',
  changeLater: 'You can {link} at any time.',
  changeLink: 'change your cookie settings',
  hideMessage: 'Hide cookie message',
};
