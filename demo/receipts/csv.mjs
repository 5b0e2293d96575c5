/**
 * A line of CSV: https://www.rfc-editor.org/rfc/rfc4180. What a spreadsheet would take for a formula gets an apostrophe
 * before it: anybody may send a receipt. https://owasp.org/www-community/attacks/CSV_Injection
 *
 * @param {readonly unknown[]} values
 */
export function csvLine(values) {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value) {
  const text = String(value ?? '').replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
