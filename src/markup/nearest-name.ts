/** The name that was probably meant: more than half of its pairs of letters are there. `undefined`: of none. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const shares = names.map((name) => {
    const pairs = name.split('').filter((_, i) => written.includes(name.slice(i, i + 2)));
    return [pairs.length / name.length, name] as const;
  });
  const [share, name] = shares.sort().pop()!;
  return share > 0.5 ? name : undefined;
}
