/** Door: `consent-gate.full.js`, everything in one classic script, for a CMS that takes one upload. */
import { openSettings } from './choices/open-settings.js';
import { follow } from './choices/other-tabs.js';
import { acceptAll, rejectAll, reset, update } from './choices/update-choices.js';
import { defineBanner } from './elements/define-banner.js';
import { defineEmbed } from './elements/define-embed.js';
import { defineSettings } from './elements/define-settings.js';
import type { FetchPart, GateParts } from './gate/gate-parts.js';
import { startFromTag } from './gate/start-from-tag.js';
import * as cy from './messages/cy.js';
import { offerLanguages } from './messages/learn-language.js';
import { tellProblem } from './problems/tell-problem.js';
import { beginReceipts } from './receipts/begin-receipts.js';
import * as services from './services/index.js';
import type { Preset } from './types.js';
import { activateMarkup } from './markup/activate-markup.js';
import { removeTraces } from './traces/remove-traces.js';

/** All but `traces`, a name that the build shortens: presets have such a member. */
const parts: Omit<GateParts, 'traces'> = {
  elements: {
    defineElements(gate) {
      offerLanguages({ cy: () => Promise.resolve(cy) });
      return Promise.all([defineBanner(gate), defineEmbed(gate), defineSettings(gate)]);
    },
  },
  choices: { acceptAll, follow, openSettings, rejectAll, reset, update },
  markup: { activate: activateMarkup },
  problems: { tell: tellProblem },
  receipts: { begin: beginReceipts },
};

startFromTag(
  document.currentScript,
  ((name: keyof GateParts) =>
    Promise.resolve(name === 'traces' ? { remove: removeTraces } : parts[name])) as FetchPart,
  Object.values(services).filter((each): each is Preset => 'start' in each),
).catch(console.warn);
