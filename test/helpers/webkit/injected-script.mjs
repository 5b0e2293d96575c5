import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pack, unpack } from './values.mjs';

/**
 * What Playwright itself runs in pages to find elements, and to say how they are: its selectors, roles, names and
 * assertions. It is not published, so it is read from where the package keeps it.
 */
const source = readInjectedScript();

function readInjectedScript() {
  const bundle = createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle');
  const text = readFileSync(bundle, 'utf8');
  const after = text.indexOf('src/generated/injectedScriptSource.ts"() {');
  const literal = /= ('(?:[^'\\]|\\.)*');/.exec(text.slice(after))?.[1];
  if (after < 0 || !literal)
    throw new Error('This version of Playwright keeps its injected script elsewhere.');
  return new Function(`return ${literal}`)();
}

/** Under which name a document keeps them. A symbol, which a page does not come upon. */
const name = `Symbol.for('tools of the test')`;

const options = {
  isUnderTest: false,
  sdkLanguage: 'javascript',
  frameSeq: 0,
  testIdAttributeName: 'data-testid',
  stableRafCount: 1,
  browserName: 'webkit',
  shouldPrependErrorPrefix: false,
  isUtilityWorld: false,
  customEngines: [],
};

/** Gives a document the tools that the scripts below use. */
export const install = `
  const module = {};
  ${source}
  const injected = new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)});
  const tools = { injected, pack: ${pack}, unpack: ${unpack}, later: new Map(), setTimeout: setTimeout.bind(globalThis) };
  Object.defineProperty(globalThis, ${name}, { value: tools });
  tools.all = (selector) => injected.querySelectorAll(injected.parseSelector(selector), document);
  tools.one = (selector) => {
    const parsed = injected.parseSelector(selector);
    const elements = injected.querySelectorAll(parsed, document);
    if (elements.length > 1) throw injected.strictModeViolationError(parsed, elements);
    return elements[0];
  };
`;

/**
 * Begins a function in the page: \`arguments\` are a number for it, its argument, and WebDriver's callback. What is done
 * within a moment is answered at once, and the rest is kept for {@link fetchResult}.
 *
 * @param {string} body text of a function of the tools and the argument
 */
export const begin = (body) => `
  const [id, packed, done] = arguments;
  const tools = globalThis[${name}];
  if (!tools) return done({ state: 'no tools' });
  const url = location.href;
  // An address of another site is to be read on the element alone.
  const frames = tools.all('iframe').map((frame) => {
    try { return frame.contentWindow.location.href; } catch { return frame.src; }
  });
  const end = (result) => { tools.later.set(id, result); done({ ...result, url, frames }); };
  const fail = (error) => end({ state: 'failed', name: String(error?.name ?? 'Error'), message: String(error?.message ?? error) });
  tools.later.set(id, { state: 'pending' });
  tools.setTimeout(() => done({ state: 'pending', url, frames }), 250);
  try {
    const value = (${body})(tools, tools.unpack(packed));
    Promise.resolve(value).then((result) => end({ state: 'done', value: tools.pack(result) })).catch(fail);
  } catch (error) { fail(error); }
`;

/** Asks what has become of it. \`undefined\`: the document knows nothing of it. */
export const fetchResult = `return globalThis[${name}]?.later.get(arguments[0]) ?? null;`;

/** An element itself, for WebDriver. \`arguments\`: a selector. */
export const findElement = `return globalThis[${name}]?.one(arguments[0]) ?? null;`;
