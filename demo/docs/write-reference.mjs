/** Pages that are made from what describes the code to editors, as Markdown. */

const cell = (text) => paragraph(text).replaceAll('|', '\\|') || '–';
const code = (text) => (text === undefined ? '–' : `\`${text}\``);

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** In one line, with its addresses as links. */
const paragraph = (text) => (text ?? '').replace(/\s*\n\s*/g, ' ').replace(/https:\/\/\S*[\w/]/g, '<$&>');

/**
 * Elements with their attributes, custom properties, parts and slots.
 *
 * @param {object} manifest custom-elements.json. https://github.com/webcomponents/custom-elements-manifest
 */
export function writeElements({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const lists = [
    ['attributes', 'Attributes', ({ name, description }) => [code(name), description]],
    ['slots', 'Content', ({ description }) => ['inside the tag', description]],
    [
      'cssProperties',
      'Custom properties',
      ({ name, description, default: given }) => [code(name), `${description} Default: ${code(given)}`],
    ],
    ['cssParts', 'Parts', ({ name, description }) => [code(name), description]],
  ];
  const sections = elements.map((element) => {
    const tables = lists
      .filter(([list]) => element[list]?.length)
      .map(
        ([list, title, row]) =>
          `### ${title} of ${element.tagName}\n\n${table(['Name', 'What it is'], element[list].map(row))}`,
      );
    return [`## ${element.tagName}`, paragraph(element.description), ...tables].join('\n\n');
  });
  const intro =
    'What code editors are told of the elements, in `dist/custom-elements.json`. How to use them is under [The cookies page](README.md#the-cookies-page) and [Videos, maps and posts](README.md#videos-maps-and-posts).';
  return ['# Elements', intro, ...sections].join('\n\n');
}

/**
 * Every field of the config, with its type.
 *
 * @param {object} schema config.schema.json. https://json-schema.org/draft-07/schema
 */
export function writeOptions({ properties, definitions }) {
  const nameOf = ($ref) => $ref.split('/').at(-1);
  const linkTo = ($ref) => `[${nameOf($ref)}](#${nameOf($ref).toLowerCase()})`;
  const typeOf = ({ $ref, enum: values, const: only, anyOf, type, items, additionalProperties: others }) => {
    if ($ref) return linkTo($ref);
    if (values) return values.map((value) => code(JSON.stringify(value))).join(', ');
    if (only !== undefined) return code(JSON.stringify(only));
    if (anyOf) return anyOf.map(typeOf).join(' or ');
    if (items) return `list of ${typeOf(items)}`;
    if (others && typeof others === 'object') return `object with any names, each ${typeOf(others)}`;
    return Array.isArray(type) ? type.join(' or ') : (type ?? 'anything');
  };
  const rows = (fields) =>
    Object.entries(fields)
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, field]) => [code(name), typeOf(field), field.description]);
  const heads = ['Name', 'Type', 'What it is'];
  const sections = Object.entries(definitions).map(([name, definition]) => {
    const body = definition.properties ? table(heads, rows(definition.properties)) : typeOf(definition);
    return [`## ${name}`, paragraph(definition.description), body].filter(Boolean).join('\n\n');
  });
  const intro =
    'What code editors are told of the config, in `dist/config.schema.json`: every field, with its type. What each does for a visitor is under [Options](README.md#options).';
  return ['# Config in JSON', intro, table(heads, rows(properties)), ...sections].join('\n\n');
}
