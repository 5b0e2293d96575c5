import {
  answer,
  expect,
  recordOf,
  remember,
  settle,
  test,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';
import { libraryPath } from '../../demo/site.mjs';

/** Pages of a project with a build of its own: it starts the gate by a module, and there is no `window.consentGate`. */

const container = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABCD123';

/** What a project writes that has Google Tag Manager. */
function makePages(site: Site): void {
  const code = `
    import { startGate, googleTagManager } from '${libraryPath}index.js';
    import { defineElements } from '${libraryPath}elements.js';
    const gate = startGate({ services: [{ use: 'google-tag-manager', id: 'GTM-ABCD123' }] }, [googleTagManager]);
    await defineElements(gate);`;
  site.page(['/', '/next'], { head: `<script type="module">${code}</script>` });
}

/** What triggers in the container were told. */
const toldTo = (page: Page) =>
  page.evaluate(() =>
    (window.dataLayer as { event?: string; consent?: object }[])
      .filter(({ event }) => event === 'consent-change')
      .map(({ consent }) => consent),
  );

test('a container that a project starts by itself is told of the choice where it is made, and on every later page', async ({
  page,
  site,
  vendors,
}) => {
  makePages(site);
  await page.goto(site.url(www));
  await answer(page, 'Accept');
  await expect.poll(() => vendors.of(container).length).toBe(1);
  await settle(page);
  expect(await toldTo(page)).toEqual([{ analytics: true }]);
  await page.goto(site.url(www, '/next'));
  await expect.poll(() => vendors.of(container).length).toBe(2);
  await settle(page);
  expect(await toldTo(page)).toEqual([{ analytics: true }]);
  expect(await page.evaluate(() => 'consentGate' in window)).toBe(false);
});

test('a visitor of such a project who has said no is asked nothing, and no container starts', async ({
  page,
  site,
  vendors,
}) => {
  makePages(site);
  await remember(page, recordOf({ analytics: false }));
  await page.goto(site.url(www));
  await settle(page);
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(vendors.requests).toEqual([]);
  expect(await toldTo(page)).toEqual([]);
});
