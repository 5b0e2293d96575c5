import { civic } from './civic.js';
import { cookiebot } from './cookiebot.js';
import { drupal } from './drupal-eucc.js';
import { goss } from './goss.js';
import { govuk } from './govuk.js';
import { klaro } from './klaro.js';
import { nhsuk } from './nhsuk.js';
import type { OldTool } from './old-tool.js';
import { onetrust } from './onetrust.js';
import { orejime } from './orejime.js';
import { tarteaucitron } from './tarteaucitron.js';
import { vanilla } from './vanilla-cookieconsent.js';
import type { OldToolName } from '../types.js';

/** The tools whose choices can be taken over, by the name that the config has for them. */
export const oldTools: Readonly<Record<OldToolName, OldTool>> = {
  civic,
  cookiebot,
  'drupal-eucc': drupal,
  goss,
  govuk,
  klaro,
  nhsuk,
  onetrust,
  orejime,
  tarteaucitron,
  'vanilla-cookieconsent': vanilla,
};
