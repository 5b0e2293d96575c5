/** The name that was probably meant: more than half of its pairs of letters are there. `undefined`: of none. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const share = (name: string): number =>
    name.split('').filter((_, i) => written.includes(name.slice(i, i + 2))).length / name.length;
  const [nearest] = names.filter((name) => share(name) > 0.5).sort((one, other) => share(other) - share(one));
  return nearest;
}
