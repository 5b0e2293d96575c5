/** What `act` gives, or `undefined` where it throws: then `failed` is told why. */
export function attempt<Outcome>(act: () => Outcome, failed?: (error: unknown) => void): Outcome | undefined {
  try {
    return act();
  } catch (error) {
    failed?.(error);
    return undefined;
  }
}
