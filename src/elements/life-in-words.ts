const amountAndUnit = /^(\d+) (second|minute|hour|day|week|month|year)s?$/;
const formats = new Map<string, Intl.NumberFormat>();

/** `2 years` in the visitor's language; any other text as it is. */
export function lifeInWords(life: string, language: string): string {
  const [, amount, unit] = amountAndUnit.exec(life) ?? [];
  return amount && unit ? formatOf(language, unit).format(Number(amount)) : life;
}

/** Formats are slow to make and many rows share one. */
function formatOf(language: string, unit: string): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(key, format);
  return format;
}
