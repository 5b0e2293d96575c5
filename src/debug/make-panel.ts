import type { GateState } from '../gate/gate-state.js';
import type { Gate } from '../types.js';
import { inspect } from './inspect.js';
import { make } from '../lib/make.js';
import { panelStyles } from './panel.styles.js';
import { saveReport } from './save-report.js';
import { sectionsOf, type Entry } from './sections-of.js';
import { panelWords as words } from './words.js';

declare global {
  interface HTMLElementTagNameMap {
    'consent-debug': HTMLElement;
  }
}

/** What shows an inspection on the page. */
export interface Panel {
  /** Draws it anew where something has changed, and puts it last in the page where it is not there. */
  readonly update: () => void;
}

/**
 * Makes the panel, closed: one button, so that the page is seen as visitors see it. All of it is in a shadow root, which
 * neither the page's style sheets nor what watches the page reaches. It keeps nothing.
 *
 * @param closed Told when it is closed for good.
 */
export function makePanel(state: GateState, gate: Gate, closed: () => void): Panel {
  const status = make('p', { role: 'status' });
  const facts = make('div', {});
  const toggle = make('button', { type: 'button', 'aria-expanded': 'false' });
  const button = (name: string, act: () => unknown): HTMLElement => {
    const made = make('button', { type: 'button' }, name);
    made.addEventListener('click', act);
    return made;
  };
  const body = make(
    'div',
    { hidden: '' },
    make(
      'div',
      { class: 'tools' },
      button(words.save, () => (status.textContent = words.saved(saveReport(inspect(state))))),
      button(words.forget, async () => {
        status.textContent = (await gate.reset()) ? words.forgotten : words.notForgotten;
      }),
      button(words.close, () => {
        host.remove();
        isClosed = true;
        closed();
      }),
    ),
    status,
    facts,
  );
  const host = make('consent-debug', { lang: 'en', dir: 'ltr', 'data-nosnippet': '' });
  if (state.config.banner === 'bottom') host.className = 'top'; // the message stands at the foot
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  root.append(make('section', { 'aria-label': words.region }, make('h2', {}, toggle), body));

  let isClosed = false;
  let shown = '';
  const drawn: string[] = [];
  const update = (): void => {
    const { body: page } = document as { body: HTMLElement | null };
    if (isClosed || !page) return;
    // A script may have put another body in the place of the one that it was in.
    if (host.parentNode !== page) page.append(host);
    const seen = inspect(state);
    const name = words.toggle(seen.findings.length);
    if (name !== shown) toggle.textContent = shown = name;
    if (body.hidden) return;
    for (const [i, [title, entries]] of sectionsOf(seen).entries()) {
      const text = JSON.stringify(entries);
      // What has not changed stays, and with it what is read or marked there.
      if (drawn[i] === text) continue;
      drawn[i] = text;
      const fresh = make('div', {}, make('h3', {}, title), listOf(entries));
      const old = facts.children.item(i);
      if (old) old.replaceWith(fresh);
      else facts.append(fresh);
    }
  };
  const open = (isOpen: boolean): void => {
    body.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', `${isOpen}`);
    update();
  };
  toggle.addEventListener('click', () => open(!!body.hidden));
  host.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || body.hidden) return;
    open(false);
    toggle.focus();
  });
  return { update };
}

function listOf(entries: readonly Entry[]): HTMLElement {
  if (!entries.length) return make('p', {}, words.none);
  return entries.some((entry) => entry.length > 1)
    ? make(
        'dl',
        {},
        ...entries.map(([name, ...facts]) =>
          make('div', {}, make('dt', {}, name), ...facts.map((fact) => make('dd', {}, fact))),
        ),
      )
    : make('ul', {}, ...entries.map(([sentence]) => make('li', {}, sentence)));
}
