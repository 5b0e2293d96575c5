import { answer, expect, gateTag, settle, test, www, type Page, type Site } from '../helpers/fixtures.js';
import { presetRows } from '../helpers/preset-rows.js';
import { realVendors } from '../helpers/real-vendors.js';
import { policyFor, serviceHosts } from '../../demo/configure/service-hosts.mjs';
import { reportPath, watchStrictPage } from '../helpers/watch-strict-page.js';

interface UsedService {
  readonly use: string;
  readonly [option: string]: unknown;
}

/** Opens a page that has the policy which SERVICES.md gives for some services, and says yes to this one. */
async function accept(page: Page, site: Site, service: UsedService, allowed = [service]): Promise<void> {
  site.page('/', {
    // Without the icon of other pages, which is a `data:` address.
    html: `<!doctype html><html lang="en"><head><title>Council tax</title>${gateTag({ services: [service] })}</head>
      <body><h1>Council tax</h1><button data-recite-me>Listen</button></body></html>`,
    headers: { 'content-security-policy': `${policyFor(allowed).join('; ')}; report-uri ${reportPath}` },
  });
  await page.goto(site.url(www));
  await answer(page, 'Accept');
}

for (const { service, variant, addresses, afterClick } of presetRows.filter(
  (row) => row.addresses.length > 0,
)) {
  test(`the policy for ${[service.use, variant].filter(Boolean).join(' ')} lets its script load`, async ({
    page,
    site,
    vendors,
  }) => {
    const watch = await watchStrictPage(page, site);
    vendors.answer(/./, { contentType: 'text/javascript', body: 'window.runs = (window.runs ?? 0) + 1;' });
    await accept(page, site, service);
    if (afterClick?.length) await page.getByRole('button', { name: 'Listen' }).click();
    const runs = () => page.evaluate(() => (window as unknown as { runs?: number }).runs);
    await expect.poll(runs).toBe(addresses.length);
    await settle(page);
    expect(vendors.requests.map(({ url }) => url)).toEqual(addresses);
    expect(watch.violations()).toEqual([]);
  });
}

test('a policy for another service does not let a script load', async ({ page, site, vendors }) => {
  const watch = await watchStrictPage(page, site);
  const [first, second] = presetRows.map(({ service }) => service);
  await accept(page, site, first!, [second!]);
  await expect
    .poll(() => watch.violations())
    .toContainEqual(expect.stringMatching(/script-src.* https:\/\/www\.googletagmanager\.com/));
  expect(vendors.requests).toEqual([]);
});

test.describe('in a browser that is no robot', () => {
  // Vendors measure nobody whom they take for one.
  test.use({
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
  });

  for (const vendor of realVendors) {
    const { facts, service, sendsTo } = vendor;

    test(`the policy for ${facts.label} lets its real script send what it measures`, async ({
      page,
      site,
      vendors,
    }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'webdriver', { value: false });
      });
      const watch = await watchStrictPage(page, site);
      const headers = {
        'access-control-allow-origin': new URL(site.url(www)).origin,
        'access-control-allow-credentials': 'true',
      };
      for (const [pattern, given] of await vendor.answers()) {
        vendors.answer(pattern, (posted) => ({
          ...(typeof given === 'function' ? given(posted) : given),
          headers,
        }));
      }
      await accept(page, site, service as UsedService);
      await expect.poll(() => vendors.of(sendsTo).length).toBeGreaterThan(0);
      await settle(page);
      expect(vendors.unexpected()).toEqual([]);
      const ofStyles = watch.violations().filter((violation) => violation.includes('style-src-elem inline'));
      const { inlineStyles } = serviceHosts[service.use!]!;
      expect(ofStyles.length > 0).toBe(inlineStyles !== undefined);
      if (!inlineStyles) expect(watch.violations()).toEqual([]);
    });
  }
});
