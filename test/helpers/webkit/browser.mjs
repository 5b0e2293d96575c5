import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Page } from './page.mjs';
import { requireOnly } from './require-only.mjs';
import { startDriver } from './session.mjs';
import { blankPath, earHost, startProxy } from './stand-in-proxy.mjs';
import { pack, unpack } from './values.mjs';

/**
 * WebKit for page tests, with Playwright's interface, as far as the tests use it. What a test asks for that is not here
 * fails it. One context at a time: each is a run of the browser, with nothing left of the one before.
 */
export async function startWebKit() {
  const proxy = await startProxy();
  const driver = await startDriver();
  return {
    // Playwright's own fixtures look here whether the browser is elsewhere.
    _connection: { headers: [] },
    async newContext({ viewport, userAgent, ...options } = {}) {
      requireOnly(options);
      const session = await driver.open([
        `--proxy=http://127.0.0.1:${proxy.port}`,
        '--ignore-tls-errors',
        '--full-screen',
        ...(userAgent ? [`--user-agent=${userAgent}`] : []),
      ]);
      const context = new Context(session, viewport ?? { width: 1280, height: 720 });
      proxy.serve(context._ears);
      return Object.assign(context, {
        async close() {
          proxy.serve(undefined);
          await session.close();
        },
      });
    },
    async close() {
      await driver.close();
      await proxy.close();
    },
  };
}

/** Playwright's BrowserContext. */
class Context {
  _options = {};
  #session;
  #viewport;
  #pages = [];
  #routes = [];
  #scripts = [];
  #exposed = new Map();
  #listens = new Set();
  #statuses = new Map();
  #visited = new Set();
  #documents = 0;
  #lock = Promise.resolve();
  #window;
  /** The driver's name of a window → the screen's. */
  #onScreen = new Map();

  constructor(session, viewport) {
    this.#session = session;
    this.#viewport = viewport;
  }

  _ears = {
    answer: (asked) => this.#answer(asked),
    scripts: () => this.#scripts,
    heard: (message) => this.#hear(message),
    cookieSet: (url) => void this.#visited.add(folderOf(url)),
    seen: (asked) => {
      if (asked.type === 'document') {
        this.#documents += 1;
        this.#visited.add(folderOf(asked.url));
      }
      for (const page of this.#pages) page.emit('request', requestOf(asked));
    },
    answered: (asked, status, headers) => {
      if (asked.type === 'document') this.#statuses.set(asked.url, status);
      for (const page of this.#pages) page.emit('response', responseOf(asked, status, headers));
    },
  };

  pages() {
    return [...this.#pages];
  }
  async newPage() {
    return this.#open(this.#pages.length ? await this.#newWindow() : await this._send('GET', '/window'));
  }
  async #open(window) {
    await this.#findOnScreen(window);
    const page = new Page(this, window);
    await page.setViewportSize(this.#viewport);
    this.#pages.push(page);
    return page;
  }
  async #newWindow() {
    const { handle } = await this._inWindow(undefined, () =>
      this._send('POST', '/window/new', { type: 'window' }),
    );
    return handle;
  }
  /** Learns which window of the screen is a new one of the driver's. */
  async #findOnScreen(window) {
    const known = [...this.#onScreen.values()];
    for (let tries = 0; tries < 100; tries++) {
      const found = (await this.#session.windows()).findLast((one) => !known.includes(one));
      if (found) return this.#onScreen.set(window, found);
      await pause(20);
    }
    throw new Error('WebKit opened a window, and none is to be seen.');
  }
  /** Only `page`: a window that a page has opened. */
  async waitForEvent(event) {
    if (event !== 'page') throw new Error(`WebKitGTK’s driver tells of no ${event}`);
    const known = await this._send('GET', '/window/handles');
    for (;;) {
      await pause(50);
      const handles = await this._send('GET', '/window/handles');
      const opened = handles.find((handle) => !known.includes(handle));
      if (opened) return this.#open(opened);
    }
  }

  async route(matches, handler) {
    this.#routes.unshift([matches, handler]);
  }
  async #answer(asked) {
    const url = new URL(asked.url);
    const handler = this.#routes.find(([matches]) => matches(url))?.[1];
    return new Promise((resolve) => {
      const nothing = { status: 204, headers: {} };
      const fulfill = async ({ status = 200, headers = {}, contentType, body = '' }) =>
        resolve({
          status,
          headers: { ...headers, ...(contentType && { 'content-type': contentType }) },
          body,
        });
      const end = async () => resolve(nothing);
      if (!handler) return resolve(nothing);
      handler({ request: () => requestOf(asked), fulfill, abort: end, continue: end, fallback: end });
    });
  }

  async addInitScript(script, argument) {
    const text =
      typeof script === 'function'
        ? `(${script})((${unpack})(${JSON.stringify(pack(argument))}))`
        : (script.content ?? readFileSync(script.path, 'utf8'));
    this.#scripts.push(text);
  }
  async exposeFunction(name, body) {
    this.#exposed.set(name, body);
    await this.addInitScript(
      ([name, host]) => {
        const { fetch } = globalThis;
        let before = Promise.resolve();
        globalThis[name] = (...given) => {
          const body = JSON.stringify({ name, given });
          const ask = () =>
            fetch(`${location.protocol}//${host}/`, { method: 'POST', body, keepalive: true });
          const answer = before.then(ask).then((response) => response.json());
          before = answer.catch(() => {});
          return answer;
        };
      },
      [name, earHost],
    );
  }
  async #hear({ name, given, event, text, type }) {
    if (name) return this.#exposed.get(name)(...given);
    for (const page of this.#pages) {
      if (event === 'pageerror') page.emit('pageerror', new Error(text));
      else page.emit('console', { text: () => text, type: () => type });
    }
  }
  /** Begins to listen to what only a script in the page can hear, in every page that is opened from now on. */
  _listenFor(event) {
    if (!['console', 'pageerror'].includes(event) || this.#listens.has(event)) return;
    this.#listens.add(event);
    this.#scripts.unshift(`(${listenIn})(${JSON.stringify([event, earHost])})`);
  }

  async cookies() {
    const found = new Map();
    for (const page of this.#pages.slice(0, 1)) add(found, await page._cookies());
    const current = folderOf(this.#pages[0]?.url() ?? 'about:blank');
    const elsewhere = [...this.#visited].filter((folder) => folder !== current);
    if (elsewhere.length)
      await this.#onBlankPages(elsewhere, async (page) => add(found, await page._cookies()));
    return [...found.values()];
  }
  async addCookies(cookies) {
    for (const { domain, path = '/', url, ...cookie } of cookies) {
      const host = domain?.replace(/^\./, '') ?? new URL(url).hostname;
      const address = `http${cookie.secure ? 's' : ''}://${host}${path}`;
      this.#visited.add(folderOf(address));
      const { expires, ...rest } = cookie;
      // A cookie without a domain is of this host alone.
      const whole = {
        ...rest,
        path,
        ...(domain?.startsWith('.') && { domain }),
        ...(expires > 0 && { expiry: Math.round(expires) }),
      };
      const text = `${whole.name}=;path=${path}${whole.domain ? `;domain=${whole.domain}` : ''}`;
      await this.#onBlankPages([address], (page) =>
        // The driver takes no empty value.
        whole.value ? page._setCookie(whole) : page.evaluate((empty) => void (document.cookie = empty), text),
      );
    }
  }
  async clearCookies() {
    await this.#onBlankPages([...this.#visited], (page) => page._deleteCookies());
  }
  /** Goes to empty pages at some addresses: in the page itself as long as it has been nowhere, or else in a new window. */
  async #onBlankPages(folders, work) {
    const [first] = this.#pages;
    const isFresh = first && ['about:blank', blankPath].some((start) => first.url().includes(start));
    const page = isFresh ? first : new Page(this, await this.#newWindow());
    for (const folder of folders) {
      const { protocol, hostname } = new URL(folder);
      await page.goto(`${protocol}//${hostname}${blankPath}`);
      await work(page, folder);
    }
    if (!isFresh) await page.close();
  }

  /** How many documents were asked for until now. */
  _documents() {
    return this.#documents;
  }
  _statusOf(url) {
    return this.#statuses.get(url) ?? 200;
  }
  _left(page) {
    this.#pages = this.#pages.filter((other) => other !== page);
    this.#window = undefined;
  }
  _send(...command) {
    return this.#session.send(...command);
  }
  /** One piece of work after the other, each in the window that it is for. */
  _inWindow(window, work) {
    const turn = this.#lock.then(async () => {
      if (window && this.#window !== window) {
        await this._send('POST', '/window', { handle: window });
        const onScreen = this.#onScreen.get(window);
        if (onScreen) await this.#session.focus(onScreen);
        this.#window = window;
      }
      return work();
    });
    this.#lock = turn.catch(() => {});
    return turn;
  }
}

const folderOf = (url) => (url.startsWith('http') ? new URL('.', url).href.replace(/:\d+\//, '/') : url);

const requestOf = ({ url, method, type, posted, headers }) => ({
  url: () => url,
  method: () => method,
  resourceType: () => type,
  postData: () => posted || null,
  headers: () => headers,
  isNavigationRequest: () => type === 'document',
});

const responseOf = (asked, status, headers) => ({
  url: () => asked.url,
  status: () => status,
  ok: () => status >= 200 && status < 300,
  headers: () => headers,
  request: () => requestOf(asked),
});

/** In Playwright's words. */
function add(found, cookies) {
  for (const { expiry, ...cookie } of cookies)
    found.set(`${cookie.name} ${cookie.domain} ${cookie.path}`, { ...cookie, expires: expiry ?? -1 });
}

/** Tells the test of errors that nobody has caught, or of what is written to the console. Runs in the page, first. */
function listenIn([event, host]) {
  const { fetch } = globalThis;
  const tell = (type, text) =>
    void fetch(`${location.protocol}//${host}/`, {
      method: 'POST',
      mode: 'no-cors',
      keepalive: true,
      body: JSON.stringify({ event, type, text }),
    });
  if (event === 'pageerror') {
    addEventListener(
      'error',
      ({ error, message }) => error !== undefined && tell('error', String(error ?? message)),
    );
    addEventListener('unhandledrejection', ({ reason }) => tell('error', String(reason)));
    return;
  }
  for (const type of ['debug', 'error', 'info', 'log', 'warn']) {
    const original = console[type];
    console[type] = function (...given) {
      tell(type === 'warn' ? 'warning' : type, given.map(String).join(' '));
      return original.apply(this, given);
    };
  }
}
