import { axeFindings, expect, expectNothing, test, www } from '../helpers/fixtures.js';
import { scrolledSideways } from '../helpers/measure.js';

/** The documentation that `npm start` serves. */

for (const path of ['', 'options.html', 'elements', 'services.html#hotjar', 'integrations-server.html']) {
  test(`the documentation’s /docs/${path} fits on a phone and on a desktop, and is accessible`, async ({
    page,
    site,
    vendors,
  }) => {
    // axe takes its time over the longest page in Firefox.
    test.setTimeout(90_000);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(site.url(www, `/docs/${path}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await scrolledSideways(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    }
    await expectNothing(page, vendors);
  });
}

test('the documentation is read by its links alone, from the first page to what a link in its text leads to', async ({
  page,
  site,
}) => {
  await page.goto(site.url(www, '/docs'));
  await page.getByRole('link', { name: 'Next: Add it to your website' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Add it to your website' })).toBeVisible();
  await page.getByRole('link', { name: 'proof of consent' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Proof of consent' })).toBeVisible();
  await page.getByRole('link', { name: 'demo/receipts', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'All pages' }).locator('[aria-current]')).toHaveCount(1);
  await page.getByRole('link', { name: 'schema.sql' }).first().click();
  await expect(page.getByText('CREATE TABLE')).toBeVisible();
});
