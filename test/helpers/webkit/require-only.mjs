/** What a test may wish of a context or a page, and what it then has to be, or the test can't be run. */
const onlyAs = {
  javaScriptEnabled: true,
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
};

/** Throws where a test wishes for what WebKitGTK can't be told. */
export function requireOnly(wished) {
  for (const [option, only] of Object.entries(onlyAs)) {
    const wanted = wished[option] ?? only;
    if (wanted !== only) throw new Error(`WebKitGTK can’t be told of ${option}: ${wanted}`);
  }
}
