/** The members of a table as choices, where `yes` and `no` are how the tool writes them. Anything else is no answer. */
export function readChoices(
  table: unknown,
  yes: unknown = true,
  no: unknown = false,
): ReadonlyMap<string, boolean | undefined> {
  const isTable = typeof table === 'object' && table !== null && !Array.isArray(table);
  return new Map(
    Object.entries(isTable ? table : {}).map(([name, value]: [string, unknown]) => [
      name,
      value === yes ? true : value === no ? false : undefined,
    ]),
  );
}

/** A list of what was granted, as choices. */
export function grantsOf(names: readonly string[]): ReadonlyMap<string, boolean> {
  return new Map(names.map((name) => [name, true]));
}
