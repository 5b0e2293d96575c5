import { attempt } from '../lib/attempt.js';
import type { Gate } from '../types.js';
import type { FetchPart } from './gate-parts.js';
import { categoriesInUse, decided, granted, type GateState } from './gate-state.js';
import type { Change } from './choices-changer.js';

/** What changes something: fetched when it is needed, and with the elements that ask. */
const deeds = ['update', 'acceptAll', 'rejectAll', 'reset', 'openSettings'] as const;

/** The object that pages and elements are handed: frozen, and none of it can be turned against the visitor. */
export function makeGate(state: GateState, change: Change, fetchPart: FetchPart): Gate {
  const { config, problems, report } = state;
  const doing = deeds.map((deed) => [
    deed,
    (...given: [never, never]) =>
      change((part) => part[deed](state, ...given), deed === 'openSettings' && 'wait'),
  ]);
  return Object.freeze({
    ...(Object.fromEntries(doing) as Pick<Gate, (typeof deeds)[number]>),
    config,
    tell: report,
    // It is for the elements to remove, once they have it.
    confirming: attempt(() => sessionStorage['consent-gate'] as string | undefined),
    get choices() {
      return Object.freeze(state.record?.choices);
    },
    get kept() {
      return state.kept;
    },
    get decided() {
      return categoriesInUse(state).every(({ id }) => decided(state, id) !== undefined);
    },
    get categories() {
      return categoriesInUse(state);
    },
    get services() {
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- left out
      return state.services.map(({ preset, ...service }) => service);
    },
    get problems() {
      return [...problems];
    },
    inspect: () => fetchPart('debug').then((part) => part.inspect(state)),
    granted: (...ids: string[]) => granted(state, ids),
    whenGranted: (...ids: string[]) =>
      new Promise<void>((resolve) => {
        const answer = (): void => {
          if (granted(state, ids)) resolve();
          else document.addEventListener('consent-change', answer, { once: true });
        };
        answer();
      }),
  });
}
