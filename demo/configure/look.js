import { darkProperties, lookDefaults, properties } from './fields.js';
import { valueOf } from './state.js';

const colour = /^#([\da-f]{3}|[\da-f]{6})$/i;
const length = /^(0|\d{1,4}(\.\d{1,4})?(px|rem|em|%))$/;

/** What a field of the look has to match, where it is no colour. No brace, semicolon or quote is in any of them. */
const forms = {
  'look.radius': /^(0|\d{1,4}(\.\d{1,4})?(px|rem|em))$/,
  'look.maxWidth': length,
  'look.gutter': length,
  'look.font': /^[\w ,./%-]{1,200}$/,
};

const names = [...Object.keys(properties), ...Object.keys(darkProperties)];
const said = (state, key) => valueOf(state, key).trim();

/** Fields of the look that are wrong. */
export function mistakesInLook(state) {
  return names.flatMap((key) => {
    const value = said(state, key);
    return !value || (forms[key] ?? colour).test(value) ? [] : [{ option: key }];
  });
}

/** The style sheet, or an empty text. With the dark colours in place of the light ones, for a preview of them. */
export function styleOf(state, isDark = false) {
  const lines = (table) =>
    Object.entries(table)
      .map(([key, property]) => [key, property, said(state, key)])
      .filter(([key, , value]) => value && (forms[key] ?? colour).test(value))
      .map(([, property, value]) => `  ${property}: ${value};`);
  const [light, dark] = [lines(properties), lines(darkProperties)];
  const rule = (list) => `:root {\n${list.join('\n')}\n}\n`;
  const rules = [];
  if (light.length) rules.push(rule(light));
  if (dark.length && !isDark)
    rules.push(`@media (prefers-color-scheme: dark) {\n${rule(dark).replace(/^(?=.)/gm, '  ')}}\n`);
  if (dark.length && isDark) rules.push(rule(dark));
  if (light.some((line) => line.includes('-font:')))
    rules.push('consent-banner {\n  font: var(--consent-font);\n}\n');
  return rules.join('\n');
}

/** From 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one, other) {
  const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex) {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [red, green, blue] = digits.match(/../g).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Which colours stand on which, how far apart they must be, and which field the sentence belongs to. */
const pairs = [
  ['look.buttonText', 'look.button', 4.5, 'The words on buttons'],
  ['look.text', 'look.surface', 4.5, 'The words of the message'],
  ['look.darkText', 'look.darkSurface', 4.5, 'In dark colours, the words of the message'],
  ['look.button', 'look.surface', 3, 'The buttons'],
  ['look.focus', 'black', 4.5, 'The words of what has the focus, which are nearly black,'],
];

/** Colours that would be hard to see, in sentences, by field. None of them is in the way of the snippet. */
export function contrastWarningsOf(state) {
  const at = (key) => {
    const value = key === 'black' ? '#0b0c0c' : said(state, key) || lookDefaults[key];
    return colour.test(value ?? '') ? value : undefined;
  };
  const found = {};
  for (const [front, back, least, what] of pairs) {
    const isSaid = said(state, front) || (back !== 'black' && said(state, back));
    const [one, other] = [at(front), at(back)];
    if (!isSaid) continue;
    const key = said(state, front) || back === 'black' ? front : back;
    if (one && other && contrastOf(one, other) < least)
      found[key] =
        `${what} have a contrast of ${contrastOf(one, other).toFixed(1)} to 1 with what is behind them. It should be ${least} to 1 or more.`;
    else if (!(one && other) && /[tT]ext$/.test(front))
      found[key] ??=
        'Set the words of the message and their background together: otherwise nobody can tell how well they are read.';
  }
  return found;
}
