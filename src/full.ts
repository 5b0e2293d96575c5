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
import { move } from './migrate/move-in-a-task.js';
import { tellProblem } from './problems/tell-problem.js';
import { beginReceipts } from './receipts/begin-receipts.js';
import * as services from './services/index.js';
import type { Preset } from './types.js';
import { beginMarkup } from './markup/begin-markup.js';
import { markupTranslator } from './old-markup/markup-translator.js';
import { removeTraces } from './traces/remove-traces.js';

/**
 * All but `traces`, a name that the build shortens, because presets have such a member, and but `debug`: no visitor
 * needs it, so it is a file beside this one.
 */
const parts: Omit<GateParts, 'traces' | 'debug'> = {
  elements: {
    defineElements(gate) {
      offerLanguages({ cy: () => Promise.resolve(cy) });
      return Promise.all([defineBanner(gate), defineEmbed(gate), defineSettings(gate)]);
    },
  },
  choices: { acceptAll, follow, openSettings, rejectAll, reset, update },
  markup: { activate: beginMarkup },
  'old-markup': { translator: markupTranslator },
  problems: { tell: tellProblem },
  receipts: { begin: beginReceipts },
  migrate: { move },
};

const { currentScript } = document;
const here = currentScript instanceof HTMLScriptElement ? currentScript.src : document.baseURI;

const fetchPart = async (name: keyof GateParts): Promise<unknown> => {
  if (name === 'debug') return import(new URL('debug.js', here).href);
  return name === 'traces' ? { remove: removeTraces } : parts[name];
};

startFromTag(
  currentScript,
  fetchPart as FetchPart,
  Object.values(services).filter((each): each is Preset => 'start' in each),
).catch(console.warn);
