/** Door: `consent-gate.full.js`, everything in one classic script, for a CMS that takes one upload. */
import { openSettings } from './choices/open-settings.js';
import { removeTraces } from './choices/remove-traces.js';
import { acceptAll, follow, rejectAll, reset, update } from './choices/update-choices.js';
import { defineBanner } from './elements/define-banner.js';
import { defineEmbed } from './elements/define-embed.js';
import { defineSettings } from './elements/define-settings.js';
import { startFromTag } from './gate/start-from-tag.js';
import { tellProblem } from './problems/tell-problem.js';
import { presets } from './services/index.js';
import { activateMarkup } from './markup/activate-markup.js';

void startFromTag(
  document.currentScript,
  {
    draw: (what) =>
      Promise.resolve((gate) => {
        defineBanner(gate);
        if (what === 'defineBanner') return;
        defineSettings(gate);
        defineEmbed(gate);
      }),
    choices: () =>
      Promise.resolve({ acceptAll, follow, openSettings, rejectAll, removeTraces, reset, update }),
    markup: () => Promise.resolve({ activateMarkup }),
    problems: () => Promise.resolve({ tellProblem }),
  },
  presets,
);
