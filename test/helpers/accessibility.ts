import type { Page } from '@playwright/test';
import { askAlfa } from './alfa.js';
import { askAxe } from './axe.js';
import { askEqualAccess } from './equal-access.js';
import { inPlainColours } from './plain-colours.js';

/** What an engine says of a page, each in a sentence "engine rule: what, where". */
export interface Findings {
  /** What is wrong. */
  readonly violations: readonly string[];
  /** What a program can't tell, and a person has to. */
  readonly questions: readonly string[];
}

/** Questions that a person has answered: the sentence, and why nothing is wrong. */
const answered: readonly (readonly [question: RegExp, answer: string])[] = [
  [
    /^axe th-has-data-cells: [^,]+, at consent-(settings|cookie-table) [^,]+(, about <th [^>]*scope="rowgroup">)+$/,
    'A heading of a group of rows stands above them. https://html.spec.whatwg.org/multipage/tables.html#attr-th-scope-rowgroup',
  ],
  [
    /^alfa sia-r69: Could not fully resolve colors, at .*\/consent-settings\[1\]\/.*\/caption\[1\]\/text\(\)/,
    'Nobody sees this caption: it is clipped away, as the words that open the table say the same.',
  ],
  [
    /^equal-access form_submit_button_exists: .*\/consent-settings\[1\]\/.*\/form\[1\] <form( method="dialog")?>$/,
    'The buttons that save and close have no type, so they submit; where nothing is asked there is nothing to submit. https://html.spec.whatwg.org/multipage/form-elements.html#attr-button-type',
  ],
  [
    /^equal-access text_block_heading: .*\/consent-embed\[\d\]\//,
    'The words are the name of the group, which says so. Headings are the page’s, whose levels we can’t know.',
  ],
  [
    /^equal-access element_tabbable_unobscured: .*\/consent-banner\[1\]\//,
    'The banner is in front of all else, so nothing covers what is in it. What it covers itself is in every-visitor.spec.ts.',
  ],
  [
    /^equal-access element_tabbable_unobscured: .*\/consent-debug\[1\]\//,
    'The panel is in front of all else, so nothing covers what is in it. It is for developers, who open it and close it.',
  ],
  [
    /^equal-access frame_src_valid: .*\/consent-embed\[1\]\//,
    'What is in the frame is another site’s. The frame itself has a name.',
  ],
  [
    /^equal-access style_color_misuse: .*<link [^>]*council\.css/,
    'The test page underlines its links, and says nothing else by a colour.',
  ],
];

/**
 * What three engines find against WCAG 2.2 A and AA on the page as it is now, open shadow roots included. Empty: nothing
 * is wrong, and nothing is left for a person to decide. `ofPage`: what was answered for this page alone.
 */
export async function violations(page: Page, ofPage: typeof answered = []): Promise<string[]> {
  return inPlainColours(page, async () => {
    const all = [await askAxe(page), await askAlfa(page), await askEqualAccess(page)];
    const open = all
      .flatMap(({ questions }) => questions)
      .filter((question) => ![...answered, ...ofPage].some(([sentence]) => sentence.test(question)));
    return [
      ...all.flatMap((findings) => findings.violations),
      ...open.map((question) => `To decide: ${question}`),
    ];
  });
}
