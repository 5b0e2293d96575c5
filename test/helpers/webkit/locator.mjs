import { setTimeout as pause } from 'node:timers/promises';
import { filterSelector, intoFrame, labelSelector, roleSelector, textSelector } from './selectors.mjs';

const inside = (selector, options = {}) => [selector, filterSelector(options)].filter(Boolean).join(' >> ');

/** What finds elements below something: the page, an element, a frame. */
class Finder {
  locator(selector, options) {
    const text = typeof selector === 'string' ? selector : selector._selector;
    return this._below(inside(text, options));
  }
  getByRole(role, options) {
    return this._below(roleSelector(role, options));
  }
  getByText(text, options) {
    return this._below(textSelector(text, options));
  }
  getByLabel(text, options) {
    return this._below(labelSelector(text, options));
  }
  frameLocator(selector) {
    return this._below(selector).contentFrame();
  }
}

/** What is in a frame, which is found by a locator. */
export class FrameLocator extends Finder {
  constructor(page, selector) {
    super();
    this._page = page;
    this._selector = selector;
  }
  _below(selector) {
    return new Locator(this._page, this._selector + intoFrame + selector);
  }
  owner() {
    return new Locator(this._page, this._selector);
  }
  first() {
    return this.nth(0);
  }
  last() {
    return this.nth(-1);
  }
  nth(index) {
    return new FrameLocator(this._page, `${this._selector} >> nth=${index}`);
  }
}

/**
 * Playwright's Locator, as far as the tests use it. It is found anew each time, and waits for what it needs. Playwright's
 * own assertions take it for theirs: they look at `_apiName` and call `_expect`.
 */
export class Locator extends Finder {
  _apiName = 'Locator';

  constructor(page, selector) {
    super();
    this._page = page;
    this._selector = selector;
  }
  _below(selector) {
    return new Locator(this._page, `${this._selector} >> ${selector}`);
  }
  toString() {
    return this._selector;
  }
  page() {
    return this._page;
  }
  contentFrame() {
    return new FrameLocator(this._page, this._selector);
  }
  filter(options) {
    return this._below(filterSelector(options));
  }
  first() {
    return this.nth(0);
  }
  last() {
    return this.nth(-1);
  }
  nth(index) {
    return this._below(`nth=${index}`);
  }
  and(other) {
    return this._below(`internal:and=${JSON.stringify(other._selector)}`);
  }
  or(other) {
    return this._below(`internal:or=${JSON.stringify(other._selector)}`);
  }
  async all() {
    return Array.from({ length: await this.count() }, (_, index) => this.nth(index));
  }

  /** What Playwright's assertions ask: see `Frame._expectInternal` of playwright-core. */
  async _expect(expression, options) {
    return this._page._expect(expression, options, this._selector);
  }

  count() {
    return this.evaluateAll((elements) => elements.length);
  }
  evaluateAll(body, argument) {
    return this._page._runAt(
      this._selector,
      `({ all }, [selector, argument]) => (${body})(all(selector), argument)`,
      argument,
    );
  }
  allTextContents() {
    return this.evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
  }
  allInnerTexts() {
    return this.evaluateAll((elements) => elements.map((element) => element.innerText));
  }
  isVisible() {
    return this.evaluateAll(
      (elements) => elements.length > 0 && elements[0].checkVisibility({ visibilityProperty: true }),
    );
  }

  /** Waits for the element, and runs a function of it in the page. */
  evaluate(body, argument) {
    return this.#whenThere(`(element, argument) => (${body})(element, argument)`, argument);
  }
  getAttribute(name) {
    return this.evaluate((element, given) => element.getAttribute(given), name);
  }
  textContent() {
    return this.evaluate((element) => element.textContent);
  }
  innerText() {
    return this.evaluate((element) => element.innerText);
  }
  inputValue() {
    return this.evaluate((element) => element.value);
  }
  isChecked() {
    return this.evaluate((element) => element.checked);
  }
  boundingBox() {
    return this.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width || height ? { x, y, width, height } : null;
    });
  }
  scrollIntoViewIfNeeded() {
    return this.evaluate((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  }
  focus() {
    return this.#whenThere('(element, _, injected) => void injected.focusNode(element)');
  }
  blur() {
    return this.evaluate((element) => element.blur());
  }
  /** Playwright's script only marks the text of most fields, and leaves it to a driver to type. */
  fill(value) {
    return this.#whenThere(
      `(element, value, injected) => {
        if (injected.fill(element, value) !== 'needsinput') return;
        if (value) document.execCommand('insertText', false, value);
        else document.execCommand('delete');
      }`,
      value,
    );
  }
  selectOption(value) {
    return this.evaluate((element, given) => {
      element.value = given;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }, value);
  }
  dispatchEvent(type, init = {}) {
    return this.#whenThere(
      '(element, [type, init], injected) => void injected.dispatchEvent(element, type, init)',
      [type, init],
    );
  }
  async waitFor({ state = 'visible' } = {}) {
    const { matches } = await this._expect(`to.be.${state}`, { isNot: false, timeout: this._page._patience });
    if (!matches) throw new Error(`${this} did not become ${state}`);
  }

  async hover() {
    await this.#pointAt();
  }
  async click({ force = false, clickCount = 1 } = {}) {
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#pointAt(Array.from({ length: clickCount }, () => press).flat(), force);
  }
  dblclick(options) {
    return this.click({ ...options, clickCount: 2 });
  }
  async check(options) {
    if (await this.isChecked()) return;
    await this.click(options);
    if (!(await this.isChecked())) throw new Error(`${this} was clicked and is not checked`);
  }
  async uncheck(options) {
    if (await this.isChecked()) await this.click(options);
    if (await this.isChecked()) throw new Error(`${this} was clicked and is checked`);
  }
  async press(key) {
    await this.focus();
    await this._page.keyboard.press(key);
  }
  async pressSequentially(text) {
    await this.focus();
    await this._page.keyboard.type(text);
  }

  /** Runs a function of the element, the argument and Playwright's script, once the element is there. */
  async #whenThere(body, argument) {
    const found = await this._page._until(
      () =>
        this._page._runAt(
          this._selector,
          `async ({ one, injected }, [selector, argument]) => {
            const element = one(selector);
            return element ? [await (${body})(element, argument, injected)] : undefined;
          }`,
          argument,
        ),
      `waiting for ${this}`,
    );
    return found[0];
  }

  /** Waits until a visitor could point at the element, moves there, and goes on with further actions of the pointer. */
  async #pointAt(actions = [], force = false) {
    let state;
    await this._page._until(
      async () => {
        state = await this._page._runAt(this._selector, `${stateOfTarget}`, force);
        return state === 'ready';
      },
      () => `${this} can’t be pointed at: ${state}`,
    );
    await this._page._point(this._selector, actions);
    await pause(0);
  }
}

/** How a target is, as Playwright asks before it clicks. Runs in the page. */
async function stateOfTarget({ one, injected }, [selector, force]) {
  const element = one(selector);
  if (!element) return 'it is not there';
  if (force) return 'ready';
  const wanting = await injected.checkElementStates(element, ['visible', 'enabled', 'stable'], true);
  if (wanting) return typeof wanting === 'string' ? wanting : `it is not ${wanting.missingState}`;
  const isSeen = () => {
    const { top, left, bottom, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  };
  if (!isSeen()) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, left, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const hit = injected.expectHitTarget({ x: left + width / 2, y: top + height / 2 }, element);
  return hit === 'done' ? 'ready' : `${hit.hitTargetDescription} is in front of it`;
}
