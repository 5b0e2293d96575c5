import { attempt } from '../lib/attempt.js';
import { redrawBanner } from '../lib/redraw-banner.js';
import type { Preset } from '../types.js';
import type { PresetPart } from './preset-stubs.js';

/**
 * Puts a preset that has arrived in the place of what stood for it, and brings its service in line with the choices.
 * Where its options are wrong, nobody is asked about its category because of it.
 */
export function fitPreset(arrived: Preset): PresetPart['arrive'] {
  return (state, stub) => {
    const { services, inUse, fit, report } = state;
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- left out
    const { preset, ...given } = stub;
    const index = services.indexOf(stub);
    if (index < 0) return; // it was asked for again while it was on its way
    const put = (): void => {
      const { category } = stub;
      services.splice(index, 1, ...fit(given, [arrived]));
      const isNamed = services.some((service) => service.category === category);
      const mayBeNamed = document.querySelector('[data-consent]') ?? state.record?.choices[category];
      if (!isNamed && !mayBeNamed && category !== 'essential') {
        inUse.delete(category);
        redrawBanner(); // it asks about less now, or about nothing
      }
      if (state.catchUp()) return;
      state.enforce();
      state.ask();
    };
    attempt(put, (error) => report(error, stub.name));
  };
}
