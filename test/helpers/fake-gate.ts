import { inWords } from '../../src/problems/in-words.js';
import type { Category, Choices, ChoiceSource, Gate, ResolvedConfig, Service } from '../../src/types.js';

/** What a test may set of a gate; the rest is a council with Google Analytics that nobody has answered. */
export interface FakeGateOptions {
  config?: Partial<ResolvedConfig>;
  categories?: Category[];
  services?: Service[];
  choices?: Choices;
  confirming?: ChoiceSource;
  /** Keeps choices for this page only, as where cookies are blocked. */
  forgets?: boolean;
}

/** A gate without cookies and tags, which tells what it was asked. */
export interface FakeGate extends Gate {
  /** Each call, such as `acceptAll banner`. */
  readonly calls: string[];
  /** Makes a choice as if it came from elsewhere. */
  choose(choices: Choices | undefined, source: ChoiceSource): void;
}

export const analytics: Category = { id: 'analytics', basis: 'consent' };
export const essential: Category = { id: 'essential', basis: 'essential' };
export const media: Category = { id: 'media', basis: 'consent' };

export const googleAnalytics: Service = {
  name: 'google-analytics',
  use: 'google-analytics',
  category: 'analytics',
};

const config: ResolvedConfig = {
  siteName: 'Anytown Borough Council',
  policyVersion: '1',
  cookie: { name: 'consent_choices', path: '/', days: 365 },
  messages: {},
};

export function fakeGate(options: FakeGateOptions = {}): FakeGate {
  const categories = options.categories ?? [essential, analytics];
  let choices = options.choices;
  const calls: string[] = [];
  const problems: string[] = [];
  const asked = (): string[] => categories.filter(({ basis }) => basis !== 'essential').map(({ id }) => id);
  const choose = (next: Choices | undefined, source: ChoiceSource): void => {
    choices = next && Object.freeze({ ...next });
    document.dispatchEvent(Object.assign(new Event('consent-change'), { source, choices }));
  };
  const chooseAll = (value: boolean, source: ChoiceSource): void =>
    choose(Object.fromEntries(asked().map((id) => [id, value])), source);
  return {
    calls,
    choose,
    get choices() {
      return choices;
    },
    get kept() {
      return !options.forgets;
    },
    get decided() {
      return asked().every((id) => choices && id in choices);
    },
    granted: (...ids) =>
      ids.length > 0 &&
      ids.every((id) => {
        const basis = categories.find((category) => category.id === id)?.basis;
        return basis === 'essential' || (choices?.[id] ?? basis === 'objection');
      }),
    whenGranted: () => Promise.resolve(),
    update(next, source = 'api') {
      calls.push(`update ${JSON.stringify(next)} ${source}`);
      choose({ ...choices, ...next }, source);
      return true;
    },
    acceptAll(source = 'api') {
      calls.push(`acceptAll ${source}`);
      chooseAll(true, source);
      return true;
    },
    rejectAll(source = 'api') {
      calls.push(`rejectAll ${source}`);
      chooseAll(false, source);
      return true;
    },
    reset() {
      choose(undefined, 'api');
      return true;
    },
    openSettings: () => calls.push('openSettings') > 0,
    inspect: () => Promise.reject(new Error('nothing is inspected here')),
    categories,
    services: options.services ?? [googleAnalytics],
    problems,
    tell: (problem, service) => void problems.push(inWords(problem, service)),
    config: { ...config, ...options.config },
    confirming: options.confirming,
  };
}
