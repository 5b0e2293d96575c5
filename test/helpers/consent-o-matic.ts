import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** Where to look: in the whole page, or in what is inside of `parent`, its shadow root if it has one. */
interface Place {
  readonly parent?: { readonly selector: string };
  readonly target: { readonly selector: string };
}

type Action =
  | ({ readonly type: 'click' | 'multiclick' | 'waitcss' } & Place)
  | { readonly type: 'list'; readonly actions: readonly Action[] }
  | { readonly type: 'ifallowall'; readonly trueAction: Action; readonly falseAction: Action }
  | { readonly type: 'consent'; readonly consents: readonly Consent[] };

interface Consent {
  readonly type: string;
  readonly trueAction: Action;
  readonly falseAction: Action;
}

/** A rule of Consent-O-Matic's, as far as our rules use the format. https://github.com/cavi-au/Consent-O-Matic#rule-elements */
export interface Rule {
  readonly detectors: readonly Readonly<Record<'presentMatcher' | 'showingMatcher', readonly Place[]>>[];
  readonly methods: readonly { readonly name: string; readonly action: Action }[];
}

/** What a visitor has allowed, by the letters of Consent-O-Matic's categories. */
export type Allowed = Readonly<Record<'A' | 'B' | 'D' | 'E' | 'F' | 'X', boolean>>;

const file = new URL('../../integrations/consent-clients/consent-o-matic.json', import.meta.url);

/** Our rules, by name. */
export const consentOMaticRules = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
  Record<'consent-gate' | 'consent-gate settings', Rule>
>;

/** What each matcher of a rule finds: the text of a button, name and value of a radio. */
export async function matched(page: Page, { detectors }: Rule): Promise<string[][]> {
  const matchers = detectors.flatMap(({ presentMatcher, showingMatcher }) => [
    ...presentMatcher,
    ...showingMatcher,
  ]);
  return Promise.all(matchers.map((matcher) => visit(page, matcher, 'none')));
}

/** Does what a rule says, as the extension would, and tells what was clicked, in order. */
export async function follow(page: Page, { methods }: Rule, allowed: Allowed): Promise<string[]> {
  const clicked: string[] = [];
  for (const name of ['OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT']) {
    const action = methods.find((method) => method.name === name)?.action;
    if (action) clicked.push(...(await run(page, action, allowed)));
  }
  return clicked;
}

async function run(page: Page, action: Action, allowed: Allowed): Promise<string[]> {
  const runAll = async (actions: readonly Action[]): Promise<string[]> => {
    const clicked: string[] = [];
    for (const each of actions) clicked.push(...(await run(page, each, allowed)));
    return clicked;
  };
  switch (action.type) {
    case 'click':
      return visit(page, action, 'first');
    case 'multiclick':
      return visit(page, action, 'all');
    case 'waitcss':
      await expect.poll(() => visit(page, action, 'none')).toHaveLength(1);
      return [];
    case 'list':
      return runAll(action.actions);
    case 'ifallowall':
      return runAll([Object.values(allowed).every(Boolean) ? action.trueAction : action.falseAction]);
    case 'consent':
      return runAll(
        action.consents.map(({ type, trueAction, falseAction }) =>
          allowed[type as keyof Allowed] ? trueAction : falseAction,
        ),
      );
  }
}

/** Finds what is at a place, clicks some of it, and tells what it was. */
async function visit(page: Page, place: Place, clicks: 'none' | 'first' | 'all'): Promise<string[]> {
  return page.evaluate(
    ([{ parent, target }, clicks]) => {
      const from = parent ? document.querySelector(parent.selector) : document;
      const root = (from as Element | null)?.shadowRoot ?? from;
      const all = [...(root?.querySelectorAll<HTMLElement>(target.selector) ?? [])];
      const found = clicks === 'first' ? all.slice(0, 1) : all;
      const names = found.map((element) =>
        element instanceof HTMLInputElement
          ? `${element.name}=${element.value}`
          : (element.textContent.trim().replace(/\s+/g, ' ') ?? ''),
      );
      if (clicks !== 'none') found.forEach((element) => element.click());
      return names;
    },
    [place, clicks] as const,
  );
}
