import fc from 'fast-check';
import {
  answer,
  choicesOf,
  cookies,
  council,
  expect,
  gateTag,
  recordOf,
  setCookie,
  settle,
  test,
  uncaughtErrors,
  www,
} from '../helpers/fixtures.js';

const now = recordOf({ analytics: true });
const { date } = JSON.parse(now);

/** Values as they stand in the cookie, and why they don't count. */
const damaged: Readonly<Record<string, string>> = {
  'is empty': '',
  'is no JSON': 'yes',
  'is cut short': encodeURIComponent(now).slice(0, -5),
  'has a stray percent sign': `%${encodeURIComponent(now)}`,
  'is the JSON null': 'null',
  'is a number': '1',
  'is a list': encodeURIComponent(JSON.stringify([JSON.parse(now)])),
  'is a text in quotes': encodeURIComponent(JSON.stringify(now)),
  'is nothing but a prototype': encodeURIComponent(`{"__proto__":${now}}`),
  'has a prototype for choices': encodeURIComponent(
    now.replace('"analytics"', '"__proto__":{"analytics":true},"x"'),
  ),
  'has no choices': encodeURIComponent(JSON.stringify({ version: '1', date })),
  'has null for choices': encodeURIComponent(recordOf(null)),
  'has a list for choices': encodeURIComponent(recordOf([true])),
  'has an empty list for choices': encodeURIComponent(recordOf([])),
  'has true for choices': encodeURIComponent(recordOf(true)),
  'has a number for choices': encodeURIComponent(recordOf(5)),
  'has a text for choices': encodeURIComponent(recordOf('')),
  'has a choice that is a text': encodeURIComponent(recordOf({ analytics: 'true' })),
  'has a choice that is 1': encodeURIComponent(recordOf({ analytics: 1 })),
  'has a choice that is null': encodeURIComponent(recordOf({ analytics: null })),
  'has one choice among several that is no boolean': encodeURIComponent(
    recordOf({ analytics: true, media: {} }),
  ),
  'has no date': encodeURIComponent(JSON.stringify({ version: '1', choices: { analytics: true } })),
  'has a date that is none': encodeURIComponent(now.replace(date, 'yesterday')),
  'is from the future': encodeURIComponent(recordOf({ analytics: true }, { daysAgo: -3 })),
  'is from 1970': encodeURIComponent(now.replace(date, '1970-01-01T00:00:00Z')),
  'is of another version': encodeURIComponent(recordOf({ analytics: true }, { version: '0' })),
  'has a number for a version': encodeURIComponent(now.replace('"1"', '1')),
  'is as long as a browser takes': 'x'.repeat(4080),
  'is nested as deep as fits': encodeURIComponent(now).replace(
    'true',
    `${'['.repeat(1900)}${']'.repeat(1900)}`,
  ),
  'is another tool’s': 'analytics:true|marketing:false',
};

for (const [why, value] of Object.entries(damaged)) {
  test(`a choice cookie that ${why} is no choice`, async ({ page, site, vendors }) => {
    const errors = uncaughtErrors(page);
    site.page('/', { head: gateTag(council) });
    await setCookie(page, 'consent_choices', value, www);
    await page.goto(site.url(www));
    expect(site.requests[0]!.cookie).toContain('consent_choices='); // the browser has taken it
    await expect(page.getByRole('button', { name: 'Accept analytics cookies' })).toBeVisible();
    await settle(page);
    expect(await choicesOf(page)).toBeUndefined();
    expect(vendors.requests).toEqual([]);
    expect(errors).toEqual([]);
    await answer(page, 'Reject');
    const { consent_choices: kept } = await cookies(page);
    expect(JSON.parse(decodeURIComponent(kept!.value))).toMatchObject({ choices: { analytics: false } });
    expect(await choicesOf(page)).toEqual({ analytics: false });
  });
}

test('two copies that differ, on the host and on the domain, are no choice, and the next one leaves one copy', async ({
  page,
  site,
  vendors,
}) => {
  site.page('/', { head: gateTag(council) });
  await setCookie(page, 'consent_choices', encodeURIComponent(recordOf({ analytics: false })), www);
  await setCookie(page, 'consent_choices', encodeURIComponent(now), '.testshire.gov.uk');
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
  await settle(page);
  expect(vendors.requests).toEqual([]);
  expect(await choicesOf(page)).toBeUndefined();
  await answer(page, 'Reject');
  expect((await cookies(page))['consent_choices']!.domains).toEqual([www]);
});

test('two copies that are the same count as one', async ({ page, site }) => {
  site.page('/', { head: gateTag(council) });
  for (const domain of [www, '.testshire.gov.uk']) {
    await setCookie(page, 'consent_choices', encodeURIComponent(now), domain);
  }
  await page.goto(site.url(www));
  expect(await choicesOf(page)).toEqual({ analytics: true });
});

test('thousands of generated cookie values are no choice, and throw nothing', async ({
  page,
  site,
  vendors,
}) => {
  const errors = uncaughtErrors(page);
  site.page('/', { head: gateTag(council) });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();

  const json = fc.jsonValue();
  const right = JSON.parse(now) as Record<string, unknown>;
  const notTheDate = json.filter((value) => Number.isNaN(Date.parse(String(value))));
  const notTheVersion = json.filter((value) => value !== '1');
  const notChoices = json.filter((value) => !isYes((value as Record<string, unknown> | null)?.['analytics']));
  const value = fc.oneof(
    fc.string({ unit: 'binary' }).map(encodeURIComponent),
    fc.string().map((text) => text.replace(/[;\s]/g, '')),
    json.map((any) => encodeURIComponent(JSON.stringify(any))),
    notTheVersion.map((version) => encoded({ ...right, version })),
    notTheDate.map((date) => encoded({ ...right, date })),
    notChoices.map((choices) => encoded({ ...right, choices })),
    json.filter((one) => !isYes(one)).map((one) => encoded({ ...right, choices: { analytics: one } })),
    fc.nat(encoded(right).length - 1).map((length) => encoded(right).slice(0, length)),
  );
  const values = fc.sample(value, { numRuns: 4000, seed: 20261122 });
  const wrong = await page.evaluate((all) => {
    const taken: string[] = [];
    let stored = 0;
    for (const text of all) {
      try {
        document.cookie = `consent_choices=${text};path=/`;
      } catch {
        continue; // lone surrogates and the like: not a cookie at all
      }
      stored += Number(document.cookie.includes('consent_choices=') && text !== '');
      // How a page learns of a cookie that has changed meanwhile.
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      if (window.consentGate!.decided || window.consentGate!.granted('analytics')) taken.push(text);
    }
    return { taken, stored };
  }, values);
  expect(wrong.stored).toBeGreaterThan(2000);
  expect(wrong.taken).toEqual([]);
  await settle(page);
  expect(errors).toEqual([]);
  expect(vendors.requests).toEqual([]);
});

const isYes = (value: unknown) => typeof value === 'boolean';
const encoded = (record: object) => encodeURIComponent(JSON.stringify(record));
