/** Builds everything in dist/. `OUT=<folder>` writes it elsewhere, for a comparison. */
import { createHash } from 'node:crypto';
import { readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { cli as analyzeElements } from '@custom-elements-manifest/analyzer/cli.js';
import { minifySync } from 'oxc-minify';
import { format } from 'prettier';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { createGenerator } from 'ts-json-schema-generator';

const root = import.meta.dirname;
const out = resolve(root, process.env.OUT ?? 'dist');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Folders of the packages whose code is in a bundle. */
const bundledPackages = new Set();

/** Path of a module from the root, with forward slashes. */
const nameOf = (id) => relative(root, id.replace(/^\0/, '')).split(sep).join('/');

/** Modules that put code into a chunk, by their path from the root. */
const modulesIn = (chunk) =>
  Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id, { renderedExports }]) => ({ name: nameOf(id), exports: renderedExports }));

/** The scripts of a bundle, without their maps. */
const chunksOf = (bundle) => Object.values(bundle).filter(({ type }) => type === 'chunk');

/** Empties dist/ once, before the first bundle is written, so that nothing stays from an earlier build. */
const emptyDist = {
  name: 'empty-dist',
  async generateBundle() {
    if (out === join(root, 'dist')) await rm(out, { recursive: true, force: true });
  },
};

/** Fails the build when a bundle holds a module it must not. See "Files a user gets" in ARCHITECTURE.md. */
const bundleHoldsOnly = (mustNotHold) => ({
  name: 'bundle-holds-only',
  generateBundle(_options, bundle) {
    for (const chunk of chunksOf(bundle)) {
      for (const module of modulesIn(chunk)) {
        if (mustNotHold(module)) {
          this.error(
            `${chunk.fileName} must not hold ${module.name} (${module.exports}): see ARCHITECTURE.md`,
          );
        }
        const [folder] = /^node_modules\/(@[^/]+\/)?[^/]+/.exec(module.name) ?? [];
        if (folder) bundledPackages.add(folder);
      }
    }
  },
});

const LIT = /^node_modules\/(lit|lit-html|lit-element|@lit|@lit-labs)\//;

/** The gate never meets Lit, nor a text that a visitor reads. */
const noElements = ({ name }) => LIT.test(name) || /^src\/(elements|messages)[/.]/.test(name);

/** Every visitor downloads the gate: none of its own parts is in it, and no package. */
const noParts = (module) =>
  noElements(module) ||
  /^(src\/(choices|debug|markup|migrate|old-markup|problems|receipts|traces)|node_modules)\//.test(
    module.name,
  );

/** The elements never meet a cookie or a tag: of a service they have only the facts that a visitor reads. */
const noGate = ({ name, exports }) =>
  /^(node_modules\/js-cookie|src\/(gate|config))\//.test(name) ||
  (/^src\/services\/(?!((more|[a-z]{2,3})-)?facts\.ts)/.test(name) &&
    !exports.every((exported) => exported.endsWith('Facts')));

/** Chunks may only be the ones we name: a name made from a module's path may be on an ad-block list. */
const namedChunksOnly = {
  name: 'named-chunks-only',
  generateBundle(_options, bundle) {
    for (const chunk of chunksOf(bundle)) {
      if (!chunk.isEntry && !chunkName(chunk)) this.error(`chunk ${chunk.fileName} was not asked for`);
    }
  },
};

/** `settings`, `embed`, `facts`, `templates`; `cy` and `cy-facts` for a language; `undefined` for anything else. */
function chunkName({ facadeModuleId, name: given }) {
  const name = facadeModuleId ? nameOf(facadeModuleId) : '';
  const [, part] = /^src\/(?:elements\/define|services\/more)-(settings|embed|facts)\.ts$/.exec(name) ?? [];
  if (given === 'template-element') return 'templates'; // with Lit in it
  return part ?? /^src\/(?:messages|services)\/([a-z]{2,3}(-facts)?)\.ts$/.exec(name)?.[1];
}

const compile = () =>
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: { libraryVersion: JSON.stringify(version) },
  });
const minifyTemplates = () => literalsHtmlCssMinifier({ include: ['src/**/*.ts'], failOnError: true });
/** Nothing in ours, in Lit or in js-cookie relies on what these take for granted not to happen. */
const compress = {
  passes: 6,
  unsafe: true,
  unsafe_arrows: true,
  pure_getters: true,
  keep_fargs: false,
  negate_iife: false,
};

/**
 * Members that no page ever sees, and what they are called in the bundles: these hand each other objects with them, so
 * all shorten them alike. Of all letters these compress best.
 */
const innerNames = {
  ...{ ask: 't', catchUp: 'p', cleaned: 'A', enforce: 'm', fit: 'f' },
  ...{ inUse: 'v', moving: 'y', record: 'e', report: 'r', reread: 's', trusted: 'O', unread: 'i' },
};

/** Those of presets, which who imports the package does see. */
const presetNames = { google: 'u', optional: 'b', preset: 'c', refuse: 'o', stops: 'a', traces: 'E' };

const minify = (names = innerNames, { terserOptions, oxcOptions } = {}) => {
  const short = Object.entries(names).map(([name, letter]) => [`$${name}`, letter]);
  const shorten = terser({
    // Classic scripts too come from modules: nothing in them relies on sloppy mode.
    module: true,
    ecma: 2022,
    compress: { ...compress, ...terserOptions },
    mangle: { properties: { regex: new RegExp(`^(${Object.keys(names).join('|')})$`) } },
    nameCache: { props: { props: Object.fromEntries(short) } },
    format: { comments: /^! consent-gate/ },
  });
  return [shorten, shortenAgain(oxcOptions)];
};

/** Another minifier finds what the first has left, 35 bytes in the gate. It knows nothing of names that others see. */
const shortenAgain = (options) => ({
  name: 'shorten-again',
  renderChunk: (code, { fileName }) =>
    minifySync(fileName, code, {
      module: true,
      compress: { target: 'es2022' },
      codegen: { legalComments: 'inline' },
      sourcemap: true,
      ...options,
    }),
});
const classicNames = { ...innerNames, ...presetNames };
const minifyClassic = () => minify(classicNames);
/** These save another 20 bytes in the gate, and cost some in every other file. */
const minifyGate = () =>
  minify(classicNames, { terserOptions: { inline: 1 }, oxcOptions: { mangle: false } });
const forBrowsers = () => nodeResolve({ browser: true, exportConditions: ['production'] });
const forNode = () => nodeResolve({ exportConditions: ['node', 'production'] });

const banner = (contents) =>
  `/*! consent-gate ${version}, MIT${contents && `; ${contents}: THIRD-PARTY.txt`} */`;
const withLit = banner('Lit, BSD-3-Clause');
const withBoth = banner('js-cookie, MIT; Lit, BSD-3-Clause');
/**
 * What every script has. Maps lie beside the scripts, with the sources in them, and no script points to its own: that
 * would cost each visitor 20 bytes. See "Files of `dist/`" in ARCHITECTURE.md.
 */
const output = {
  generatedCode: 'es2015',
  sourcemap: 'hidden',
  sourcemapPathTransform: (path, map) => nameOf(resolve(dirname(map), path)),
};

/** The classic script for one `<script src>`. Its `import()` of an address stays as it is. */
const script = {
  input: 'src/script.ts',
  plugins: [emptyDist, compile(), forBrowsers(), minifyGate(), bundleHoldsOnly(noParts)],
  output: { file: join(out, 'consent-gate.js'), format: 'iife', ...output },
};

/** The same as a single file, with the elements in it. */
const full = {
  input: 'src/full.ts',
  plugins: [minifyTemplates(), compile(), forBrowsers(), minifyClassic(), bundleHoldsOnly(() => false)],
  output: {
    file: join(out, 'consent-gate.full.js'),
    format: 'iife',
    inlineDynamicImports: true,
    banner: withBoth,
    ...output,
  },
};

/** A part of the gate that not every page needs: each stands alone, so that fetching it fetches nothing else. */
const part = (name, contents, mustNotHold, plugins = []) => ({
  input: `src/${name}.ts`,
  plugins: [...plugins, compile(), forBrowsers(), minify(), bundleHoldsOnly(mustNotHold)],
  output: { file: join(out, `${name}.js`), format: 'es', banner: banner(contents), ...output },
});

const choices = part('choices', 'js-cookie, MIT', noElements);
const ownCodeOnly = (module) => noElements(module) || module.name.startsWith('node_modules/');
const problems = part('problems', '', ownCodeOnly);
const markup = part('markup', '', ownCodeOnly);
const oldMarkup = part('old-markup', '', ownCodeOnly);
const traces = part('traces', '', ownCodeOnly);
const receipts = part('receipts', '', ownCodeOnly);
/** Of what visitors read about services it has the names: the rest of each is not used, and left out. */
const debug = part('debug', '', ownCodeOnly, [minifyTemplates()]);
const migrate = part('migrate', '', ownCodeOnly);

/** The module of each preset that is not in the script of every page, without what a visitor reads about it. */
const presetParts = (await readdir(join(root, 'src/services')))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !/^(index|([a-z]+-)?facts|google-analytics|google-tag)$/.test(name))
  .map((name) => presetPart(name));

/** See `presetStubs` for its name. A classic script fetches it, so they shorten names alike. */
function presetPart(name) {
  const own = name.replace(/-./g, ([, letter]) => letter.toUpperCase());
  const entry = `import { fitPreset } from './gate/fit-preset.js';
    import { ${own} } from './services/${name}.js';
    export const arrive = fitPreset(${own});`;
  return {
    input: join(root, 'src/preset.ts'),
    plugins: [
      {
        name: 'preset-entry',
        load: (id) => (nameOf(id) === 'src/preset.ts' ? entry : null),
        resolveId: (id) => (id.endsWith('src/preset.ts') ? id : null),
      },
      compile(),
      forBrowsers(),
      minifyClassic(),
      bundleHoldsOnly((module) => noParts(module) || module.exports.some((each) => each.endsWith('Facts'))),
    ],
    output: { file: join(out, `services/${[...name].reverse().join('')}.js`), format: 'es', ...output },
  };
}

/** `import {startGate} from 'consent-gate'`. It shares the parts with the classic script. */
const index = {
  ...part('index', '', noParts),
  external: [
    './choices.js',
    './debug.js',
    './markup.js',
    './migrate.js',
    './old-markup.js',
    './problems.js',
    './receipts.js',
    './traces.js',
  ],
};

/** `import {defineElements} from 'consent-gate/elements'`, with the settings and the embeds apart: few pages have some. */
const elements = (folder, resolvePackages) => ({
  input: { elements: 'src/elements.ts' },
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    minifyTemplates(),
    compile(),
    resolvePackages(),
    minify(),
    bundleHoldsOnly(noGate),
    namedChunksOnly,
  ],
  output: {
    dir: join(out, folder),
    format: 'es',
    chunkFileNames: (chunk) => `${chunkName(chunk) ?? chunk.name}.js`,
    banner: (chunk) => (chunk.isEntry ? withLit : ''),
    ...output,
    ...(folder === 'node' && { sourcemap: false }), // the same sources once more
  },
});

const typesOf = (door, options) => ({
  input: `src/${door}.ts`,
  ...options,
  output: { file: join(out, `${door}.d.ts`), format: 'es', paths: () => './index.js' },
});

const indexTypes = typesOf('index', { plugins: [dts({ tsconfig: 'tsconfig.json' })] });

/** With Lit's own types in them: who installs the package need not install Lit. Ours come from the other door. */
const elementTypes = typesOf('elements', {
  external: /\/types\.(js|ts)$/,
  plugins: [
    dts({
      tsconfig: 'tsconfig.json',
      includeExternal: ['lit', 'lit-html', '@types/trusted-types'],
    }),
    descriptions(),
  ],
});

/** The files that are not code. Comes last: some tell about the others. */
function descriptions() {
  return {
    name: 'descriptions',
    async generateBundle() {
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
      const elements = await describeElements();
      emit('config.schema.json', json(describeConfig()));
      emit('custom-elements.json', json(elements));
      for (const [framework, describe] of Object.entries(frameworks))
        emit(
          `${framework}.d.ts`,
          await format(`${banner('')}\n${describe(placedElements(elements))}`, {
            parser: 'typescript',
            singleQuote: true,
          }),
        );
      emit('integrity.json', json(await hashScripts()));
      emit('THIRD-PARTY.txt', await collectLicences());
    },
  };
}

function describeConfig() {
  const schema = createGenerator({
    path: join(root, 'src/types.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'ConsentConfig',
    topRef: false,
    // The generator has an older TypeScript inside than the one that checks our types.
    skipTypeCheck: true,
  }).createSchema('ConsentConfig');
  // An editor's own key in a config file is no mistake.
  schema.properties = { $schema: { type: 'string' }, ...schema.properties };
  return { title: 'Config of consent-gate', ...schema };
}

/** Every module of the manifest as the one that a user imports. */
async function describeElements() {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/**/*.ts', 'src/elements.ts'];
  const { modules, ...manifest } = await analyzeElements({ argv, cwd: root, noWrite: true });
  const declarations = modules
    .flatMap((module) => module.declarations)
    .filter((found) => found.customElement);
  const path = 'dist/elements.js';
  const clean = JSON.parse(JSON.stringify(declarations, (key, value) => (key === 'module' ? path : value)));
  return { ...manifest, modules: [{ kind: 'javascript-module', path, declarations: clean }] };
}

/**
 * What a page's author places, each with its class and the type of its attributes: those that are described. The gate
 * places the banner.
 */
function placedElements({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== 'consent-banner')
    .map(({ name, tagName, attributes = [] }) => {
      const fields = attributes.filter(({ description }) => description).map(fieldOf);
      return { tag: `'${tagName}'`, name, attributes: `{\n${fields.join('\n')}\n}` };
    });
}

const fieldOf = ({ name, type, description }) =>
  `  /** ${description} */\n  '${name}'?: ${type.text === 'number' ? 'number | string' : type.text} | undefined;`;

/** Types for frameworks that want to be told of elements, by the name of the file. Nothing of them runs. */
const frameworks = {
  // https://react.dev/reference/react-dom/components#custom-html-elements
  react: (elements) => `${importsOf(elements)}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entriesOf(elements, ({ name, attributes }) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${attributes}`)}
    }
  }
}
`,
  // https://vuejs.org/guide/extras/web-components#web-components-and-typescript
  vue: (elements) => `${importsOf(elements)}
import type { HTMLAttributes } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
${entriesOf(elements, ({ name, attributes }) => `new () => ${name} & { $props: HTMLAttributes & ${attributes} }`)}
  }
}
`,
  // https://svelte.dev/docs/svelte/typescript#Enhancing-built-in-DOM-types
  svelte: (elements) => `${importsOf(elements)}
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entriesOf(elements, ({ name, attributes }) => `HTMLAttributes<${name}> & ${attributes}`)}
  }
}
`,
};

const importsOf = (elements) =>
  `import type { ${elements.map(({ name }) => name).join(', ')} } from './elements.js';`;

const entriesOf = (elements, write) =>
  elements.map((element) => `${element.tag}: ${write(element)};`).join('\n');

/** For the `integrity` attribute: https://www.w3.org/TR/sri-2/ */
async function hashScripts() {
  const files = await readdir(out, { recursive: true });
  const scripts = files
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.js') && !name.startsWith('node/'))
    .sort();
  const hash = async (name) =>
    `sha384-${createHash('sha384')
      .update(await readFile(join(out, name)))
      .digest('base64')}`;
  return Object.fromEntries(await Promise.all(scripts.map(async (name) => [name, await hash(name)])));
}

/** The licence of each package whose code is in a bundle; a text that several share is printed once. */
async function collectLicences() {
  const titlesByText = new Map();
  for (const folder of [...bundledPackages].sort()) {
    const about = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const text = await readLicence(folder);
    titlesByText.set(text, [
      ...(titlesByText.get(text) ?? []),
      `${about.name} ${about.version} (${about.license})`,
    ]);
  }
  const parts = [...titlesByText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
  return `The bundles of consent-gate hold code of these packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** A package without a licence file of its own is part of Lit, which has one for all. */
async function readLicence(folder) {
  const file = (await readdir(join(root, folder))).find((name) => /^licen[cs]e/i.test(name));
  return (await readFile(join(root, file ? folder : 'node_modules/lit', file ?? 'LICENSE'), 'utf8')).trim();
}

export default [
  script,
  choices,
  markup,
  oldMarkup,
  problems,
  traces,
  receipts,
  debug,
  migrate,
  ...presetParts,
  full,
  index,
  elements('.', forBrowsers),
  elements('node', forNode),
  indexTypes,
  elementTypes,
];
