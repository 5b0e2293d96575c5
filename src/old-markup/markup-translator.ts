import type { Translate } from '../gate/gate-parts.js';
import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import { nameOf } from '../markup/mistake-in.js';
import { unknown } from '../markup/read-categories.js';
import { addresses, inertType, isRunning, loading } from '../markup/wake-element.js';
import { dialects, type Dialect } from './dialects.js';
import { find } from './find.js';
import { meaningOf } from './meaning-of.js';
import { placeEmbeds } from './place-embeds.js';
import { readTools, type Tool } from './read-tools.js';

/** How many mistakes are told: a page may have thousands of one kind. */
const most = 50;

/** Types by which tools keep a browser from running a script. */
const inertTypes = /^\s*(text\/plain|opt-in)\s*$/i;

/** Where an element has its address, here and in other tools. */
const addressOf = (element: Element): string | undefined =>
  addresses
    .flatMap((name) => [name, `data-${name}`, `data-cookieblock-${name}`])
    .find((name) => element.hasAttribute(name));

/** Whether an element does nothing yet. In place of a picture or film something else may stand. */
function isWaiting(element: Element): boolean {
  if (element.localName === 'template') return true;
  if (element.localName === 'script')
    return element instanceof HTMLScriptElement && inertTypes.test(element.type);
  const hasAddress = addresses.some(
    (name) => element.hasAttribute(`data-${name}`) || element.hasAttribute(`data-cookieblock-${name}`),
  );
  return hasAddress && !(element.matches('iframe,embed,link') && isLoading(element));
}

/** Whether an element has loaded something already. */
function isLoading(element: Element): boolean {
  return addresses.some((name) => !/^\s*(about:blank)?\s*$/i.test(element.getAttribute(name) ?? ''));
}

/** What an author has done wrong with an element that was to wait. `undefined`: nothing that would do anything. */
function whyLive(element: Element): string | undefined {
  if (element.localName !== 'script')
    return isLoading(element) ? 'loads before consent: write data-src in place of src' : undefined;
  return isRunning(element.getAttribute('type')) ? 'runs before consent: write type="text/plain"' : undefined;
}

/** Readies what waits for what gates our own markup. */
function prepare(element: Element): void {
  if (element instanceof HTMLScriptElement) element.type = inertType;
  for (const name of addresses) {
    const value = element.getAttribute(`data-cookieblock-${name}`);
    if (value !== null && !element.hasAttribute(`data-${name}`)) element.setAttribute(`data-${name}`, value);
  }
}

const describe = (element: Element, { attribute }: Dialect): string =>
  nameOf(element, addressOf(element) ?? attribute);

/**
 * Puts the inert markup of other tools into words of ours: it gets a `data-consent`, and `data-src` where its address
 * stands elsewhere. Everything after that is as for our own, and their attributes stay. Only what waits is touched.
 * What needs a category that nobody knows never runs, and that is told once.
 */
export function markupTranslator(state: GateState): Translate {
  const tools = readTools(state, state.report);
  const told = new Set<string>();

  function tell(key: string, sentence: string): void {
    if (told.has(key) || told.size > most) return;
    told.add(key);
    state.report(told.size > most ? 'markup: more of that kind is in the page, which is not told' : sentence);
  }

  /** What an element of a tool needs here. Empty: it is none of its own, or does not wait. */
  function read(element: Element, tool: Tool, dialect: Dialect): readonly string[] {
    const words = element.hasAttribute('data-consent') ? [] : dialect.needs(element, tool.given);
    if (!words.length) return [];
    if (!isWaiting(element)) {
      const mistake = dialect.isDistinct && whyLive(element);
      if (mistake) {
        const sentence = `${tool.name}: ${describe(element, dialect)} ${mistake}`;
        tell(sentence, sentence);
      }
      return [];
    }
    return words.flatMap((word) => {
      const meaning = meaningOf(tool, word, state);
      // Others have use for such an attribute too, and what shows something already does not wait for a tool.
      if (!meaning && !dialect.isDistinct && element.matches(loading) && isLoading(element)) return [];
      if (!meaning) tell(`${tool.name} ${word}`, inWords(element, tool, dialect, word));
      return meaning ?? unknown;
    });
  }

  function inWords(element: Element, { name }: Tool, dialect: Dialect, word: string): string {
    const what = `${name}: ${describe(element, dialect)}`;
    if (word.startsWith('!'))
      return `${what} is to run after a no ("${word}"), so it never runs: listen to "consent-change"`;
    const ids = [...state.categories.keys()].join(', ');
    const right = `{"from": "${name}", "categories": {${JSON.stringify(word)}: "…"}}`;
    return `${what} needs ${JSON.stringify(word)}, which nobody knows here, so it never runs: write ${right} in "markup", with one of ${ids}`;
  }

  return function translate(added) {
    if (!(added instanceof Element) && !(added instanceof Document) && !(added instanceof DocumentFragment))
      return;
    /** What each needs: all that any tool wants, where several have marked it. */
    const needed = new Map<Element, readonly string[]>();
    for (const tool of tools) {
      const dialect = dialects[tool.name];
      if (!dialect) placeEmbeds(added, tool, state, tell);
      else
        for (const element of find(added, dialect.selector)) {
          const ids = attempt(() => read(element, tool, dialect), state.report) ?? [];
          if (ids.length) needed.set(element, [...(needed.get(element) ?? []), ...ids]);
        }
    }
    for (const [element, ids] of needed) {
      prepare(element);
      element.setAttribute('data-consent', ids.includes(unknown) ? unknown : [...new Set(ids)].join(' '));
    }
    for (const template of find(added, 'template[data-consent]'))
      translate((template as HTMLTemplateElement).content);
  };
}
