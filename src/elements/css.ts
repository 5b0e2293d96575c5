/** A style sheet as text; it becomes one when the first element needs it, so that importing works in Node. */
export function css([text]: TemplateStringsArray): string {
  return text!;
}

const sheets = new Map<string, CSSStyleSheet>();

/** The sheet with this text: one for all elements, and nothing that a strict style policy would see. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
