import { council, expect, gateTag, test, www } from '../helpers/fixtures.js';

/** What a visitor has whose browser runs no scripts. */

test.use({ javaScriptEnabled: false });

test('a link to the settings leads to the cookies page, which says what holds without script', async ({
  page,
  site,
  vendors,
}) => {
  const head = gateTag(council);
  const opener = '<a href="/cookies" data-consent-open>Cookie settings</a>';
  site.page('/', { head, body: opener });
  site.page('/cookies', {
    head,
    body: '<consent-settings><p>Without script we set only essential cookies.</p></consent-settings>',
  });
  await page.goto(site.url(www));
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page).toHaveURL(site.url(www, '/cookies'));
  await expect(page.getByText('Without script we set only essential cookies.')).toBeVisible();
  expect(vendors.requests).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
