import {
  council,
  expect,
  gateTag,
  recordOf,
  remember,
  settle,
  test,
  www,
  type Page,
} from '../helpers/fixtures.js';

/**
 * What is done a thousand times leaves nothing behind: what there is after a hundred rounds, when all files are there
 * and everything has been drawn, is what there is after eleven hundred. Chromium tells of its whole memory. The others
 * tell a test nothing of it, nor of nodes that have left the page, and can't be made to collect what is garbage: there
 * the listeners of the document and the window, and the elements on the page, are counted by the page itself.
 */
interface Measured {
  /** Of the document and the window, as they were added and removed. */
  readonly listeners: number;
  /** On the page, in shadow roots of our elements too. */
  readonly elements: number;
  /** Of everything, nodes that have left the page among them. 0: the engine does not tell. */
  readonly allListeners: number;
  readonly allNodes: number;
  readonly heap: number;
}

/** What may be more without a leak: a thousand of anything is far above. The heap has its own ups and downs. */
const most = { listeners: 0, elements: 0, allListeners: 5, allNodes: 50, heap: 150_000 };

interface Counting {
  /** How many listeners the document and the window have. */
  listeners: number;
  /** One round of what is done again and again. */
  round(): unknown;
  /** What a page of its own making leaks. */
  leaked: unknown[];
}

/** Counts listeners on the page, from before any other script. */
async function countListeners(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { listeners: 0, leaked: [] });
    const counts = window as unknown as Counting;
    const known = new WeakMap<EventTarget, Set<unknown>>([
      [window, new Set()],
      [document, new Set()],
    ]);
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const keys = new Map<string, WeakMap<object, object>>();
    /** One object for each type and listener. */
    const keyOf = (type: string, listener: object): object => {
      const ofType = keys.get(type) ?? new WeakMap<object, object>();
      keys.set(type, ofType);
      const key = ofType.get(listener) ?? {};
      ofType.set(listener, key);
      return key;
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = (this ?? window) as EventTarget;
      const once = typeof options === 'object' && options.once;
      if (listener && !once) known.get(target)?.add(keyOf(type, listener));
      return addEventListener.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = (this ?? window) as EventTarget;
      if (listener) known.get(target)?.delete(keyOf(type, listener));
      return removeEventListener.call(target, type, listener, options);
    };
    Object.defineProperty(counts, 'listeners', {
      get: () => known.get(window)!.size + known.get(document)!.size,
    });
  });
}

async function measure(page: Page, browserName: string): Promise<Measured> {
  await settle(page);
  const own = await page.evaluate(() => {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
        0,
      );
    return { listeners: (window as unknown as Counting).listeners, elements: count(document) };
  });
  if (browserName !== 'chromium') return { ...own, allListeners: 0, allNodes: 0, heap: 0 };
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  // What is collected may let go of more, and what still runs may hold something: the least counts.
  const looks: Record<string, number>[] = [];
  for (let look = 0; look < 4; look++) {
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    looks.push(Object.fromEntries(metrics.map(({ name, value }) => [name, value])));
    await settle(page);
  }
  await devtools.detach();
  const least = (name: string) => Math.min(...looks.map((look) => look[name]!));
  return {
    ...own,
    allListeners: least('JSEventListeners'),
    allNodes: least('Nodes'),
    heap: least('JSHeapUsedSize'),
  };
}

/** Does so many rounds of what the page has for it. */
const doRounds = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    const { round } = window as unknown as Counting;
    for (let i = 0; i < count; i++) await round();
  }, count);

/**
 * By how much there is more after a thousand rounds than before them, when a hundred had been done. An engine may still
 * have been making the code faster, which takes some of the heap once: where that has grown too much, the next thousand
 * counts, in which a leak does the same again.
 */
async function growth(page: Page, browserName: string): Promise<Measured> {
  await doRounds(page, 100);
  const first = await measure(page, browserName);
  await doRounds(page, 1000);
  const second = await measure(page, browserName);
  const grown = Object.fromEntries(
    Object.entries(second).map(([name, value]) => [name, value - first[name as keyof Measured]]),
  ) as unknown as Measured;
  if (grown.heap <= most.heap) return grown;
  await doRounds(page, 1000);
  return { ...grown, heap: (await measure(page, browserName)).heap - second.heap };
}

/** What has grown by more than it may. */
const leaks = (grown: Measured) =>
  Object.entries(grown).filter(([name, more]) => more > most[name as keyof Measured]);

/** Without Google, whose queue keeps what it was told. */
const config = {
  ...council,
  onWithdraw: 'stay',
  services: [
    { name: 'Counter', category: 'analytics' },
    { name: 'Videos', category: 'media' },
  ],
};

interface Doing {
  /** One round, on the page. */
  readonly round: () => unknown;
  /** What was chosen before. `undefined`: nothing. */
  readonly choices?: Record<string, boolean>;
  readonly banner?: 'bottom' | 'dialog';
}

async function askAndAnswer(): Promise<void> {
  await window.consentGate!.reset();
  document.querySelector<HTMLElement>('consent-banner .gate-reject')!.click();
  await new Promise((resolve) => setTimeout(resolve));
  document.querySelector<HTMLElement>('consent-banner button')!.click();
}

/** What visitors and pages do again and again. */
const doings: Readonly<Record<string, Doing>> = {
  'questions asked, answered and hidden': { round: askAndAnswer },
  'questions at the foot': { round: askAndAnswer, banner: 'bottom' },
  'questions in a dialog': { round: askAndAnswer, banner: 'dialog' },
  'choices changed': {
    choices: { analytics: true, media: true },
    async round() {
      const gate = window.consentGate!;
      await gate.update({ analytics: !gate.granted('analytics'), media: gate.granted('analytics') });
    },
  },
  'dialogs of settings opened and closed': {
    choices: { analytics: false, media: true },
    async round() {
      await window.consentGate!.openSettings();
      const settings = document.querySelector('consent-settings')!;
      while (!settings.shadowRoot) await new Promise((resolve) => setTimeout(resolve)); // their file is on its way
      settings.shadowRoot.querySelector('dialog')!.close();
      while (settings.isConnected) await new Promise((resolve) => setTimeout(resolve));
    },
  },
  'settings saved': {
    choices: { analytics: false, media: true },
    async round() {
      const settings = document.body.appendChild(document.createElement('consent-settings'));
      while (!settings.shadowRoot) await new Promise((resolve) => setTimeout(resolve));
      settings.shadowRoot.querySelector<HTMLElement>('form button')!.click();
      settings.remove();
    },
  },
  'promises of what is granted': {
    choices: { analytics: true, media: false },
    async round() {
      const gate = window.consentGate!;
      await gate.whenGranted('analytics');
      const granted = gate.whenGranted('media');
      await gate.update({ media: true });
      await granted;
      await gate.update({ media: false });
    },
  },
  'embeds that wait added and removed': {
    choices: { analytics: false, media: false },
    async round() {
      const embed = document.createElement('consent-embed');
      embed.setAttribute('service', 'youtube');
      embed.setAttribute('video', 'aqz-KE-bpKQ');
      document.body.append(embed);
      while (!embed.shadowRoot) await new Promise((resolve) => setTimeout(resolve));
      embed.remove();
    },
  },
  'embeds that show added and removed': {
    choices: { analytics: false, media: true },
    async round() {
      const embed = document.createElement('consent-embed');
      embed.setAttribute('service', 'youtube');
      embed.setAttribute('video', 'aqz-KE-bpKQ');
      document.querySelector('#far')!.append(embed);
      while (!embed.shadowRoot) await new Promise((resolve) => setTimeout(resolve));
      embed.remove();
    },
  },
  'gated images added and removed': {
    choices: { analytics: true, media: false },
    async round() {
      const images = ['analytics', 'media'].map((category) => {
        const image = document.createElement('img');
        Object.assign(image.dataset, {
          consent: category,
          src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
        });
        return image;
      });
      document.body.append(...images);
      await new Promise((resolve) => setTimeout(resolve));
      for (const image of images) image.remove();
    },
  },
  'bodies swapped': {
    async round() {
      const body = document.createElement('body');
      body.append(document.createElement('main'));
      document.body.replaceWith(body);
      await new Promise((resolve) => setTimeout(resolve));
      if (!body.querySelector('consent-banner .gate-reject')) throw new Error('nobody is asked');
      // Who never answers is not asked for ever: the gate takes it for a script that takes the message away.
      const { consentGate } = window;
      const counting = window as { rounds?: number };
      counting.rounds = (counting.rounds ?? 0) + 1;
      if (counting.rounds % 50) return;
      await consentGate!.rejectAll();
      await consentGate!.reset();
    },
  },
};

/** A place far below, where a frame that is lazy loads nothing. */
const body = '<div style="height: 100000px"></div><div id="far"></div>';

/** Opens a page that does one round as it is told. */
async function open(page: Page, url: string, { round, choices }: Doing): Promise<void> {
  await countListeners(page);
  if (choices) await remember(page, recordOf(choices));
  await page.goto(url);
  if (!choices) await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
  await settle(page);
  await page.evaluate(`window.round = ${String(round).replace(/^async round/, 'async function round')}`);
}

for (const [what, doing] of Object.entries(doings)) {
  test(`a thousand ${what} leave nothing behind`, async ({ page, site, browserName }) => {
    test.setTimeout(180_000);
    site.page('/', { head: gateTag({ ...config, banner: doing.banner ?? 'top' }), body });
    await open(page, site.url(www), doing);
    const grown = await growth(page, browserName);
    expect(leaks(grown)).toEqual([]);
  });
}

/** What a page that leaks on purpose keeps in each round, and what has to tell of it. */
const leaking: Readonly<Record<string, readonly [keep: () => void, toldBy: readonly (keyof Measured)[]]>> = {
  'a listener': [
    function () {
      document.addEventListener('consent-change', () => {});
    },
    ['listeners', 'allListeners'],
  ],
  'an element on the page': [
    function () {
      document.body.append(document.createElement('p'));
    },
    ['elements', 'allNodes'],
  ],
  'an element that has left the page': [
    function () {
      const { leaked } = window as unknown as Counting;
      const gone = document.body.appendChild(document.createElement('p'));
      gone.remove();
      leaked.push(gone);
    },
    ['allNodes'],
  ],
  'a list': [
    function () {
      (window as unknown as Counting).leaked.push(new Array(50).fill(0.5));
    },
    ['heap'],
  ],
};

for (const [what, [keep, toldBy]] of Object.entries(leaking)) {
  test(`${what} that a page keeps in each round is found`, async ({ page, site, browserName }) => {
    site.page('/', { head: gateTag(config), body });
    await open(page, site.url(www), { round: keep, choices: { analytics: false, media: false } });
    const found = leaks(await growth(page, browserName)).map(([name]) => name);
    const own = toldBy.filter(
      (name) => browserName === 'chromium' || ['listeners', 'elements'].includes(name),
    );
    expect(found).toEqual(expect.arrayContaining(own));
  });
}
