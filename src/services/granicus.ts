import type { Preset, ServiceFacts } from '../types.js';

/**
 * Granicus govService, which was Firmstep: forms and accounts on `*.achieveservice.com`. Declared only: nothing is
 * loaded, and its cookies are essential, so never removed.
 * https://support.granicus.com/articles/en_US/Knowledge/govService-Cookie-Statement
 */
export const granicus: Preset = {
  name: 'granicus',
  category: 'essential',
  options: {},
  traces: /^(firmstep2(session|server)|AWSALB(CORS)?|APP_LANG|AchieveFormsRedirectLink|AGS_ROLES|__cf_bm)$/,
  start() {
    return undefined;
  },
};

const balance = 'Shares out visits among the servers, so that pages load.';
const session = 'Holds the answers of a form together while you fill it in.';

/**
 * Granicus publishes no names. These are from councils that use it: https://york.gov.uk/CookiePolicy/GWSS,
 * https://www.walthamforest.gov.uk/council-and-elections/information-about-website/cookies-used-website and
 * http://www.woking.gov.uk/cookies. How long `__cf_bm` is kept is Cloudflare's own word:
 * https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/
 */
export const granicusFacts: ServiceFacts = {
  label: 'Online forms and accounts',
  provider: 'Granicus',
  notice: 'https://support.granicus.com/articles/en_US/Knowledge/govService-Cookie-Statement',
  cookies: [
    { name: 'firmstep2session', purpose: session, expires: 'session' },
    { name: 'firmstep2server', purpose: balance, expires: 'session' },
    { name: 'AWSALB', purpose: balance, expires: '7 days' },
    { name: 'AWSALBCORS', purpose: balance, expires: '7 days' },
    { name: 'APP_LANG', purpose: 'Remembers the language of the forms.', expires: '24 hours' },
    {
      name: 'AchieveFormsRedirectLink',
      purpose: 'Takes you back to your form after you have confirmed your email address.',
      expires: '24 hours',
    },
    { name: 'AGS_ROLES', purpose: 'Lets you choose a place on a map.', expires: '1 day' },
    { name: '__cf_bm', purpose: 'Protects the forms from automated attacks.', expires: '30 minutes' },
  ],
};
