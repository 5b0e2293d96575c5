import { expect } from '@open-wc/testing';
import type { Preset, PresetOptions, ServiceFacts, OptionForm } from '../../src/types.js';

/** What the tests of one preset have in common. */
export interface PresetCheck {
  readonly preset: Preset;
  readonly facts: ServiceFacts;
  /** Options as configured, in their right form. */
  readonly options: PresetOptions;
  /** Names of cookies and keys of others that look alike. */
  readonly foreign: readonly string[];
  /** Option → values that must not reach the vendor. A line's end within or after a right value always is one. */
  readonly wrong?: Readonly<Record<string, readonly string[]>>;
  /** Option → further values in the right form. */
  readonly right?: Readonly<Record<string, readonly string[]>>;
  /** Names on `window` that the preset makes. */
  readonly globals?: readonly string[];
}

/** Checks what holds for every preset, and clears `window` after each test of the suite. */
export function checkPreset({ preset, facts, options, foreign, wrong, right, globals }: PresetCheck): void {
  const page = window as unknown as Record<string, unknown>;

  afterEach(() => {
    for (const name of globals ?? []) delete page[name];
  });

  for (const { name } of facts.cookies) {
    it(`removes ${name}, which it tells visitors about`, () => {
      expect(name.replaceAll('*', 'ABC1234567')).to.match(preset.traces);
    });
  }

  for (const name of ['', 'session', '_ga', '_hjid', 'consent_choices', ...foreign]) {
    it(`leaves "${name}" alone`, () => {
      expect(name).not.to.match(preset.traces);
    });
  }

  for (const [option, [pattern, example]] of Object.entries({
    ...preset.options,
    ...preset.optional,
  } as Record<string, OptionForm>)) {
    // As src/config/keep-fitting.ts does, to which an object is this character.
    const form = new RegExp(`^(${pattern})$`);
    if (form.test('\0')) continue;

    it(`takes the form of ${option} that the vendor gives, and no other`, () => {
      const given = [options[option], ...(right?.[option] ?? [])].filter((value) => value !== undefined);
      for (const value of given) expect(value).to.match(form);
      if (!/ or /.test(example)) expect(example).to.match(form);
      const injected = ['\n', '"', '\\', '<', ' ', '?x=1', '&x=1', '#', '@evil.example'];
      for (const value of given) {
        for (const end of injected) expect(`${value as string}${end}`).not.to.match(form);
      }
      for (const value of ['', ...(wrong?.[option] ?? [])]) expect(value).not.to.match(form);
    });
  }

  it('makes nothing while it may not run', () => {
    const before = seen();
    preset.allow?.(false, options);
    expect(seen()).to.deep.equal(before);
  });
}

/** Commands in a queue of `arguments` or arrays, as lists. */
export function commandsIn(queue: unknown): unknown[][] {
  return (queue as ArrayLike<unknown>[]).map((command) => Array.from(command));
}

/** Whether every command in a queue is an `arguments` object. */
export function areArguments(queue: unknown): boolean {
  return (queue as unknown[]).every((item) => Object.prototype.toString.call(item) === '[object Arguments]');
}

/** Everything that a preset could leave on a page. */
function seen(): unknown[] {
  return [
    Object.getOwnPropertyNames(window),
    document.cookie,
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    document.scripts.length,
  ];
}
