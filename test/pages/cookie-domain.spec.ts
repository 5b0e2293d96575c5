import {
  answer,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  my,
  recordOf,
  remember,
  settle,
  test,
  www,
} from '../helpers/fixtures.js';

const auto = { ...council, cookie: { domain: 'auto' } };

test('with the domain "auto" one answer counts on every host of the council', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag(auto) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  const kept = await cookies(page);
  expect(Object.keys(kept)).toEqual(['consent_choices']); // no probe is left behind
  expect(kept['consent_choices']!.domains).toEqual(['.testshire.gov.uk']);
  await page.goto(site.url(my));
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: false });
  await expect(page.locator('consent-banner')).toHaveCount(0);
  expect(vendors.requests).toEqual([]);
});

test('without a domain another host of the council asks for itself', async ({ page, site }) => {
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  await page.goto(site.url(my));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
});

test('a domain that the council names is used', async ({ page, site }) => {
  site.page('/', { head: gateTag({ ...council, cookie: { domain: 'testshire.gov.uk' } }) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  expect((await cookies(page))['consent_choices']!.domains).toEqual(['.testshire.gov.uk']);
});

test('a domain that the browser refuses leaves the choice on this host', async ({ page, site }) => {
  site.page('/', { head: gateTag({ ...council, cookie: { domain: 'gov.uk' } }) });
  await page.goto(site.url(www));
  await answer(page, 'Reject');
  expect((await cookies(page))['consent_choices']!.domains).toEqual([www]);
});

for (const [from, to, config, after] of [
  ['this host', '"auto"', auto, '.testshire.gov.uk'],
  ['the whole domain', 'this host', council, www],
] as const) {
  test(`a change from ${from} to ${to} leaves one cookie after the next choice`, async ({ page, site }) => {
    const before = after === www ? '.testshire.gov.uk' : www;
    site.page('/', {
      head: gateTag(config),
      body: '<a id="open" data-consent-open href="/cookies">Settings</a>',
    });
    await remember(page, recordOf({ analytics: false }), before);
    await page.goto(site.url(www));
    expect(await choicesOf(page)).toEqual({ analytics: false }); // what was answered still counts
    await page.locator('#open').click();
    await page.getByRole('radio', { name: 'Yes' }).check();
    await page.getByRole('button', { name: 'Save cookie settings' }).click();
    await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
    const { consent_choices: kept } = await cookies(page);
    expect(kept!.domains).toEqual([after]);
    expect(JSON.parse(decodeURIComponent(kept!.value)).choices).toEqual({ analytics: true });
  });
}

for (const [name, config] of Object.entries({ auto, 'no domain': council })) {
  test(`on localhost a choice is kept (${name})`, async ({ page, site }) => {
    site.page('/', { head: gateTag(config) });
    await page.goto(site.url('localhost'));
    await answer(page, 'Reject');
    expect((await cookies(page))['consent_choices']!.domains).toEqual(['localhost']);
    await page.reload();
    await settle(page);
    expect(await choicesOf(page)).toEqual({ analytics: false });
  });
}

test('name, path, days and SameSite are as the council says', async ({ page, site }) => {
  const cookie = { name: 'cookies_policy', path: '/services', days: 90, sameSite: 'Strict' };
  site.page('/services/pay', { head: gateTag({ ...council, cookie }) });
  await page.goto(site.url(www, '/services/pay'));
  await answer(page, 'Reject');
  const { cookies_policy: kept } = await cookies(page);
  expect(kept).toMatchObject({ path: '/services', sameSite: 'Strict', domain: www });
  expect(Math.abs((kept!.expires - Date.now() / 1000) / 86_400 - 90)).toBeLessThan(1);
  await page.reload();
  await settle(page);
  expect(await choicesOf(page)).toEqual({ analytics: false });
});
