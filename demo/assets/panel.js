/**
 * The live panel: what consent-gate has done on this page so far. Demo code, not part of consent-gate, and it works
 * when consent-gate has not loaded.
 */

import {
  choiceCookie,
  choiceOf,
  cookieNames,
  gateOf,
  storageKeys,
  watchOtherOrigins,
} from './panel-state.js';

const refreshEvery = 500; // Cookies of vendors change without an event.
const addresses = new Set();
const events = [];

const values = new Map();
const digest = element('span', { className: 'demo-panel-digest' });
const details = element(
  'details',
  {},
  element('summary', {}, element('strong', {}, 'Live view'), digest),
  content(),
);
document.body.append(
  element('aside', { className: 'demo-panel', ariaLabel: 'Live view of this demonstration' }, details),
);

watchOtherOrigins((address) => addresses.add(address));
for (const type of ['consent-ready', 'consent-change', 'consent-error'])
  document.addEventListener(type, note);
details.addEventListener('toggle', refresh);
details.addEventListener('keydown', closeOnEscape);
setInterval(refresh, refreshEvery);
refresh();

function content() {
  return element(
    'div',
    { className: 'demo-panel-content' },
    element(
      'p',
      {},
      button('Open settings', (gate) => gate.openSettings()),
      button('Forget my choice', (gate) => gate.reset()),
    ),
    element('h2', {}, 'Choice'),
    value('choice'),
    element('h2', {}, 'Choice cookie'),
    value('raw', 'code'),
    value('record', 'pre'),
    element('h2', {}, 'Asked of other companies'),
    value('addresses', 'ul'),
    element('h2', {}, 'Cookies now'),
    value('cookies', 'ul'),
    element('h2', {}, 'Storage keys now'),
    value('storage', 'ul'),
    element('h2', {}, 'Events on this page'),
    value('events', 'ul'),
    element('h2', {}, 'Problems'),
    value('problems', 'ul'),
  );
}

function refresh() {
  const gate = gateOf();
  const cookie = choiceCookie(gate);
  const cookies = cookieNames();
  const choice = choiceOf(gate);
  show(
    digest,
    [choice, count(addresses.size, 'outside request'), count(cookies.length, 'cookie')].join(' · '),
  );
  if (!details.open) return;
  show(values.get('choice'), choice);
  show(values.get('raw'), cookie.raw);
  show(values.get('record'), cookie.record);
  list(values.get('addresses'), [...addresses]);
  list(values.get('cookies'), cookies);
  list(values.get('storage'), storageKeys());
  list(values.get('events'), events);
  list(values.get('problems'), gate?.problems ?? []);
}

/** Writes an event down. A page's own code hears them in the same way. */
function note(event) {
  const told = [
    event.source && `source: ${event.source}`,
    event.granted?.length && `granted: ${event.granted.join(', ')}`,
    event.withdrawn?.length && `withdrawn: ${event.withdrawn.join(', ')}`,
    event.error && String(event.error.message ?? event.error),
  ].filter(Boolean);
  events.push(
    `${new Date().toLocaleTimeString('en-GB')} ${event.type}${told.length > 0 ? ` (${told.join('; ')})` : ''}`,
  );
  refresh();
}

function closeOnEscape(event) {
  if (event.key !== 'Escape') return;
  details.open = false;
  details.querySelector('summary').focus();
}

function button(label, act) {
  const made = element('button', { type: 'button', className: 'button' }, label);
  made.addEventListener('click', () => {
    const gate = gateOf();
    if (gate) act(gate);
    refresh();
  });
  return made;
}

/** An element that holds a value, found again by its name. */
function value(name, tag = 'p') {
  values.set(name, element(tag));
  return values.get(name);
}

function list(node, items) {
  const wanted = items.length > 0 ? items : ['None'];
  if (wanted.join('\n') === [...node.children].map((item) => item.textContent).join('\n')) return;
  node.replaceChildren(...wanted.map((item) => element('li', {}, item)));
}

function show(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
