import { expect } from '@open-wc/testing';
import type { OptionForm, Preset, ServiceFacts } from '../../src/types.js';

/** What a preset is checked against. */
export interface PresetCheck {
  /** Names that belong to others. */
  readonly foreign?: readonly string[];
  /** Values that `id` must take, and must not. */
  readonly right?: readonly string[];
  readonly wrong?: readonly string[];
  /** Globals that `allow(false)` must not make. */
  readonly globals?: readonly string[];
}

/** Values that must never get into an address. */
const odd = [
  '',
  '\0',
  ' ',
  '../1',
  'a/b',
  'a:b',
  'a b',
  'a"b',
  "a'b",
  '<b>',
  'a?b',
  'a&b=c',
  'a#b',
  '%2e',
  '١٢٣',
];

/** Whether a value fits an option as the gate reads it. */
export function fits([pattern]: OptionForm, value: string): boolean {
  return new RegExp(`^(${pattern})$`).test(value);
}

/** The page's globals, by name. */
export const page = window as unknown as Record<string, unknown>;

/** Commands as a vendor reads them out of its queue. */
export const commands = (queue: unknown): unknown[][] =>
  (queue as ArrayLike<unknown>[]).map((command) => Array.from(command));

/** The checks that are the same for every preset. */
export function checkPreset(preset: Preset, facts: ServiceFacts, check: PresetCheck): void {
  const { foreign = [], right = [], wrong = [], globals = [] } = check;
  const forms = { ...preset.options, ...preset.optional } as Record<string, OptionForm>;

  if (preset.category !== 'essential') {
    for (const { name } of facts.cookies) {
      it(`removes ${name}, which it tells visitors about`, () => {
        expect(name.replace('*', 'ABC123')).to.match(preset.traces);
      });
    }
  }

  it('leaves the names of others alone', () => {
    for (const name of [...foreign, '_ga', '_hjid', 'session', 'consent_choices', 'JSESSIONID', '']) {
      expect(name).not.to.match(preset.traces);
    }
  });

  it('tells of each cookie once, in a sentence, with a link to a notice', () => {
    for (const { purpose } of facts.cookies) expect(purpose).to.match(/^[A-Z].+\.$/);
    const names = facts.cookies.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(new URL(facts.notice).protocol).to.equal('https:');
  });

  it('takes options of the documented form, and no other', () => {
    for (const [name, form] of Object.entries(forms)) {
      expect(fits(form, form[1]), form[1]).to.equal(true);
      for (const value of [...odd, `${form[1]}\n`])
        expect(fits(form, value), `${name} ${value}`).to.equal(false);
    }
    const id = forms['id'];
    for (const value of right) expect(fits(id!, value), value).to.equal(true);
    for (const value of wrong) expect(fits(id!, value), value).to.equal(false);
  });

  it('makes nothing while it may not run', () => {
    const before = [document.cookie, localStorage.length, sessionStorage.length, document.scripts.length];
    preset.allow?.(false, { id: forms['id']?.[1] });
    expect([
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      document.scripts.length,
    ]).to.deep.equal(before);
    for (const name of globals) expect(name in window, name).to.equal(false);
  });

  it('can’t be stopped, so that the page loads again', () => {
    expect(preset.stops).to.equal(undefined);
  });
}
