import { expect } from '@open-wc/testing';
import { object } from '../../src/config/forms.js';
import type { OptionForm, Preset, PresetOptions, ServiceFacts } from '../../src/types.js';

/** What a preset is checked against. */
export interface PresetCheck {
  readonly preset: Preset;
  readonly facts: ServiceFacts;
  /** Options as configured, in their right form. */
  readonly options: PresetOptions;
  /** Names of cookies and keys of others that look alike. */
  readonly foreign: readonly string[];
  /** Option → further values in the right form. */
  readonly right?: Readonly<Record<string, readonly string[]>>;
  /** Option → values that must not reach the vendor, besides those that never may. */
  readonly wrong?: Readonly<Record<string, readonly string[]>>;
  /** Names on `window` that the preset or its tests make. */
  readonly globals?: readonly string[];
  /** The name on `window` that stops it for good. `undefined`: nothing does. */
  readonly killSwitch?: string;
}

/** The page's globals, by name. */
export const page = window as unknown as Record<string, unknown>;

/** Names that are found on many pages, and the preset they belong to. */
const known = {
  '': undefined,
  session: undefined,
  JSESSIONID: 'goss',
  consent_choices: undefined,
  _ga: 'google-analytics',
  _hjid: 'hotjar',
};

/** Stand for what vendors put in the place of `*`. */
const parts = ['1234567', 'ABC123', 'ABC1234567'];

/** Values that must never get into an address. */
const odd = ['', ' ', '../1', 'a/b', 'a:b', 'a b', 'a"b', "a'b", '<b>', 'a?b', 'a&b=c', 'a#b', '%2e', '١٢٣'];

/** What must not get in behind a right value. */
const ends = ['\n', '"', '\\', '<', ' ', '?x=1', '&x=1', '#', '@evil.example'];

/** Checks what holds for every preset, and clears `window` after each test of the suite. */
export function checkPreset({
  preset,
  facts,
  options,
  foreign,
  right,
  wrong,
  globals = [],
  killSwitch,
}: PresetCheck): void {
  const forms: Readonly<Record<string, string | OptionForm>> = { ...preset.options, ...preset.optional };

  afterEach(() => {
    for (const name of [...globals, killSwitch]) if (name) delete page[name];
  });

  for (const { name, host = 'self' } of facts.cookies) {
    it(`takes ${name} for its own, which it tells visitors about`, () => {
      // What another host sets is not to be had here: a cookie of that name is the page's own.
      for (const part of parts)
        expect(preset.traces.test(name.replaceAll('*', part)), host).to.equal(host === 'self');
    });
  }

  const others = Object.entries(known).filter(([, owner]) => owner !== preset.name);
  for (const name of [...others.map(([other]) => other), ...foreign]) {
    it(`leaves "${name}" alone`, () => {
      expect(name).not.to.match(preset.traces);
    });
  }

  it('tells of each cookie once, in a sentence, with a link to a notice', () => {
    for (const { purpose } of facts.cookies) expect(purpose).to.match(/^[A-Z].+\.$/);
    const names = facts.cookies.map(({ name }) => name);
    expect(names).to.have.length(new Set(names).size);
    expect(new URL(facts.notice).protocol).to.equal('https:');
  });

  it('is tried with its own options', () => {
    for (const option of Object.keys({ ...right, ...wrong })) expect(forms).to.have.property(option);
    for (const option of Object.keys(preset.options)) expect(options).to.have.property(option);
  });

  for (const [option, form] of Object.entries(forms)) {
    it(`takes the form of ${option} that the vendor gives, and no other`, () => {
      checkForm(form, [options[option] ?? [], right?.[option] ?? []].flat(), wrong?.[option] ?? []);
    });
  }

  it('makes nothing while it may not run', () => {
    const before = seen(killSwitch);
    preset.allow?.(false, options);
    expect(seen(killSwitch)).to.deep.equal(before);
    for (const name of globals) expect(name in window, name).to.equal(false);
  });

  it('is not misled by elements of the page that are named like what it makes', () => {
    const madeFrom = (start: () => void): unknown[] => {
      start();
      const made = globals.map((name) => Object.hasOwn(page, name) && kindOf(page[name]));
      for (const name of globals) delete page[name];
      return made;
    };
    const start = (): void => {
      preset.allow?.(false, options);
      preset.allow?.(true, options);
      preset.start(options);
    };
    const usual = madeFrom(start);
    const named = globals.map((id) => Object.assign(document.createElement('h3'), { id }));
    document.body.append(...named);
    try {
      expect(madeFrom(start)).to.deep.equal(usual);
    } finally {
      for (const element of named) element.remove();
    }
  });

  it(killSwitch ? 'stops for good' : 'can’t be stopped for good, so that the page loads again', () => {
    expect(preset.stops).to.equal(killSwitch ? true : undefined);
  });
}

/** Commands in a queue of `arguments` or arrays, as lists. */
export function commandsIn(queue: unknown): unknown[][] {
  return (queue as ArrayLike<unknown>[]).map((command) => Array.from(command));
}

/** Whether every command in a queue is an `arguments` object. */
export function areArguments(queue: unknown): boolean {
  return (queue as unknown[]).every((item) => kindOf(item) === '[object Arguments]');
}

/** Such as `[object Array]`. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** Reads a form as src/config/keep-fitting.ts does, to which all objects are one. */
function checkForm(form: string | OptionForm, given: readonly unknown[], wrong: readonly string[]): void {
  const [pattern, example] = [form].flat();
  const whole = new RegExp(`^(${pattern})$`);
  const texts = given.map((value) => (Object(value) === value ? object : String(value)));
  const takesObject = texts.includes(object);
  const right = [...texts, ...((!takesObject && example?.split(' or ')) || [])];
  expect(right).not.to.have.length(0);
  for (const value of right) {
    expect(value).to.match(whole);
    for (const end of ends) expect(`${value}${end}`).not.to.match(whole);
  }
  for (const value of [...odd, ...(takesObject ? [] : [object]), ...wrong]) {
    expect(value).not.to.match(whole);
  }
}

/** Everything that a preset could leave on a page, except for its kill switch. */
function seen(killSwitch: string | undefined): unknown[] {
  return [
    // Firefox puts a name last when it is first used.
    Object.getOwnPropertyNames(window)
      .filter((name) => name !== killSwitch)
      .sort(),
    document.cookie,
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    document.scripts.length,
  ];
}
