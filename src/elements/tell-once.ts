const told = new Set<string>();

/** Tells a mistake in the page on the console, and not again for each element that has it. */
export function tellOnce(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`consent-gate: ${sentence}`);
}
