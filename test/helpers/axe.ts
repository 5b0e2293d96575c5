import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Findings } from './accessibility.js';

/** Every success criterion of WCAG 2.2 A and AA. https://github.com/dequelabs/axe-core/blob/develop/doc/API.md */
const demanded = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds on the page as it is now. */
export async function askAxe(page: Page): Promise<Findings> {
  // axe names the types of another copy of Playwright, which are not quite the same.
  const { violations, incomplete } = await new AxeBuilder({ page: page as never, axeSource: axe.source })
    .withTags(demanded)
    .setLegacyMode() // without the page of its own that it would open each time; our frames are third parties'
    .analyze();
  return { violations: sentences(violations), questions: sentences(incomplete) };
}

function sentences(rules: readonly axe.Result[]): string[] {
  return rules.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const related = [...any, ...all, ...none].flatMap(({ relatedNodes = [] }) => relatedNodes);
      const about = related.map((node) => `, about ${tagOf(node.html)}`).join('');
      return `axe ${id}: ${help}, at ${target.flat().join(' ')} ${tagOf(html)}${about}`;
    }),
  );
}

const tagOf = (html: string): string => /^<[^>]*>/.exec(html)?.[0] ?? html;
