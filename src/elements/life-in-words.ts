import { format } from '../messages/format.js';
import type { LifeUnit, SettingsMessages } from '../messages/settings-messages.js';

const amountAndUnit = /^(\d+) (second|minute|hour|day|week|month|year)s?$/;
const formats = new Map<string, Intl.NumberFormat>();

/** `2 years` in the visitor's language, by its own words where it brings some; any other text as it is. */
export function lifeInWords(life: string, language: string, words: SettingsMessages['life']): string {
  const [, amount, unit] = amountAndUnit.exec(life) ?? [];
  if (!amount || !unit) return life;
  // The browser takes longest to say its first of these, 10 ms on a fast computer: the commonest language needs none.
  if (/^en\b/.test(language))
    return `${Number(amount).toLocaleString(language)} ${unit}${amount === '1' ? '' : 's'}`;
  const forms = words?.[unit as LifeUnit];
  if (!forms) return formatOf(language, unit).format(Number(amount));
  const rule = new Intl.PluralRules(language).select(Number(amount));
  return format(forms[rule] ?? forms.other, { count: amount });
}

/** Formats are slow to make and many rows share one. */
function formatOf(language: string, unit: string): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(key, format);
  return format;
}
