import { embeds } from './embeds.js';
import { fields, initial, lists } from './fields.js';
import { presets } from './library.js';
import { optionsOf } from './state.js';

/**
 * The state that a form shows.
 *
 * @param {HTMLFormElement} form
 * @returns {import('./state.js').State}
 */
export function readForm(form) {
  const data = new FormData(form);
  const textOf = (name) => String(data.get(name) ?? '');
  const filled = (entries) => Object.fromEntries(entries.filter(([, value]) => value !== ''));
  const values = [...fields]
    .filter(([key, field]) => data.has(key) && textOf(key) !== initial(field))
    .map(([key]) => [key, textOf(key)]);
  const use = presets
    .filter(({ name, category }) => data.getAll(`use-${category}`).includes(name))
    .map((preset) => {
      const options = [...Object.keys(optionsOf(preset)), 'category'];
      return [preset.name, filled(options.map((option) => [option, textOf(`use.${preset.name}.${option}`)]))];
    });
  const shown = embeds
    .filter(({ name }) => data.getAll('embeds').includes(name))
    .map(({ name }) => [name, filled(['src', 'title'].map((key) => [key, textOf(`embed.${name}.${key}`)]))]);
  const list = (name) => {
    const found = [];
    for (let place = 0; data.has(`${name}.${place}.${lists[name].fields[0].key}`); place++)
      found.push(
        filled(
          lists[name].fields.map((field) => {
            const value = textOf(`${name}.${place}.${field.key}`);
            return [field.key, field.choices && value === initial(field) ? '' : value];
          }),
        ),
      );
    return found;
  };
  return {
    values: Object.fromEntries(values),
    use: Object.fromEntries(use),
    embeds: Object.fromEntries(shown),
    own: list('own'),
    kinds: list('kinds'),
    languages: data.getAll('languages'),
  };
}
