import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Findings } from './accessibility.js';

interface Issue {
  readonly ruleId: string;
  /** What kind of rule it is, such as `VIOLATION`, and what came of it: `PASS`, `FAIL`, `POTENTIAL` or `MANUAL`. */
  readonly value: readonly [kind: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

declare global {
  interface Window {
    readonly ace?: {
      readonly Checker: new () => {
        check(root: Document, policies: readonly string[]): Promise<{ readonly results: readonly Issue[] }>;
      };
    };
  }
}

const engine = await readFile(
  new URL('../../node_modules/accessibility-checker-engine/ace.js', import.meta.url),
  'utf8',
);

/** What IBM's Equal Access finds against WCAG 2.2 A and AA on the page as it is now. https://github.com/IBMa/equal-access */
export async function askEqualAccess(page: Page): Promise<Findings> {
  // Evaluated and not added as an element, so that the page stays as it is, and its policy has no say.
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(engine);
  const issues = await page.evaluate(async () => {
    const { results } = await new window.ace!.Checker().check(document, ['WCAG_2_2']);
    return results.filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome !== 'PASS');
  });
  const sentences = (areSure: boolean): string[] =>
    issues
      .filter(({ value }) => (value[1] === 'FAIL') === areSure)
      .map(
        ({ ruleId, message, path, snippet }) =>
          `equal-access ${ruleId}: ${message}, at ${path.dom} ${snippet}`,
      );
  return { violations: sentences(true), questions: sentences(false) };
}
