import { listedEmbeds } from './embeds.js';
import { exampleOf, languageTags, presets, wordsOf } from './library.js';
import { languageName } from './language-name.js';
import { styleOf } from './look.js';
import { make } from './make.js';
import { configOf, optionsOf } from './state.js';

/** Pages that are opened as files load no modules, so that the preview has the one file, with two languages. */
const isFile = location.protocol === 'file:';
const phone = { width: 375, height: 667 };
const desktopWidth = 1100;

/**
 * The config of a preview. What vendors need to know is of no interest there, so that examples stand for it from the
 * moment that a service is chosen; one of the page's own that is not right yet is left out.
 */
function previewConfig(state, mistakes) {
  const config = configOf(state);
  const used = config.services.filter(({ use }) => use);
  const wrong = new Set(mistakes.map(({ field }) => /^own\.(\d+)\./.exec(field)?.[1]));
  const own = state.own.length ? config.services.slice(-state.own.length) : [];
  const right = own.filter((_, place) => !wrong.has(`${place}`));
  return { ...config, services: [...used.map(withExamples), ...listedEmbeds(state), ...right] };
}

function withExamples({ use, category }) {
  const preset = presets.find(({ name }) => name === use);
  const examples = Object.entries(optionsOf(preset))
    .filter(([, form]) => !wordsOf(form))
    .map(([option, form]) => [option, exampleOf(preset, option, form) ?? {}]);
  return { use, ...(category && { category }), ...Object.fromEntries(examples) };
}

/**
 * The frame with the real message and settings, in which nothing of a vendor can load: see `preview.html`.
 *
 * @param {HTMLElement} host
 * @returns {(state: import('./state.js').State, mistakes: readonly {field: string}[]) => void} shows a state
 */
export function previewFrame(host) {
  const answers = {
    show: {
      label: 'Show',
      choices: { banner: 'The message', settings: 'The settings', table: 'The table of cookies' },
    },
    width: { label: 'On a', choices: { phone: 'Phone', desktop: 'Desktop' } },
    scheme: { label: 'Colours', choices: { light: 'Light', dark: 'Dark' } },
    language: {
      label: 'Language',
      choices: Object.fromEntries(
        (isFile ? ['en', 'cy'] : ['en', 'cy', ...languageTags.filter((tag) => tag !== 'cy')]).map((tag) => [
          tag,
          languageName(tag),
        ]),
      ),
    },
  };
  const chosen = { show: 'banner', width: 'phone', scheme: 'light', language: 'en' };
  const selects = Object.entries(answers).map(([name, { label, choices }]) => {
    const options = Object.entries(choices).map(([value, words]) => make('option', { value }, words));
    const select = make('select', { id: `preview-${name}`, 'data-preview': name }, ...options);
    select.value = chosen[name];
    select.addEventListener('change', () => {
      chosen[name] = select.value;
      if (name === 'width') fit();
      else draw();
    });
    return make('div', {}, make('label', { for: select.id }, label), select);
  });
  const again = make(
    'button',
    { type: 'button', class: 'button second', click: () => draw(true) },
    'Ask again',
  );
  const frame = make('iframe', {
    title: 'Preview of the message and the settings',
    src: 'preview.html',
  });
  const box = make('div', { class: 'screen' }, frame);
  host.append(make('div', { class: 'preview-controls' }, ...selects, again), box);

  let state;
  let mistakes = [];
  let shown;
  let isReady = false;

  /** What is larger than the room for it is shown smaller: a desktop as wide, a phone as high as it is. */
  const fit = () => {
    const isDesktop = chosen.width === 'desktop';
    const width = isDesktop ? desktopWidth : Math.min(phone.width, box.clientWidth);
    const scale = Math.min(1, isDesktop ? box.clientWidth / width : box.clientHeight / phone.height);
    box.dataset.width = chosen.width;
    frame.style.width = `${width}px`;
    frame.style.height = `${box.clientHeight / scale}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  };
  new ResizeObserver(fit).observe(box);

  function draw(anew = false) {
    if (!state || !isReady) return;
    const { show, scheme, language } = chosen;
    const message = {
      config: previewConfig(state, mistakes),
      style: styleOf(state, scheme === 'dark'),
      show,
      scheme,
      language,
    };
    const text = JSON.stringify(message);
    if (text === shown && !anew) return;
    shown = text;
    frame.contentWindow.postMessage({ draw: message }, '*');
  }

  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    if (data === 'ready') {
      isReady = true;
      const first = shown;
      shown = undefined;
      if (first === undefined) draw();
      else frame.contentWindow.postMessage({ draw: JSON.parse(first) }, '*');
      shown = first ?? shown;
    }
    if (data === 'settings') {
      host.querySelector('[data-preview=show]').value = chosen.show = 'settings';
      draw();
    }
  });

  return (next, found) => {
    state = next;
    mistakes = found;
    draw();
  };
}
