/** Adapters of consent-gate for the bench: see README.md. One for each way to put it on a page. */
import { readFile } from 'node:fs/promises';

const dist = new URL('../../dist/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));

/** The files that README tells a web officer to upload, without languages: the page is in English. */
const uploaded =
  /^((choices|consent-gate|elements|embed|facts|markup|problems|settings|templates|traces)\.js|services\/)/;

/**
 * An adapter.
 *
 * @param name Of the candidate, and of the folder that its files are served from.
 * @param tags What stands in `<head>` after the JSON, for the folder of the files.
 * @param file The one file that there is, where all are in one. `undefined`: those that README names.
 */
export function gateAdapter(name, tags, file) {
  return {
    name,
    version,
    gating: 'tags',
    services: 'native',
    assets: () => (file ? { [file]: new URL(file, dist) } : { '': { dir: folderOf(dist), only: uploaded } }),
    html: (scenario) => ({
      head: [jsonOf(scenario), tags(scenario.lib), ...scenario.inline.map(gatedScript)].join('\n'),
      settings: '<button type="button" data-consent-open>Cookie settings</button>',
    }),
    selectors: {
      banner: 'consent-banner',
      accept: 'consent-banner .gate-accept',
      reject: 'consent-banner .gate-reject',
    },
    acceptAll: (ui) => press(ui, 'consent-banner .gate-accept'),
    rejectAll: (ui) => press(ui, 'consent-banner .gate-reject'),
    async openSettings(ui) {
      await ui.click('[data-consent-open]');
      await ui.waitVisible(answerNo('marketing'));
    },
    async rejectInSettings(ui) {
      for (const category of ['analytics', 'recordings', 'marketing']) await ui.click(answerNo(category));
      await ui.click('consent-settings >>> form:not([method]) > .button');
    },
  };
}

/**
 * Presses a button of the banner, and takes the mouse away. After the answer another button is in its place, and while
 * the mouse rests on one after a click, Chromium without a window calls no `requestIdleCallback`, which the bench waits
 * for: a minute each time.
 */
async function press(ui, button) {
  await ui.click(button);
  await ui.sleep(500);
  await ui.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 640, y: 700 });
}

/** The tag by itself. */
export const plainTag = (folder) => `<script src="${folder}consent-gate.js"></script>`;

const folderOf = (url) => decodeURIComponent(url.pathname);
const answerNo = (category) => `consent-settings >>> input[name="${category}"][value="false"]`;

const gatedScript = ({ category, code }) =>
  `<script type="text/plain" data-consent="${category}">${code}</script>`;

/** The scenario's tags are vendors of the page's own: the presets would ask for the real ones. */
function jsonOf({ categories, services }) {
  const asked = categories.filter(({ required }) => !required);
  const config = {
    siteName: 'Test site',
    categories: Object.fromEntries(
      asked.map(({ id, name, description }) => [id, { label: name, description }]),
    ),
    services: services.map(({ name, category, src, cookies, description }) => ({
      name,
      category,
      src,
      cookies: cookies.map((cookie) => ({ name: cookie.name, purpose: description, expires: '1 year' })),
    })),
  };
  return `<script type="application/json" data-consent-gate>${JSON.stringify(config)}</script>`;
}
