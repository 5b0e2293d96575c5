import { expect, test, www, type Page } from '../helpers/fixtures.js';
import { frameworks, serveFramework } from '../helpers/framework-pages.mjs';
import { see, sightNames } from '../helpers/framework-sights.js';
import { clippedText, scrolledSideways, smallTargets } from '../helpers/measure.js';
import { enter, leave, lookOf, states, withoutFramework } from '../helpers/whole-look.js';

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

/** How the letters of the page's own text look, and those of all texts of ours but headings, each once. */
async function letters(page: Page): Promise<{ own: string; ours: string[] }> {
  return page.evaluate(() => {
    const look = (element: Element): string => {
      const { fontFamily, fontSize, letterSpacing, fontStyle } = getComputedStyle(element);
      // Firefox writes names as the style sheet does, with quotation marks or without.
      return [fontFamily.replaceAll('"', ''), fontSize, letterSpacing, fontStyle].join('; ');
    };
    const hosts = ['banner', 'settings', 'embed', 'cookie-table'].map((name) => `consent-${name}`);
    const texts = [...document.querySelectorAll(hosts.join())].flatMap((host) => [
      ...host.shadowRoot!.querySelectorAll('p:not(.title), li, td, label, summary, a, button'),
      ...(host.localName === 'consent-banner' ? host.children : []),
    ]);
    const own = look(document.querySelector('main p:not(.lead)')!);
    return { own, ours: [...new Set(texts.map(look))] };
  });
}

/** Where the message is, where its words begin and end, and where the page's own do. */
async function widths(page: Page, container: string) {
  return page.evaluate((selector) => {
    const own = document.querySelector(selector)!;
    const { left, right } = own.getBoundingClientRect();
    const { paddingLeft, paddingRight } = getComputedStyle(own);
    const host = document.querySelector('consent-banner')!;
    const box = host.shadowRoot!.querySelector('section')!.getBoundingClientRect();
    return {
      message: host.getBoundingClientRect().width,
      window: document.documentElement.clientWidth,
      words: [box.left, box.right] as const,
      own: [left + parseFloat(paddingLeft), right - parseFloat(paddingRight)] as const,
    };
  }, container);
}

/** Where everything of the page is, and how it looks. */
async function pageItself(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(script)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { font, color, backgroundColor } = getComputedStyle(element);
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      const box = [element.outerHTML.slice(0, 60), x, y, width, height, backgroundColor];
      return hasWords ? [...box, font, color] : box;
    }),
  );
}

for (const [name, { container, button: ownButton }] of Object.entries(frameworks)) {
  test.describe(name, () => {
    test('everything is written in the letters of the page', async ({ page, site }) => {
      for (const sight of sightNames) {
        await see(page, site, name, sight);
        const { own, ours } = await letters(page);
        expect(ours, sight).toEqual([own]);
      }
    });

    for (const sight of ['the message', 'the message at the bottom'] as const) {
      test(`${sight} is as wide as the page, and its words begin and end where those of the page do`, async ({
        page,
        site,
      }) => {
        await see(page, site, name, sight);
        for (const width of [320, 390, 600, 700, 780, 1000, 1024, 1100, 1280, 1450, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          const { message, window, words, own } = await widths(page, container);
          expect(message, `${width}`).toBe(window);
          expect(words[0], `left at ${width}`).toBeCloseTo(own[0], 0);
          expect(words[1], `right at ${width}`).toBeCloseTo(own[1], 0);
        }
      });
    }

    test('our buttons have the colours and the roundness of the page’s own', async ({ page, site }) => {
      const ours = {
        'the message': 'consent-banner button >> nth=0',
        'the settings': 'consent-settings form > .button',
        'a video that waits, and a table': 'consent-embed .button >> nth=0',
      } as const;
      const look = (selector: string) =>
        page.locator(selector).evaluate((element) => {
          const { backgroundColor, color, borderTopLeftRadius } = getComputedStyle(element);
          return { backgroundColor, color, borderTopLeftRadius };
        });
      for (const sight of Object.keys(ours) as (keyof typeof ours)[]) {
        await see(page, site, name, sight);
        expect(await look(ours[sight]), sight).toEqual(await look(ownButton));
      }
    });

    test('what README gives for it changes nothing that is the page’s own', async ({ page, site }) => {
      for (const viewport of [phone, desktop]) {
        await page.setViewportSize(viewport);
        await serveFramework(site, name, { theme: false });
        await page.goto(site.url(www));
        const before = await pageItself(page);
        expect(before.length).toBeGreaterThan(20);
        await serveFramework(site, name);
        await page.goto(site.url(www));
        expect(await pageItself(page)).toEqual(before);
      }
    });

    test('nothing overflows on 320 pixels', async ({ page, site }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const sight of sightNames) {
        await see(page, site, name, sight);
        expect(await scrolledSideways(page), sight).toEqual([]);
        expect(await clippedText(page), sight).toEqual([]);
        expect(await smallTargets(page), sight).toEqual([]);
      }
    });

    for (const theme of [true, false]) {
      test(`no rule of the page reaches yes, no and the link ${theme ? 'with' : 'without'} README’s styles, and yes and no look alike`, async ({
        page,
        site,
      }) => {
        test.setTimeout(60_000);
        await see(page, site, name, 'the message', { theme });
        const [accept, reject] = ['Accept', 'Reject'].map((verb) => page.getByRole('button', { name: verb }));
        for (const state of states) {
          for (const control of [accept!, reject!, page.locator('consent-banner > a')]) {
            await enter(page, control, state);
            const there = await lookOf(control);
            const alone = await withoutFramework(page, () => lookOf(control));
            await leave(page, control);
            expect(alone, state).toEqual(there);
          }
          const looks = [];
          for (const control of [accept!, reject!]) {
            await enter(page, control, state);
            looks.push(await lookOf(control, 'whatever its width'));
            await leave(page, control);
          }
          expect(looks[1], state).toEqual(looks[0]);
        }
        await page.setViewportSize(phone);
        const boxes = await Promise.all([accept!, reject!].map((control) => control.boundingBox()));
        const [yes, no] = boxes.map((box) => ({ width: box!.width, height: box!.height }));
        expect(no).toEqual(yes);
      });
    }
  });
}
