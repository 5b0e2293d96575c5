import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AutoConsentCMPRule, ContentScriptMessage } from '@duckduckgo/autoconsent';
import { expect, type Page } from '@playwright/test';

type Received = Exclude<ContentScriptMessage, { type: 'eval' }>;

/** What the content script has told, in order: of every page that was opened since. */
export type Told = Received[];

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@duckduckgo/autoconsent'));

/** Every rule that the package comes with. */
export const stockRules = (
  JSON.parse(readFileSync(require.resolve('@duckduckgo/autoconsent/rules/rules.json'), 'utf8')) as {
    autoconsent: readonly AutoConsentCMPRule[];
  }
).autoconsent;

/** A browser's defaults, as the package has them: refuse, and no guesses from what a button says. */
const config = {
  enabled: true,
  autoAction: 'optOut',
  enablePrehide: true,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  enableHeuristicDetection: false,
  heuristicMode: 'off',
};

/**
 * Lets autoconsent answer for the visitor on each page that is opened from now on: the package's own content script,
 * with its messages brought to and fro as its documentation says.
 * https://github.com/duckduckgo/autoconsent/blob/main/docs/puppeteer.md
 */
export async function startAutoconsent(
  page: Page,
  rules: readonly AutoConsentCMPRule[] = stockRules,
): Promise<Told> {
  const told: Received[] = [];
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message: ContentScriptMessage) => {
    // As text: Firefox takes seconds for so many objects.
    const reply = (answer: object): Promise<void> =>
      frame
        .evaluate((text) => {
          const { autoconsentReceiveMessage: receive } = window as unknown as {
            autoconsentReceiveMessage: (message: unknown) => Promise<void>;
          };
          return receive(JSON.parse(text));
        }, JSON.stringify(answer))
        .catch(() => undefined); // The page has gone.
    if (message.type === 'init') await reply({ type: 'initResp', config, rules: { autoconsent: rules } });
    else if (message.type === 'eval') {
      const result: unknown = await frame.evaluate(message.code).catch(() => false);
      await reply({ type: 'evalResp', id: message.id, result });
    }
    if (message.type !== 'eval') told.push(message);
  });
  await page.addInitScript({ path: join(folder, 'autoconsent.playwright.js') });
  return told;
}

/** Names of the rules that have found what they are for, each once. */
export function detected(told: Told): string[] {
  return [...new Set(told.flatMap((message) => (message.type === 'cmpDetected' ? [message.cmp] : [])))];
}

/** What came of it: the rule and whether it worked. `undefined`: not ended yet. */
export function outcome(told: Told): { readonly cmp: string; readonly result: boolean } | undefined {
  const ended = told.find((message) => message.type === 'optOutResult');
  return ended && { cmp: ended.cmp, result: ended.result };
}

/** Resolves when the rules have been tried on the page as it is now: once begun anew, and ended. */
export async function lookedAgain(page: Page, told: Told): Promise<void> {
  const tries = (): number =>
    Math.max(
      0,
      ...told.map((message) =>
        message.type === 'report' && message.url === page.url() ? message.state.findCmpAttempts : 0,
      ),
    );
  const before = tries();
  await expect
    .poll(async () => {
      await page.evaluate(() => document.body.append('A change, after which it looks again.'));
      return tries();
    })
    .toBeGreaterThan(before + 1);
}
