/** The snippet page: reads the form, checks it, shows the preview and what to paste, and keeps it all in the address. */
import { withoutWebsite } from './docs-link.js';
import { drawEmbed, drawForm, drawOptions } from './draw-form.js';
import { learn, presets } from './library.js';
import { idOf, make } from './make.js';
import { mistakesOf, warningsOf } from './outputs.js';
import { previewFrame } from './preview-frame.js';
import { readForm } from './read-form.js';
import { showOutputs } from './show-outputs.js';
import { configOf, empty, isState, readState, valueOf, writeState } from './state.js';

const find = (selector) => document.querySelector(selector);
const form = find('#choices');
const summary = find('#summary');
const status = find('#status');
const linkProblem = find('#link-problem');
const tooLong = find('#too-long');
const showPreview = previewFrame(find('#preview'));

/** Fields that somebody has left: what is wrong in them is told beside them. All, once the snippet was asked for. */
const left = new Set();
let isAsked = false;
/** Whether nothing of the link could be used, so that what is chosen next is a new beginning. */
let isLinkLost = false;
let state;

const tooLongWords =
  'All of this is too long for the address of this page: a bookmark or a link no longer holds it. Copy your snippet before you leave, or shorten your texts.';

/** Whether a pointer is down: what moved under it then would not be what is clicked. */
let isPressed = false;
let isWaiting = false;
addEventListener('pointerdown', () => (isPressed = true), { capture: true });
for (const type of ['pointerup', 'pointercancel'])
  addEventListener(
    type,
    () => {
      isPressed = false;
      setTimeout(() => isWaiting && update()); // after the click
    },
    { capture: true },
  );

const update = () => {
  isWaiting = isPressed;
  if (isPressed) return;
  state = readForm(form);
  const mistakes = mistakesOf(state);
  showAsked();
  tellMistakes(mistakes);
  tellStatus(mistakes, tellWarnings());
  keepAddress();
  showPreview(state, mistakes);
  showOutputs(state, mistakes);
};

/** Questions that another answer makes needless are not asked. */
function showAsked() {
  for (const field of form.querySelectorAll('[data-when]')) {
    const [key, value] = field.dataset.when.split('=');
    field.hidden = valueOf(state, key) !== value;
  }
}

/** Typing is quicker than drawing. */
let timer;
const soon = () => {
  clearTimeout(timer);
  timer = setTimeout(update, 150);
};

function tellMistakes(mistakes) {
  for (const place of form.querySelectorAll('[data-error]')) {
    const { error: name } = place.dataset;
    const own = mistakes.filter(({ field }) => field === name);
    const told = isAsked || left.has(name) ? own : [];
    const text = told.map(({ sentence }) => sentence).join(' ');
    if (place.textContent !== text) place.textContent = text;
    const field = place.closest('.field');
    field.classList.toggle('wrong', told.length > 0);
    const answer = field.querySelector('input:not([type=radio]):not([type=color]), textarea, select');
    if (told.length) answer?.setAttribute('aria-invalid', 'true');
    else answer?.removeAttribute('aria-invalid');
  }
  if (isAsked) drawSummary(mistakes);
}

function tellStatus(mistakes, warned) {
  const words = statusOf(mistakes, warned);
  if (status.textContent !== words) status.textContent = words;
  status.classList.toggle('ready', !mistakes.length);
}

/** How far the snippet is, in a sentence. */
function statusOf({ length }, warned) {
  if (length) return `${length === 1 ? 'One thing is' : `${length} things are`} still to be put right.`;
  if (!configOf(state).services.length) return 'Choose what your website uses.';
  if (warned.length > 1)
    return `Your snippet is ready, but there are ${warned.length} warnings: see ${warned.join(', ')}.`;
  if (warned.length) return `Your snippet is ready, but there is a warning: see ${warned[0]}.`;
  return linkProblem.hidden
    ? 'Nothing is wrong. Your snippet is ready.'
    : 'Your snippet is ready, but something in the link was left out.';
}

/** In the order of the form. */
function drawSummary(mistakes) {
  summary.hidden = !mistakes.length;
  const places = [...form.querySelectorAll('[data-error]')].map(({ dataset }) => dataset.error);
  const placeOf = ({ field }) => places.indexOf(field);
  const inOrder = [...mistakes].sort((one, other) => placeOf(one) - placeOf(other));
  summary.querySelector('ul').replaceChildren(...inOrder.map(linkTo));
}

/** Leads to the field, which a closed part may hide. */
function linkTo({ sentence, field }) {
  const click = (event) => {
    event.preventDefault();
    const answer = document.getElementById(idOf(field));
    for (let around = answer; around; around = around.parentElement)
      if (around.localName === 'details') around.open = true;
    answer?.focus();
    answer?.scrollIntoView({ block: 'center' });
  };
  return make('li', {}, make('a', { href: `#${idOf(field)}`, click }, sentence));
}

/** Tells each warning beside its field, and returns the names of those fields. */
function tellWarnings() {
  const warnings = warningsOf(state);
  const warned = [];
  for (const place of form.querySelectorAll('[data-warning]')) {
    const text = warnings[place.dataset.warning] ?? '';
    if (place.textContent !== text) place.textContent = text;
    place.hidden = !text;
    if (text) warned.push(`“${place.closest('.field').querySelector('label, legend').textContent}”`);
  }
  return warned;
}

/** What stands after `#` reaches no server. What is too long for it is told, and the address stays as it was:
 *  that of a link of which nothing could be used, until something is chosen, and that of a part of a page, too. */
function keepAddress() {
  const text = writeState(state);
  const { hash } = location;
  tooLong.hidden = text !== undefined;
  tooLong.textContent = text === undefined ? tooLongWords : '';
  if (text === undefined || text === hash.slice(1) || isLinkLost) return;
  if (!text && hash && !isState(hash.slice(1))) return;
  try {
    history.replaceState(null, '', text ? `#${text}` : plainAddress());
  } catch {
    location.replace(`#${text}`);
  }
}

const plainAddress = () => location.pathname + location.search;

function draw(next) {
  state = next;
  form.querySelector('#fields').replaceChildren(...drawForm(state));
  update();
}

/** Draws the form anew, and puts the focus where whoever pressed the button goes on. */
function redraw(next, focus) {
  draw(next);
  (document.getElementById(focus) ?? form.querySelector(focus))?.focus();
}

form.addEventListener('input', (event) => {
  const { target } = event;
  const picked = target.dataset.for;
  if (picked) document.getElementById(picked).value = target.value;
  else if (/^#[\da-f]{6}$/i.test(target.value)) {
    const picker = form.querySelector(`[data-for="${target.id}"]`);
    if (picker) picker.value = target.value;
  }
  if (isLinkLost) tellLink();
  if (target.name.startsWith('use-'))
    reveal(target, target.value, () =>
      drawOptions(
        presets.find(({ name }) => name === target.value),
        state,
      ),
    );
  if (target.name === 'embeds') reveal(target, `embed.${target.value}`, () => drawEmbed(target.value, state));
  if (target.matches('[type=checkbox], [type=radio], select')) update();
  else soon();
});

/** Who has gone on is told what is wrong; a field that is still empty may be on its way. */
for (const type of ['change', 'focusout'])
  form.addEventListener(type, ({ target }) => {
    if (!target.name || (type === 'focusout' && !target.value) || left.has(target.name)) return;
    left.add(target.name);
    update();
  });

function reveal({ checked }, name, drawn) {
  const place = form.querySelector(`[data-options="${name}"]`);
  place.hidden = !checked;
  place.replaceChildren(...(checked ? drawn() : []));
}

form.addEventListener('click', ({ target }) => {
  const { add, remove } = target.dataset;
  if (add) {
    state = readForm(form);
    const place = state[add].length;
    const [first] = { own: ['name'], kinds: ['id'] }[add];
    redraw({ ...state, [add]: [...state[add], {}] }, idOf(`${add}.${place}.${first}`));
  }
  if (remove) {
    const [name, place] = remove.split('.');
    state = readForm(form);
    for (const field of [...left]) if (field.startsWith(`${name}.`)) left.delete(field);
    redraw({ ...state, [name]: state[name].filter((_, i) => i !== Number(place)) }, `[data-add=${name}]`);
  }
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  isAsked = true;
  isPressed = false;
  clearTimeout(timer);
  update();
  if (summary.hidden) find('#snippet-heading').focus();
  else summary.focus();
});

/** Back brings back what was there. */
find('#anew').addEventListener('click', () => {
  clearTimeout(timer);
  state = readForm(form);
  keepAddress();
  if (location.hash)
    try {
      history.pushState(null, '', plainAddress());
    } catch {
      location.hash = '';
    }
  isAsked = false;
  left.clear();
  summary.hidden = true;
  tellLink();
  redraw(readState('').state, '#field-siteName');
});

/** A link that is opened in this window, or Back. One to a part of this page is no choice, which then comes back. */
for (const type of ['popstate', 'hashchange'])
  addEventListener(type, () => {
    if (!state) return;
    const text = location.hash.slice(1);
    if (text && !isState(text)) {
      // Not before the browser has gone there.
      if (type === 'hashchange') keepAddress();
    } else if (text !== writeState(state)) open(text);
    else if (type === 'popstate') tellLink();
  });

function open(text) {
  const { state: next, problem } = readState(text);
  tellLink(problem);
  isLinkLost = problem !== undefined && next === empty;
  draw(next);
}

/** What was wrong with the link, until whoever has followed it begins anew. */
function tellLink(problem = '') {
  isLinkLost = false;
  linkProblem.hidden = !problem;
  linkProblem.textContent = problem;
}

withoutWebsite();
learn().then(() => {
  find('#needs-script').hidden = true;
  find('#page').hidden = false;
  const text = location.hash.slice(1);
  open(isState(text) ? text : '');
});
