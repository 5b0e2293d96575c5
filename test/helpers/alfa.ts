import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Audit, Outcome, type Requirement } from '@siteimprove/alfa-act';
import { Node } from '@siteimprove/alfa-dom';
import { Rules, type Flattened } from '@siteimprove/alfa-rules';
import { Page as AlfaPage } from '@siteimprove/alfa-web';
import type { Findings } from './accessibility.js';

/** A success criterion, as Alfa describes it: levels, each with the versions of WCAG in which it is of that level. */
type Criterion = Requirement & { readonly level?: Iterable<readonly [string, Iterable<string>]> };

const isDemanded = ({ level = [] }: Criterion): boolean =>
  [...level].some(([name, versions]) => ['A', 'AA'].includes(name) && [...versions].includes('2.2'));

const rules = [...Rules.values()].filter((rule) =>
  rule.hasRequirement(isDemanded),
) as unknown as readonly Flattened.Rule[];

/** Alfa's own code for turning a page into JSON, as something that a page can evaluate. */
const reader = (
  await readFile(new URL('../../node_modules/@siteimprove/alfa-dom/dist/native.js', import.meta.url), 'utf8')
).replace('export var', 'var');

/** What Siteimprove's Alfa finds against WCAG 2.2 A and AA on the page as it is now. https://alfa.siteimprove.com */
export async function askAlfa(page: Page): Promise<Findings> {
  const outcomes = await Audit.of(await read(page), rules).evaluate();
  const findings = { violations: [] as string[], questions: [] as string[] };
  for (const outcome of outcomes) {
    if (Outcome.isFailed(outcome)) {
      for (const [, expectation] of outcome.expectations) {
        for (const { message } of expectation.err()) findings.violations.push(sentence(outcome, message));
      }
    } else if (Outcome.isCantTell(outcome)) {
      findings.questions.push(sentence(outcome, outcome.diagnostic.message));
    }
  }
  return findings;
}

function sentence({ rule, target }: Outcome<Flattened.Input, Flattened.Target>, message: string): string {
  const name = rule.uri.split('/').at(-1);
  const places = (Node.isNode(target) ? [target] : [...(target as Iterable<Node>)]).map(
    (node) => `${node.path(Node.fullTree)} ${String(node)}`,
  );
  return `alfa ${name}: ${message}, at ${places.join(' and ')}`.replace(/\s+/g, ' ').slice(0, 400);
}

async function read(page: Page): Promise<AlfaPage> {
  const url = page.url();
  const device = await page.evaluate(() => ({
    type: 'screen',
    viewport: {
      width: innerWidth,
      height: innerHeight,
      orientation: innerWidth > innerHeight ? 'landscape' : 'portrait',
    },
    display: { resolution: devicePixelRatio, scan: 'progressive' },
    scripting: { enabled: true },
    preferences: [
      {
        name: 'prefers-color-scheme',
        value: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      },
    ],
  }));
  const document = await page.evaluate<object>(
    `(async () => {${reader}\nreturn Native.fromNode(document);})()`,
  );
  if (withoutRules(document) > (await page.evaluate(countEmptySheets)))
    throw new Error('Alfa could not read a style sheet of the page.');
  return AlfaPage.from({
    request: { method: 'GET', url, headers: [], body: '' },
    response: { url, status: 200, headers: [], body: '' },
    document,
    device,
  } as never).getUnsafe('Alfa understands its own JSON.');
}

/** How many sheets Alfa has no rule of: where one is of a kind that it doesn't know, it leaves out the whole sheet. */
function withoutRules(part: object): number {
  return Object.entries(part).reduce((sum, [name, value]: [string, unknown]) => {
    const isEmpty = name === 'rules' && Array.isArray(value) && !value.length;
    return sum + Number(isEmpty) + (typeof value === 'object' && value ? withoutRules(value) : 0);
  }, 0);
}

/** Runs in the page: how many sheets have no rule in truth. */
function countEmptySheets(): number {
  const count = (root: Document | ShadowRoot): number => {
    const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
    const within = [...root.querySelectorAll('*')].map((element) =>
      element.shadowRoot
        ? count(element.shadowRoot)
        : element instanceof HTMLIFrameElement && element.contentDocument
          ? count(element.contentDocument)
          : 0,
    );
    return within.reduce((sum, each) => sum + each, sheets.filter(({ cssRules }) => !cssRules.length).length);
  };
  return count(document);
}
