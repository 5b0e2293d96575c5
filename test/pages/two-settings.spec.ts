import {
  choicesOf,
  council,
  expect,
  gateTag,
  googleAnalytics,
  isSameDocument,
  markDocument,
  recordOf,
  remember,
  settle,
  test,
  www,
  type Page,
  type Site,
} from '../helpers/fixtures.js';

/** The settings twice on a page, as where a template has some and an editor has added more. */

const twice = `<consent-settings></consent-settings>
  <p>Some words in between.</p>
  <consent-settings heading-level="3"></consent-settings>`;

const advert = { name: 'Advert', category: 'marketing' };

async function open(page: Page, site: Site, config: object = council): Promise<void> {
  site.page('/', { head: gateTag(config), body: twice });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Save cookie settings' })).toHaveCount(2);
}

const settings = (page: Page, index: number) => page.locator('consent-settings').nth(index);
const radio = (page: Page, index: number, name: 'Yes' | 'No', question = 'analytics') =>
  settings(page, index).getByRole('group', { name: question }).getByRole('radio', { name });
const save = (page: Page, index: number) =>
  settings(page, index).getByRole('button', { name: 'Save cookie settings' });

/** How many notices each has, the first and the second. */
const notices = async (page: Page) => [
  await settings(page, 0).getByRole('alert').count(),
  await settings(page, 1).getByRole('alert').count(),
];

test('no id is there twice, and what refers to one finds it', async ({ page, site }) => {
  await open(page, site, {
    ...council,
    services: [...council.services, advert],
    categories: { analytics: { basis: 'objection' }, marketing: { basis: 'objection' } },
  });
  await save(page, 1).click();
  await expect(settings(page, 1).getByRole('alert')).toBeFocused();
  const found = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('consent-settings')].map((element) => element.shadowRoot!);
    return [document, ...roots].map((root) => {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      const references = [...root.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap(
        (element) =>
          ['aria-labelledby', 'aria-describedby'].flatMap(
            (name) => element.getAttribute(name)?.split(' ') ?? [],
          ),
      );
      return {
        twice: ids.filter((id, i) => ids.indexOf(id) < i),
        lost: references.filter((id) => !ids.includes(id)),
        references: references.length,
      };
    });
  });
  expect(found.map(({ twice: same, lost }) => [same, lost])).toEqual([
    [[], []],
    [[], []],
    [[], []],
  ]);
  expect(found.map(({ references }) => references)).toEqual([0, 2, 3]);
});

test('an answer in one leaves the other as it is until it is saved, by mouse and by arrow keys', async ({
  page,
  site,
}) => {
  await open(page, site);
  await radio(page, 1, 'Yes').check();
  await expect(radio(page, 0, 'No')).toBeChecked();
  await radio(page, 0, 'No').focus();
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 0, 'Yes')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(radio(page, 0, 'No')).toBeFocused();
  await expect(radio(page, 0, 'No')).toBeChecked();
  await expect(radio(page, 1, 'Yes')).toBeChecked();
  expect(await choicesOf(page)).toBeUndefined();
});

for (const used of [0, 1]) {
  const other = 1 - used;
  const name = used ? 'second' : 'first';

  test(`saving in the ${name} shows in both, and is told in it alone, which has the focus`, async ({
    page,
    site,
  }) => {
    await open(page, site);
    await radio(page, used, 'Yes').check();
    await save(page, used).click();
    await expect(settings(page, used).getByRole('alert')).toBeFocused();
    await expect(settings(page, used).getByRole('alert')).toBeInViewport({ ratio: 1 });
    await expect(radio(page, other, 'Yes')).toBeChecked();
    expect(await choicesOf(page)).toEqual({ analytics: true });
    const expected = used ? [0, 1] : [1, 0];
    expect(await notices(page)).toEqual(expected);

    // The one that is used next takes the notice over.
    await save(page, other).click();
    await expect(settings(page, other).getByRole('alert')).toBeFocused();
    expect(await notices(page)).toEqual(expected.reverse());
  });

  test(`a withdrawal in the ${name} that loads the page again is told there in it alone`, async ({
    page,
    site,
  }) => {
    await remember(page, recordOf({ analytics: true }));
    await open(page, site);
    await settle(page);
    await markDocument(page);
    await radio(page, used, 'No').check();
    await save(page, used).click();
    await expect.poll(() => isSameDocument(page)).toBe(false);
    await expect(settings(page, used).getByRole('alert')).toBeFocused();
    await expect(settings(page, used).getByRole('alert')).toBeInViewport({ ratio: 1 });
    expect(await notices(page)).toEqual(used ? [0, 1] : [1, 0]);
    await expect(radio(page, other, 'No')).toBeChecked();

    // Once is enough.
    await page.reload();
    await expect(save(page, 1)).toBeVisible();
    expect(await notices(page)).toEqual([0, 0]);
  });
}

test('a link to the settings leads to the first', async ({ page, site }) => {
  site.page('/', {
    head: gateTag({ ...council, services: [googleAnalytics] }),
    top: '<a href="/cookies" data-consent-open>Cookie settings</a>',
    body: twice,
  });
  await page.goto(site.url(www));
  await expect(save(page, 1)).toBeVisible();
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(settings(page, 0)).toBeFocused();
  await expect(page.locator('consent-settings')).toHaveCount(2);
});
