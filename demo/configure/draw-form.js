import { embeds } from './embeds.js';
import { initial, knownCategories, lists, sections } from './fields.js';
import { exampleOf, factsOf, languageTags, presets, titleOf, wordsOf } from './library.js';
import { languageName } from './language-name.js';
import { idOf, make } from './make.js';
import { optionsOf, valueOf } from './state.js';

/** How groups of services are called, in their order. */
const groups = [
  ['analytics', 'Analytics'],
  ['functional', 'Functional'],
  ['marketing', 'Marketing'],
  ['essential', 'Essential'],
];

/**
 * Draws the whole form for a state. What is typed is read back by `readForm`.
 *
 * @param {import('./state.js').State} state
 * @returns {Node[]}
 */
export function drawForm(state) {
  const [website, message, look] = sections;
  return [
    section(website, state, [languages(state)]),
    services(state),
    framed(state),
    list('own', state),
    list('kinds', state),
    section(message, state),
    section(look, state),
  ];
}

function part(id, title, lead, ...children) {
  return make(
    'section',
    { 'aria-labelledby': `part-${id}` },
    make('h2', { id: `part-${id}` }, title),
    ...(lead ? [make('p', { class: 'lead-in' }, lead)] : []),
    ...children,
  );
}

/** What is rarely needed stands in a part that is closed, unless something in it was chosen. */
function section({ id, title, lead, fields, rare }, state, more = []) {
  const draw = (field) => drawField(field.key, field, valueOf(state, field.key));
  const rarely = fields.filter((field) => field.rare);
  const isOpen = rarely.some(({ key }) => Object.hasOwn(state.values, key));
  return part(
    id,
    title,
    lead,
    ...fields.filter((field) => !field.rare).map(draw),
    ...more,
    ...(rarely.length
      ? [make('details', { open: isOpen }, make('summary', {}, rare), ...rarely.map(draw))]
      : []),
  );
}

/** One question with its hint, room for what is wrong, and its answer. */
export function drawField(name, field, value) {
  return field.choices && field.choices.length < 5 && !field.short
    ? choice(name, field, value)
    : text(name, field, value);
}

/** The ids of what describes an answer: always those, so that what is wrong can come and go. */
const describedBy = (name, field) =>
  [...(field.hint ? [`${idOf(name)}-hint`] : []), `${idOf(name)}-error`].join(' ');
const hintOf = (name, field) =>
  field.hint ? [make('span', { class: 'hint', id: `${idOf(name)}-hint` }, field.hint)] : [];
const warningOf = (name) => make('p', { class: 'warning', 'data-warning': name, hidden: true });
const errorOf = (name) => make('span', { class: 'error', id: `${idOf(name)}-error`, 'data-error': name });

function text(name, field, value) {
  const id = idOf(name);
  const common = { id, name, 'aria-describedby': describedBy(name, field), autocomplete: 'off' };
  const input = field.choices
    ? make(
        'select',
        common,
        ...field.choices.map(([each, words]) =>
          make('option', { value: each, selected: each === value }, words),
        ),
      )
    : field.long
      ? make('textarea', { ...common, rows: '3', spellcheck: 'false' })
      : make('input', { ...common, type: 'text', spellcheck: 'false', autocapitalize: 'off' });
  if (!field.choices) input.value = value;
  const picker =
    field.colour &&
    make('input', {
      type: 'color',
      'data-for': id,
      'aria-label': `Pick: ${field.label}`,
      value: /^#[\da-f]{6}$/i.test(value) ? value : '#ffffff',
    });
  return make(
    'div',
    { class: 'field', 'data-when': field.when },
    make('label', { for: id }, field.label),
    ...hintOf(name, field),
    errorOf(name),
    picker ? make('div', { class: 'colour' }, input, picker) : input,
    warningOf(name),
  );
}

function choice(name, field, value) {
  const radios = field.choices.map(([each, words], place) =>
    make(
      'label',
      { class: 'radio' },
      make('input', {
        type: 'radio',
        name,
        value: each,
        checked: each === value,
        ...(place === 0 && { id: idOf(name) }),
      }),
      make('span', {}, words),
    ),
  );
  return make(
    'fieldset',
    { class: 'field', 'aria-describedby': describedBy(name, field) },
    make('legend', {}, field.label),
    ...hintOf(name, field),
    errorOf(name),
    ...radios,
    warningOf(name),
  );
}

const checkbox = (attributes, words) =>
  make(
    'label',
    { class: 'check' },
    make('input', { type: 'checkbox', ...attributes }),
    make('span', {}, words),
  );

function languages(state) {
  const tags = ['cy', ...languageTags.filter((tag) => tag !== 'cy')];
  const box = (tag) =>
    checkbox({ name: 'languages', value: tag, checked: state.languages.includes(tag) }, languageName(tag));
  return make(
    'fieldset',
    { class: 'field' },
    make('legend', {}, 'Languages of your pages, besides English'),
    make(
      'span',
      { class: 'hint' },
      'Visitors read the language that the lang attribute of a page says. Nobody who speaks them has read the texts of ours in these languages yet.',
    ),
    box('cy'),
    make(
      'details',
      { open: state.languages.some((tag) => tag !== 'cy') },
      make('summary', {}, 'More languages'),
      make('div', { class: 'checks' }, ...tags.slice(1).map(box)),
    ),
    warningOf('languages'),
  );
}

/** The known services, by their kind: what is chosen is asked about below its name. */
function services(state) {
  return part(
    'services',
    'Services',
    'What your website uses. Nothing of it loads before a visitor has said yes, but for what is essential.',
    ...groups.map(([category, title], place) => {
      const own = presets.filter((preset) => preset.category === category);
      const boxes = own.map((preset) => service(preset, state));
      const isOpen = place === 0 || own.some(({ name }) => Object.hasOwn(state.use, name));
      return make(
        'details',
        { open: isOpen, class: 'services' },
        make('summary', {}, `${title} (${own.length})`),
        make('fieldset', {}, make('legend', { class: 'hidden' }, `${title} services`), ...boxes),
      );
    }),
  );
}

function service(preset, state) {
  const { name, category } = preset;
  const isUsed = Object.hasOwn(state.use, name);
  return make(
    'div',
    {},
    checkbox(
      { name: `use-${category}`, value: name, checked: isUsed, id: idOf(`use.${name}`) },
      titleOf(preset),
    ),
    make(
      'div',
      { class: 'revealed', 'data-options': name, hidden: !isUsed },
      ...(isUsed ? drawOptions(preset, state) : []),
    ),
  );
}

/** What has to be said of a preset that is used, and its kind of cookies. */
export function drawOptions(preset, state) {
  const given = state.use[preset.name] ?? {};
  const { label } = factsOf(preset);
  const options = Object.entries(optionsOf(preset)).map(([option, form]) => {
    const name = `use.${preset.name}.${option}`;
    const isOptional = !Object.hasOwn(preset.options, option);
    const words = wordsOf(form);
    const example = exampleOf(preset, option, form);
    const field = {
      label: `${label}: ${option}${isOptional ? ' (optional)' : ''}`,
      ...(words
        ? { choices: [['', 'As usual'], ...words.map((word) => [word, word])], short: true }
        : { hint: example === undefined ? 'As JSON, with its braces' : `For example ${example}` }),
      ...(example === undefined && !words && { long: true }),
    };
    return drawField(name, field, given[option] ?? '');
  });
  const kinds = categoriesOf(state).filter((id) => id !== preset.category);
  return [
    ...options,
    drawField(
      `use.${preset.name}.category`,
      {
        label: `${label}: kind of cookies`,
        choices: [['', preset.category], ...kinds.map((id) => [id, id])],
        short: true,
      },
      given.category ?? '',
    ),
  ];
}

/** Videos, maps and posts: what is chosen is asked about below its name, of one of them, for the example. */
function framed(state) {
  const boxes = embeds.map(({ name, label }) => {
    const isUsed = Object.hasOwn(state.embeds, name);
    return make(
      'div',
      {},
      checkbox({ name: 'embeds', value: name, checked: isUsed, id: idOf(`embed.${name}`) }, label),
      make(
        'div',
        { class: 'revealed', 'data-options': `embed.${name}`, hidden: !isUsed },
        ...(isUsed ? drawEmbed(name, state) : []),
      ),
    );
  });
  return part(
    'embeds',
    'Videos, maps and posts',
    'What your pages show from other websites, in frames. Visitors see a box in its place until they want it. For frames of anybody else, add a service of your own without a script.',
    make(
      'fieldset',
      { class: 'field' },
      make('legend', { class: 'hidden' }, 'Videos, maps and posts'),
      ...boxes,
      warningOf('embeds'),
    ),
  );
}

/** What may be said of one video, map or post. */
export function drawEmbed(name, state) {
  const given = state.embeds[name] ?? {};
  const { label, example, sample } = embeds.find((embed) => embed.name === name);
  const questions = {
    src: {
      label: `${label}: address of one of yours (optional)`,
      hint: `For the code to paste. For example ${example}`,
    },
    title: {
      label: `${label}: what it shows (optional)`,
      hint: `Visitors with a screen reader hear it. For example ${sample}`,
    },
  };
  return Object.entries(questions).map(([key, question]) =>
    drawField(`embed.${name}.${key}`, question, given[key] ?? ''),
  );
}

/** Ids of the known categories, and of those that were added. What loads without being asked comes last. */
function categoriesOf(state) {
  const all = new Set([...knownCategories, ...state.kinds.map(({ id = '' }) => id.trim()).filter(Boolean)]);
  all.delete('essential');
  return [...all, 'essential'];
}

/** A list of as many as are wanted: see `lists`. */
function list(name, state) {
  const { title, lead, one, add, fields } = lists[name];
  const items = state[name].map((given, place) =>
    make(
      'fieldset',
      { class: 'item' },
      make('legend', {}, `${one} ${place + 1}`),
      ...fields.map((field) => {
        const asked =
          field.key === 'category'
            ? {
                ...field,
                choices: [['', 'Choose one'], ...categoriesOf(state).map((id) => [id, id])],
                short: true,
              }
            : field;
        return drawField(
          `${name}.${place}.${field.key}`,
          asked,
          given[field.key] ?? (asked.choices ? initial(asked) : ''),
        );
      }),
      make(
        'button',
        { type: 'button', class: 'button second', 'data-remove': `${name}.${place}` },
        `Remove ${one.toLowerCase()} ${place + 1}`,
      ),
    ),
  );
  return part(
    name,
    title,
    lead,
    ...items,
    make('button', { type: 'button', class: 'button second', 'data-add': name }, add),
  );
}
