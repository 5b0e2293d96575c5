import { readFile, readdir } from 'node:fs/promises';
import { cmsPages, squizComponent } from '../helpers/cms-templates.mjs';
import { askDrupal, drupalSettings, noPhp, php } from '../helpers/drupal-stage.mjs';
import {
  answer,
  choicesOf,
  cookies,
  expect,
  expectNothing,
  isSameDocument,
  markDocument,
  problemsOf,
  saveSettings,
  settle,
  test,
  www,
  type Site,
} from '../helpers/fixtures.js';
import { containerScript } from '../helpers/tag-manager.mjs';
import { watchStrictPage } from '../helpers/watch-strict-page.js';

/** The templates of integrations/, put on a page as their systems would, under a strict policy. */

/** What a system gives for a page. */
interface Drawn {
  /** Where the files of dist/ are. */
  readonly files: string;
  readonly head: string;
  readonly cookies: string;
  /** `undefined`: it has no template for a video. */
  readonly embed?: string | undefined;
}

const nonce = 'r4nd0m';

const policies = {
  'by nonce': [
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`,
    "require-trusted-types-for 'script'; trusted-types consent-gate lit-html",
  ].join('; '),
  'by host': [
    "default-src 'none'; script-src 'self' https://www.googletagmanager.com; style-src 'self'; img-src data:",
    "connect-src 'self' https://*.google-analytics.com; frame-src https://www.youtube-nocookie.com",
    "base-uri 'none'; form-action 'none'",
  ].join('; '),
};

const systems: Readonly<Record<string, (withNonce: boolean) => Promise<Drawn | undefined>>> = {
  ...Object.fromEntries(
    Object.entries(cmsPages).map(([name, pages]) => [
      name,
      async (withNonce: boolean) => ({
        files: pages.files,
        head: await pages.head(withNonce ? nonce : undefined),
        cookies: await pages.cookies(),
        embed: await pages.embed?.(),
      }),
    ]),
  ),
  Drupal: () =>
    Promise.resolve(
      php() && {
        files: drupalSettings.folder,
        ...drawnByDrupal(),
      },
    ),
};

const hasNonce = (name: string) => name !== 'Drupal' && cmsPages[name]!.hasNonce;

function drawnByDrupal() {
  const [head, block, video] = askDrupal([
    { do: 'attach', settings: { ...drupalSettings, site_name: 'Anytown Borough Council' } },
    { do: 'block', block: 'settings' },
    { do: 'embed', addresses: ['https://www.youtube.com/watch?v=aqz-KE-bpKQ'], title: 'Bins' },
  ]) as [{ html: string }, { html: string }, { html: string[] }];
  return { head: head.html, cookies: block.html, embed: video.html[0] };
}

/** Has the site give the files of dist/ from a folder. */
async function serveFiles(site: Site, folder: string): Promise<void> {
  const dist = new URL('../../dist/', import.meta.url);
  const names = await readdir(dist, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.js')))
    site.replace(folder + name.replaceAll('\\', '/'), { body: await readFile(new URL(name, dist), 'utf8') });
}

const documentOf = ({ head }: Drawn, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${head}
<title>Council tax</title>
<link rel="icon" href="data:,">
</head>
<body>
${body}
</body>
</html>`;

for (const [name, draw] of Object.entries(systems)) {
  for (const [way, policy] of Object.entries(policies)) {
    if (way === 'by nonce' && !hasNonce(name)) continue;
    test(`a page of ${name}, strict ${way}, asks first, measures after a yes and stops after a no`, async ({
      page,
      site,
      vendors,
    }) => {
      const drawn = await draw(way === 'by nonce');
      test.skip(!drawn, noPhp);
      await serveFiles(site, drawn!.files);
      const make = (path: string, body: string) =>
        site.page(path, {
          html: documentOf(drawn!, body),
          headers: { 'content-security-policy': policy },
        });
      make('/', '<main><h1>Council tax</h1></main>');
      make('/cookies', drawn!.cookies);
      make('/video', `<main><h1>Bins</h1>${drawn!.embed}</main>`);
      const watch = await watchStrictPage(page, site);

      await page.goto(site.url(www));
      await expect(page.getByRole('heading', { name: 'Cookies on Anytown Borough Council' })).toBeVisible();
      await expectNothing(page, vendors);

      await answer(page, 'Accept');
      await expect.poll(() => vendors.of('gtag/js?id=G-ABC1234567').length).toBe(1);
      await expect.poll(async () => Object.keys(await cookies(page))).toContain('_ga');

      await page.goto(site.url(www, '/cookies'));
      await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
      await expect(page.getByRole('heading', { name: 'Cookies on Anytown' })).toHaveCount(0);
      await saveSettings(page, { analytics: 'No' });
      await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
      await expect.poll(() => choicesOf(page)).toEqual({ analytics: false });
      await expect.poll(async () => Object.keys(await cookies(page))).toEqual(['consent_choices']);
      expect(await problemsOf(page)).toEqual([]);

      if (drawn!.embed) {
        vendors.requests.length = 0;
        await page.goto(site.url(www, '/video'));
        await expect(page.getByRole('link', { name: /Watch “Bins.*” on YouTube/ })).toBeVisible();
        await settle(page);
        expect(vendors.requests).toEqual([]);
        // No click: the page may scroll, and Chromium take it for one on that.
        await page.getByRole('button', { name: 'Show this once' }).press('Enter');
        await expect(page.frameLocator('iframe').getByText('YouTube')).toBeVisible();
        expect(await problemsOf(page)).toEqual([]);
      }
      expect(watch.violations()).toEqual([]);
    });
  }
}

test('a page of Drupal whose JSON cannot be read asks nothing, loads nothing and says why', async ({
  page,
  site,
  vendors,
}) => {
  test.skip(!php(), noPhp);
  await serveFiles(site, drupalSettings.folder);
  const [{ html: head }] = askDrupal([{ do: 'attach', settings: { ...drupalSettings, more: '{"a": ' } }]) as [
    { html: string },
  ];
  site.page('/', { head });
  await page.goto(site.url(www));
  await expect.poll(() => problemsOf(page)).toHaveLength(1);
  expect((await problemsOf(page))![0]).toMatch(/^config: nothing is loaded\. SyntaxError/);
  await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);
  await expectNothing(page, vendors);
});

test('the component for Squiz waits for the visitor', async ({ page, site, vendors }) => {
  const drawn = (await systems['Squiz Matrix']!(false))!;
  const embed = await squizComponent({ address: 'https://youtu.be/aqz-KE-bpKQ', title: 'Bins' });
  site.page('/', { html: documentOf(drawn, `<main>${embed}</main>`) });
  await page.goto(site.url(www));
  await expect(page.getByRole('button', { name: 'Show this once' })).toBeVisible();
  await expectNothing(page, vendors);
});

test.describe('with the container for Tag Manager', () => {
  const analytics = 'https://vendor.example.test/analytics.js';
  const marketing = 'https://vendor.example.test/marketing.js';
  test.beforeEach(async ({ site, vendors }) => {
    const readme = await readFile(
      new URL('../../integrations/google-tag-manager/README.md', import.meta.url),
      'utf8',
    );
    const options = /```json\n(.*?)```/s.exec(readme)![1]!.replace('GTM-XXXXXXX', 'GTM-ABC1234');
    const head = `<script type="application/json" data-consent-gate>${options}</script>
      <script src="/assets/consent-gate/consent-gate.js"></script>`;
    const body = await containerScript({
      'Example - needs analytics': `<script src="${analytics}"></script>`,
      'Example - needs marketing': `<script src="${marketing}"></script>`,
    });
    vendors.answer(/^https:\/\/www\.googletagmanager\.com\/gtm\.js\?id=GTM-ABC1234$/, {
      contentType: 'text/javascript',
      body,
    });
    site.page(['/', '/next'], { head });
    site.page('/cookies', { head, body: '<consent-settings></consent-settings>' });
  });

  test('nothing is asked of Google before a choice, nor after a no', async ({ page, site, vendors }) => {
    await page.goto(site.url(www));
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await expectNothing(page, vendors);
    await answer(page, 'Reject');
    await page.goto(site.url(www, '/next'));
    await settle(page);
    expect(vendors.requests).toEqual([]);
  });

  test('a yes to all starts each tag once, on this page and on the next', async ({ page, site, vendors }) => {
    await page.goto(site.url(www));
    await answer(page, 'Accept');
    const expectAll = async () => {
      await expect.poll(() => vendors.of(analytics).length).toBe(1);
      await expect.poll(() => vendors.of(marketing).length).toBe(1);
      await settle(page);
      expect(vendors.requests.map(({ url }) => url).sort()).toEqual(
        [analytics, marketing, 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234'].sort(),
      );
    };
    await expectAll();
    vendors.requests.length = 0;
    await page.goto(site.url(www, '/next'));
    await expectAll();
    expect(await problemsOf(page)).toEqual([]);
  });

  test('a yes to analytics alone starts no other tag, until marketing is allowed too', async ({
    page,
    site,
    vendors,
  }) => {
    await page.goto(site.url(www, '/cookies'));
    await saveSettings(page, { analytics: 'Yes', marketing: 'No' });
    await expect.poll(() => vendors.of(analytics).length).toBe(1);
    await settle(page);
    expect(vendors.of(marketing)).toEqual([]);
    await saveSettings(page, { marketing: 'Yes' });
    await expect.poll(() => vendors.of(marketing).length).toBe(1);
    await settle(page);
    expect(vendors.of(analytics)).toHaveLength(1);
  });

  test('a yes that is taken back loads the page again, and then nothing', async ({ page, site, vendors }) => {
    await page.goto(site.url(www, '/cookies'));
    await saveSettings(page, { analytics: 'Yes', marketing: 'Yes' });
    await expect.poll(() => vendors.of(marketing).length).toBe(1);
    await markDocument(page);
    await saveSettings(page, { analytics: 'No', marketing: 'No' });
    await expect.poll(() => isSameDocument(page)).toBe(false);
    await expect(page.getByRole('alert', { name: 'Success' })).toBeFocused();
    vendors.requests.length = 0;
    await page.goto(site.url(www, '/next'));
    await settle(page);
    expect(vendors.requests).toEqual([]);
  });

  test('where the container may go on and one of its tags may not, the page loads again too', async ({
    page,
    site,
    vendors,
  }) => {
    await page.goto(site.url(www, '/cookies'));
    await saveSettings(page, { analytics: 'Yes', marketing: 'Yes' });
    await expect.poll(() => vendors.of(marketing).length).toBe(1);
    await markDocument(page);
    vendors.requests.length = 0;
    await saveSettings(page, { marketing: 'No' });
    await expect.poll(() => isSameDocument(page)).toBe(false);
    await expect.poll(() => vendors.of(analytics).length).toBe(1);
    await settle(page);
    expect(vendors.of(marketing)).toEqual([]);
  });
});
