import { findObstacles, type Piece } from '../helpers/find-obstacles.js';
import { choicesOf, council, expect, gateTag, test, www, type Page, type Site } from '../helpers/fixtures.js';
import { hostileStyles, nastiest, outOfReach } from '../helpers/hostile-styles.js';

const text = '<p>You can pay by Direct Debit, by card, or at any shop that shows the yellow sign.</p>';
const media = { name: 'YouTube', category: 'media' };

const settingsTag =
  '<consent-settings></consent-settings><consent-cookie-table service="hotjar"></consent-cookie-table>';
const embedTag =
  '<consent-embed service="youtube" video="aqz-KE-bpKQ" title="Recycling"><a href="/next">Watch it elsewhere</a></consent-embed>';

/** Also what is hidden from those who can't see it. */
const button = (page: Page, what: string): Piece => ({
  what,
  at: page.getByRole('button', { name: what, includeHidden: true, exact: true }),
});

const piece = (page: Page, what: string, selector: string): Piece => ({ what, at: page.locator(selector) });

const question = (page: Page) => ({
  controls: [button(page, 'Accept analytics cookies'), button(page, 'Reject analytics cookies')],
  texts: [
    piece(page, 'The heading', 'consent-banner h2'),
    piece(page, 'What is used anyway', 'consent-banner p >> nth=0'),
    piece(page, 'What is asked', 'consent-banner p >> nth=1'),
    piece(page, 'The link', 'consent-banner a'),
  ],
});

/** Presses the mouse in the middle of what is there, whatever may be over it. */
async function press(page: Page, { at }: Piece): Promise<void> {
  await at.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x, y, width, height } = (await at.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** How the two answers look, without their words. */
async function answers(page: Page) {
  const looks = question(page).controls.map(({ at }) =>
    at.evaluate((element) => {
      const {
        font,
        color,
        padding,
        border,
        borderRadius,
        backgroundColor,
        backgroundImage,
        opacity,
        filter,
      } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const size = [Math.round(height), width] as const;
      return {
        size,
        style: {
          font,
          color,
          padding,
          border,
          borderRadius,
          backgroundColor,
          backgroundImage,
          opacity,
          filter,
        },
      };
    }),
  );
  const [accept, reject] = await Promise.all(looks);
  return { accept: accept!, reject: reject! };
}

async function open(
  page: Page,
  site: Site,
  css: string,
  body: string,
  config: object = council,
): Promise<void> {
  site.replace('/page.css', { body: css, type: 'text/css' });
  site.page('/', { head: `<link rel="stylesheet" href="/page.css">${gateTag(config)}`, body });
  await page.goto(site.url(www));
}

const forms = ['top', 'bottom', 'dialog'].flatMap((form) =>
  Object.entries(hostileStyles).map(([name, css]) => ({ form, name, css })),
);
const inFront = new Set<string>(nastiest);

for (const { form, name, css } of forms.filter((one) => one.form === 'top' || inFront.has(one.name))) {
  test(`${name}: the banner can be read and answered: ${form}`, async ({ page, site }) => {
    await open(page, site, css, text.repeat(40), { ...council, banner: form });
    await expect(page.locator('consent-banner button')).toHaveCount(2);
    const obstacles = await findObstacles(page, question(page));
    if (form === 'top' && outOfReach.has(name)) {
      expect(obstacles, 'nothing in flow can be seen there').not.toEqual([]);
      return;
    }
    expect(obstacles).toEqual([]);
    // It is among the first things on the page, also to those who look.
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);

    const { accept, reject } = await answers(page);
    expect(reject.style).toEqual(accept.style);
    expect(reject.size[0]).toBe(accept.size[0]);
    expect(reject.size[1] / accept.size[1]).toBeCloseTo(1, 1);

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findObstacles(page, question(page))).toEqual([]);

    await press(page, button(page, 'Reject analytics cookies'));
    await expect.poll(() => choicesOf(page)).toEqual({ analytics: false });
    const hide = button(page, 'Hide cookie message');
    const confirmation = piece(page, 'The confirmation', 'consent-banner p');
    expect(await findObstacles(page, { controls: [hide], texts: [confirmation] })).toEqual([]);
    await press(page, hide);
    await expect(page.locator('consent-banner')).toHaveCount(0);
  });
}

for (const name of nastiest) {
  test(`${name}: the settings can be read and saved`, async ({ page, site }) => {
    await open(page, site, hostileStyles[name]!, settingsTag);
    const inSettings = (what: string, selector: string) => piece(page, what, `consent-settings ${selector}`);
    const yes = inSettings('Yes', 'label >> nth=1');
    const save = button(page, 'Save cookie settings');
    await expect(yes.at).toHaveCount(1);
    const found = await findObstacles(page, {
      controls: [
        yes,
        inSettings('No', 'label >> nth=0'),
        save,
        inSettings('The summary', 'summary >> nth=0'),
      ],
      texts: [
        inSettings('A heading', 'h2 >> nth=1'),
        inSettings('A paragraph', 'p >> nth=1'),
        inSettings('The question', 'legend'),
        piece(page, 'The table of cookies', 'consent-cookie-table tbody th >> nth=0'),
      ],
    });
    expect(found).toEqual([]);
    await press(page, yes);
    await press(page, save);
    await expect.poll(() => choicesOf(page)).toEqual({ analytics: true });
    const notice = inSettings('The notice', '[role=alert] p >> nth=0');
    expect(await findObstacles(page, { texts: [notice] })).toEqual([]);
  });

  test(`${name}: the dialog can be read, answered and closed`, async ({ page, site }) => {
    await open(page, site, hostileStyles[name]!, text.repeat(40), { ...council, cookiesPage: undefined });
    await press(page, button(page, 'View cookies'));
    const inDialog = (what: string, selector: string) =>
      piece(page, what, `consent-settings dialog ${selector}`);
    const close = button(page, 'Close');
    await expect(close.at).toHaveCount(1);
    const found = await findObstacles(page, {
      controls: [close, inDialog('Yes', 'label >> nth=1'), button(page, 'Save cookie settings')],
      texts: [inDialog('The title', '#title'), inDialog('The question', 'legend')],
    });
    expect(found).toEqual([]);
    await press(page, close);
    await expect(close.at).toHaveCount(0);
  });

  test(`${name}: a video can be asked for`, async ({ page, site }) => {
    await open(page, site, hostileStyles[name]!, embedTag, { ...council, services: [media] });
    const inEmbed = (what: string, selector: string) => piece(page, what, `consent-embed ${selector}`);
    const once = button(page, 'Show this once');
    await expect(once.at).toHaveCount(1);
    const found = await findObstacles(page, {
      controls: [once, button(page, 'Always allow videos, maps and posts')],
      texts: [
        inEmbed('The title', '.title'),
        inEmbed('The warning', 'p >> nth=1'),
        inEmbed('The link in the tag', '> a'),
      ],
    });
    expect(found).toEqual([]);
    await press(page, once);
    const frame = page.locator('consent-embed iframe');
    await expect(frame).toBeVisible();
    expect((await frame.boundingBox())!.height).toBeGreaterThan(100);
  });
}
