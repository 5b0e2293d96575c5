import type { ServiceFacts } from '../types.js';
import { adobeFacts } from './adobe.js';
import { applicationInsightsFacts } from './application-insights.js';
import { clarityFacts } from './clarity.js';
import { contentsquareFacts } from './contentsquare.js';
import { dotdigitalFacts } from './dotdigital.js';
import { googleAdsFacts } from './google-ads.js';
import { googleTagManagerFacts } from './google-tag-manager.js';
import { googleTranslateFacts } from './google-translate.js';
import { gossFacts } from './goss.js';
import { govmetricFacts } from './govmetric.js';
import { granicusFacts } from './granicus.js';
import { linkedinInsightFacts } from './linkedin-insight.js';
import { matomoFacts } from './matomo.js';
import { metaPixelFacts } from './meta-pixel.js';
import { microsoftUetFacts } from './microsoft-uet.js';
import { newRelicFacts } from './new-relic.js';
import { plausibleFacts } from './plausible.js';
import { posthogFacts } from './posthog.js';
import { reachdeckFacts } from './reachdeck.js';
import { recaptchaFacts } from './recaptcha.js';
import { reciteMeFacts } from './recite-me.js';
import { silktideFacts } from './silktide.js';
import { siteimproveFacts } from './siteimprove.js';
import { tiktokPixelFacts } from './tiktok-pixel.js';
import { userbackFacts } from './userback.js';
import { xPixelFacts } from './x-pixel.js';

/** What a visitor reads about the presets that few websites use, by their name: a file of its own. */
export const moreFacts: Readonly<Record<string, ServiceFacts>> = {
  adobe: adobeFacts,
  'application-insights': applicationInsightsFacts,
  clarity: clarityFacts,
  contentsquare: contentsquareFacts,
  dotdigital: dotdigitalFacts,
  'google-ads': googleAdsFacts,
  'google-tag-manager': googleTagManagerFacts,
  'google-translate': googleTranslateFacts,
  goss: gossFacts,
  govmetric: govmetricFacts,
  granicus: granicusFacts,
  'linkedin-insight': linkedinInsightFacts,
  matomo: matomoFacts,
  'meta-pixel': metaPixelFacts,
  'microsoft-uet': microsoftUetFacts,
  'new-relic': newRelicFacts,
  plausible: plausibleFacts,
  posthog: posthogFacts,
  reachdeck: reachdeckFacts,
  recaptcha: recaptchaFacts,
  'recite-me': reciteMeFacts,
  silktide: silktideFacts,
  siteimprove: siteimproveFacts,
  'tiktok-pixel': tiktokPixelFacts,
  userback: userbackFacts,
  'x-pixel': xPixelFacts,
};
