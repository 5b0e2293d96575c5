/** Address of the page the visitor came from: of this site, and not the one they are on. */
export function backAddress(referrer: string, { origin, pathname }: Location | URL): string | undefined {
  const isOurs = referrer.startsWith(`${origin}/`) && new URL(referrer).pathname !== pathname;
  return isOurs ? referrer : undefined;
}
