import type { ConfiguredService } from '../config/resolve-config.js';
import type { Preset } from '../types.js';
import type { GateState } from './gate-state.js';

/** Names of the presets that have a file each, by their category, in the order that compresses best: 10 bytes. */
const names = {
  analytics:
    'application-insights contentsquare clarity adobe google-tag-manager siteimprove hotjar silktide posthog matomo new-relic plausible govmetric',
  functional: 'google-translate reachdeck recite-me userback',
  essential: 'goss recaptcha granicus',
  marketing: 'google-ads meta-pixel microsoft-uet tiktok-pixel dotdigital x-pixel linkedin-insight',
};

/** The file of a preset: see {@link fitPreset}. */
export interface PresetPart {
  arrive(state: GateState, stub: ConfiguredService): void;
}

/**
 * Stands for each preset that is not in the script of every page until its file has arrived: it has all that the banner
 * needs to know, takes any option, and starts nothing. The file is fetched when the page begins, whatever the choices are,
 * so that a yes needn't wait for it. Its name is spelled backwards: lists of ad blockers know vendors' names forwards.
 */
export function presetStubs(fetchPart: (name: string) => Promise<PresetPart>): readonly Preset[] {
  return Object.entries(names).flatMap(([category, list]) =>
    list.split(' ').map((name) => {
      const stub: PresetStub = {
        name,
        category,
        optional: { '*': '[^]*' },
        google: /-(ads|tag)/.test(name), // their consent commands come before their file
        allow(_allowed, service, state) {
          // eslint-disable-next-line @typescript-eslint/no-misused-spread -- nothing but letters and hyphens
          fetchPart(`services/${[...name].reverse().join('')}`)
            .then(({ arrive }) => arrive(state, service))
            .catch((error: unknown) => state.report(error, name));
        },
      };
      return stub as unknown as Preset;
    }),
  );
}

/** Beside what a preset is told, it is handed the state that its own file is to be fitted into. */
export type PresetStub = Pick<Preset, 'name' | 'category' | 'optional'> & {
  readonly google: boolean;
  allow?(allowed: boolean, service: ConfiguredService, state: GateState): void;
};
