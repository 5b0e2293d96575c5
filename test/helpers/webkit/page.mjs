import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { begin, fetchResult, findElement, install } from './injected-script.mjs';
import { pressing } from './keys.mjs';
import { Locator } from './locator.mjs';
import { filterSelector, labelSelector, roleSelector, textSelector } from './selectors.mjs';
import { blankPath } from './stand-in-proxy.mjs';
import { requireOnly } from './require-only.mjs';
import { pack, unpack } from './values.mjs';

const { iso } = createRequire(import.meta.url)('playwright-core/lib/coreBundle');

/** What one command may take before it counts as lost: while a page is replaced, WebKit answers none. */
const limit = 1500;

/** How often a page is asked again, in milliseconds. */
const intervals = [0, 20, 50, 100];

/** The page was replaced while a function ran in it. */
export class PageReplaced extends Error {
  constructor() {
    super('Execution context was destroyed, most likely because of a navigation');
  }
}

/** Playwright's Page, as far as the tests use it, for one window of WebKit. */
export class Page extends EventEmitter {
  _apiName = 'Page';
  _patience = 15_000;
  #context;
  #window;
  #url = 'about:blank';
  #frames = [];
  #runs = 0;
  #size;
  #isInFrame = false;

  constructor(context, window) {
    super();
    this.#context = context;
    this.#window = window;
  }

  keyboard = {
    press: (keys) => this.#act([{ type: 'key', id: 'keyboard', actions: pressing(keys) }]),
    type: (text) => this.#act([{ type: 'key', id: 'keyboard', actions: [...text].flatMap(pressing) }]),
  };
  mouse = {
    move: (x, y) => this.#mouse([{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }]),
    down: () => this.#mouse([{ type: 'pointerDown', button: 0 }]),
    up: () => this.#mouse([{ type: 'pointerUp', button: 0 }]),
    click: async (x, y) => {
      await this.mouse.move(x, y);
      await this.mouse.down();
      await this.mouse.up();
    },
  };

  locator(selector, options = {}) {
    return new Locator(this, [selector, filterSelector(options)].filter(Boolean).join(' >> '));
  }
  getByRole(role, options) {
    return this.locator(roleSelector(role, options));
  }
  getByText(text, options) {
    return this.locator(textSelector(text, options));
  }
  getByLabel(text, options) {
    return this.locator(labelSelector(text, options));
  }
  frameLocator(selector) {
    return this.locator(selector).contentFrame();
  }

  context() {
    return this.#context;
  }
  /** As it was when the page was last asked something. */
  url() {
    return this.#url;
  }
  mainFrame() {
    return this;
  }
  /** The page, and the frames that stand in it, as they were when this was last asked. */
  frames() {
    void this.evaluate(() => undefined).catch(() => {}); // For whoever looks again.
    const inner = this.#frames.map((address, index) => {
      const selector = `iframe >> nth=${index}`;
      return {
        url: () => address,
        evaluate: (body, argument) =>
          this.#run([selector], `({}, argument) => (${body})(argument)`, argument),
        waitForFunction: (body, argument) => this.#untilTrue([selector], body, argument),
        locator: (below) => this.frameLocator(selector).locator(below),
      };
    });
    return [this, ...inner];
  }
  isClosed() {
    return this.#window === undefined;
  }

  async goto(url, { waitUntil = 'load', referer } = {}) {
    const isSameDocument = url.includes('#') && url.split('#')[0] === this.#url.split('#')[0];
    if (referer) await this.#standAt(referer);
    const leave = referer
      ? () => this.#send('POST', '/execute/sync', { script: 'location.assign(arguments[0])', args: [url] })
      : () => this.#send('POST', '/url', { url });
    await this.#leaveBy(leave, waitUntil, isSameDocument);
    const status = this.#context._statusOf(url);
    return { status: () => status, ok: () => status >= 200 && status < 300 };
  }
  /** Stands at an address, with nothing of what is there. */
  async #standAt(address) {
    await this.goto(new URL(blankPath, address).href);
    await this.evaluate((path) => history.replaceState(null, '', path), new URL(address).pathname);
  }
  async reload({ waitUntil = 'load' } = {}) {
    await this.#leaveBy(() => this.#send('POST', '/refresh'), waitUntil);
  }
  async waitForLoadState(state = 'load') {
    await this._until(
      () =>
        this.evaluate(
          (wanted) =>
            document.readyState === 'complete' || (wanted !== 'load' && document.readyState !== 'loading'),
          state,
        ),
      `waiting for ${state}`,
    );
  }
  async waitForURL(url) {
    await this._until(
      () => this.evaluate((wanted) => location.href === wanted, String(url)),
      `waiting for ${url}`,
    );
  }
  waitForFunction(body, argument) {
    return this.#untilTrue([], body, argument);
  }
  async #untilTrue(frames, body, argument) {
    const text = typeof body === 'string' ? functionOf(body) : String(body);
    const check = `async ({}, argument) => ((await (${text})(argument)) ? true : undefined)`;
    await this._until(() => this.#run(frames, check, argument), 'waiting for a function');
  }
  /** The next answer to a request for an address, which may have `**` in it. */
  waitForResponse(url) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.off('response', look);
        reject(new Error(`Timeout ${this._patience}ms exceeded: waiting for the answer to ${url}`));
      }, this._patience);
      const look = (response) => {
        if (!iso.urlMatches(undefined, response.url(), url)) return;
        this.off('response', look);
        clearTimeout(timer);
        resolve(response);
      };
      super.on('response', look);
    });
  }
  waitForTimeout(ms) {
    return pause(ms);
  }

  evaluate(body, argument) {
    const text = typeof body === 'string' ? functionOf(body) : String(body);
    return this.#run([], `({}, argument) => (${text})(argument)`, argument);
  }
  title() {
    return this.evaluate(() => document.title);
  }
  content() {
    return this.evaluate(() => document.documentElement.outerHTML);
  }
  async addStyleTag({ content }) {
    await this.evaluate((text) => {
      const style = Object.assign(document.createElement('style'), { textContent: text });
      style.dataset.ofTheTest = '';
      document.head.append(style);
    }, content);
    return {
      evaluate: (body, argument) => this.locator('style[data-of-the-test]').last().evaluate(body, argument),
    };
  }
  addInitScript(script, argument) {
    return this.#context.addInitScript(script, argument);
  }
  exposeFunction(name, body) {
    return this.#context.exposeFunction(name, body);
  }
  on(event, listener) {
    this.#context._listenFor(event);
    return super.on(event, listener);
  }

  async setViewportSize({ width, height }) {
    if (this.#size === `${width}x${height}`) return;
    // The first window is all page, and others have a bar.
    let around = { width: 0, height: 0 };
    let before = '';
    await this._until(async () => {
      const size = { width: width + around.width, height: height + around.height };
      await this.#locked(() => this.#send('POST', '/window/rect', size));
      const inner = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      // Only once it has come to rest: a size on its way says nothing of what is around.
      if (before === JSON.stringify(inner))
        around = {
          width: Math.max(0, size.width - inner.width),
          height: Math.max(0, size.height - inner.height),
        };
      before = JSON.stringify(inner);
      return inner.width === width && inner.height === height;
    }, `waiting for a window of ${width} by ${height}, which WebKit may not be able to make`);
    this.#size = `${width}x${height}`;
  }
  async emulateMedia(wished) {
    requireOnly(wished);
  }
  async screenshot() {
    // The driver shows what was painted last, which may be before the page was scrolled.
    await this.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return Buffer.from(
      await this.#locked(() => this.#send('GET', '/screenshot', undefined, 15_000)),
      'base64',
    );
  }
  async bringToFront() {
    await this.#locked(async () => {});
  }
  async close() {
    await this.#locked(() => this.#send('DELETE', '/window'));
    this.#window = undefined;
    this.#context._left(this);
  }

  /** Cookies that the page as it is would send, also those that script can't see. */
  _cookies() {
    return this.#locked(() => this.#send('GET', '/cookie'));
  }
  _setCookie(cookie) {
    return this.#locked(() => this.#send('POST', '/cookie', { cookie }));
  }
  _deleteCookies() {
    return this.#locked(() => this.#send('DELETE', '/cookie'));
  }

  /** What Playwright's assertions ask, again and again until it is as wanted. */
  async _expect(expression, options, selector = ':root') {
    const { timeout, ...rest } = options;
    const isList = expression === 'to.have.count' || expression.endsWith('.array');
    // The page asks itself a few times before it answers: each question from here takes six programs.
    const body = `async ({ all, one, injected, setTimeout }, [selector, options]) => {
      for (let i = 0; ; i++) {
        const elements = ${isList} ? all(selector) : [one(selector)].filter(Boolean);
        const found = elements.length || ${isList};
        const result = found ? await injected.expect(elements[0], options, elements, true) : undefined;
        if (i === 5 || (result && result.matches !== options.isNot)) return result;
        if (!found && options.withNone !== options.isNot) return result;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }`;
    const wanted = { ...rest, expression, isNot: !!rest.isNot };
    wanted.withNone = withNone(wanted);
    let last = { matches: wanted.isNot };
    let message;
    const end = performance.now() + timeout;
    for (let i = 0; ; i++) {
      await pause(intervals[Math.min(i, intervals.length - 1)]);
      try {
        last = (await this._runAt(selector, body, wanted)) ?? { matches: wanted.withNone, none: true };
        message = undefined;
        if (last.matches !== wanted.isNot) return { matches: last.matches };
      } catch (error) {
        if (error.name === 'InvalidSelectorError') throw error;
        if (!(error instanceof PageReplaced)) message = error.message;
      }
      if (performance.now() > end) break;
    }
    const errorMessage = message ?? (last.none ? 'element(s) not found' : undefined);
    return {
      matches: wanted.isNot,
      received: last.received,
      errorMessage,
      timedOut: true,
      log: [`in WebKit: ${selector}`],
    };
  }

  /** Runs a function of the tools and `[selector, argument]` in the frame that a selector leads to. */
  async _runAt(selector, body, argument) {
    const { chunks } = iso.splitSelectorByFrame(selector);
    const parts = chunks.map((chunk) => iso.stringifySelector(chunk));
    return this.#run(parts.slice(0, -1), body, [parts.at(-1), argument]);
  }

  /** Asks until there is something, for as long as a test waits for an action. */
  async _until(ask, what) {
    const end = performance.now() + this._patience;
    for (let i = 0; ; i++) {
      const answer = await ask().catch((error) => {
        if (error instanceof PageReplaced) return undefined;
        throw error;
      });
      if (answer) return answer;
      if (performance.now() > end)
        throw new Error(
          `Timeout ${this._patience}ms exceeded: ${typeof what === 'function' ? what() : what}`,
        );
      await pause(intervals[Math.min(i, intervals.length - 1)]);
    }
  }

  /** Moves the pointer onto the middle of an element, and goes on with further actions. */
  async _point(selector, actions) {
    const parts = iso.splitSelectorByFrame(selector).chunks.map((chunk) => iso.stringifySelector(chunk));
    const before = actions.length ? await this.#stamp() : undefined;
    await this.#locked(async () => {
      await this.#enter(parts.slice(0, -1));
      const origin = await this.#send(
        'POST',
        '/execute/sync',
        { script: findElement, args: [parts.at(-1)] },
        limit,
      );
      if (!origin) throw new PageReplaced();
      const move = { type: 'pointerMove', duration: 0, x: 0, y: 0, origin };
      await this.#send('POST', '/actions', { actions: [mouse([move, ...actions])] });
    });
    if (before) await this.#arriveFrom(before);
  }

  /** Marks the document, to tell later whether it was left. */
  async #stamp() {
    const stamp = `stamp ${++this.#runs}`;
    await this.#run([], '({ later }, stamp) => void later.set(stamp, true)', stamp).catch(() => {});
    return { stamp, documents: this.#context._documents() };
  }
  /** A click may lead to another page. Waits until that is there, as Playwright does. */
  async #arriveFrom({ stamp, documents }) {
    await pause(50);
    for (let i = 0; i < 10 && this.#context._documents() !== documents; i++) {
      if (await this.#run([], '({ later }, stamp) => !later.has(stamp)', stamp).catch(() => false)) return;
      await pause(50);
    }
  }

  #mouse(actions) {
    return this.#act([mouse(actions)]);
  }
  async #act(actions) {
    await this.#locked(async () => {
      await this.#enter([]);
      await this.#send('POST', '/actions', { actions });
    });
  }

  /** Leaves the page, and waits until another is there and as far as was wanted. */
  async #leaveBy(leave, waitUntil, isSameDocument = false) {
    const { stamp } = await this.#stamp();
    await this.#locked(leave);
    const isThere = `({ later }, [stamp, isSame]) => (isSame || !later.has(stamp)) && document.readyState`;
    await this._until(async () => {
      const state = await this.#run([], isThere, [stamp, isSameDocument]);
      if (!state || this.#url === 'about:blank') return false;
      return (
        waitUntil === 'commit' ||
        state === 'complete' ||
        (waitUntil === 'domcontentloaded' && state !== 'loading')
      );
    }, 'waiting for the page to load');
  }

  /** Runs a function in the page or a frame of it: the text of one of the tools and an argument. */
  async #run(frames, body, argument) {
    const id = ++this.#runs;
    const script = begin(body);
    const args = [id, pack(argument)];
    const ask = (path, text, given) =>
      this.#locked(async () => {
        if (!(await this.#enter(frames))) return { state: 'no frame' };
        return this.#send('POST', path, { script: text, args: given }, limit);
      });
    let result = await ask('/execute/async', script, args).catch(lost);
    if (result?.state === 'no tools') {
      await ask('/execute/sync', install, []).catch(lost);
      result = await ask('/execute/async', script, args).catch(lost);
    }
    // Where no answer has come, the page is busy, or was replaced: then the next one knows nothing of it.
    const end = performance.now() + this._patience;
    while (['pending', 'lost'].includes(result?.state) && performance.now() < end) {
      if (!frames.length) this.#learn(result);
      if (result.state === 'pending') await pause(20);
      result = await ask('/execute/sync', fetchResult, [id]).catch(lost);
    }
    if (!result || ['lost', 'no tools'].includes(result.state)) throw new PageReplaced();
    if (result.state === 'pending') throw new Error('A function of the test did not end');
    if (result.state === 'no frame') return undefined;
    if (!frames.length) this.#learn(result);
    if (result.state === 'failed') throw Object.assign(new Error(result.message), { name: result.name });
    return unpack(result.value);
  }

  #learn({ url, frames }) {
    this.#url = url ?? this.#url;
    this.#frames = frames ?? this.#frames;
  }

  /** Makes a frame the one that commands are for, by selectors of the elements. `false`: it isn't there. */
  async #enter(frames) {
    if (frames.length || this.#isInFrame) await this.#send('POST', '/frame', { id: null }, limit);
    this.#isInFrame = frames.length > 0;
    for (const frame of frames) {
      const id = await this.#find(frame);
      if (id === null) return false;
      await this.#send('POST', '/frame', { id }, limit);
    }
    return true;
  }
  async #find(selector) {
    const find = () => this.#send('POST', '/execute/sync', { script: findElement, args: [selector] }, limit);
    const found = await find();
    if (found) return found;
    await this.#send(
      'POST',
      '/execute/sync',
      { script: `if (!globalThis[Symbol.for('tools of the test')]) { ${install} }`, args: [] },
      limit,
    );
    return find();
  }

  #locked(work) {
    return this.#context._inWindow(this.#window, work);
  }
  #send(...command) {
    return this.#context._send(...command);
  }
}

/** A function of a text, which is one expression, or statements. */
function functionOf(text) {
  try {
    return String(new Function(`return (${text})`)) && `() => (${text}\n)`;
  } catch {
    return `() => { ${text}\n }`;
  }
}

const mouse = (actions) => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

/** A command that was not answered in time, or came to a page that was gone. */
function lost(error) {
  const isLost =
    error.name === 'TimeoutError' ||
    /no such (frame|window|element)|stale element|unknown error/.test(error.code ?? '');
  if (!isLost) throw error;
  return { state: 'lost' };
}

/** What an expectation of one element says where there is none, as Playwright has it. */
function withNone({ expression, isNot }) {
  if (!isNot) return expression === 'to.be.hidden' || expression === 'to.be.detached';
  return !['to.be.visible', 'to.be.attached', 'to.be.in.viewport'].includes(expression);
}
