import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { forbiddenIn, layers, sentenceFor } from './layers.mjs';

/** A page's Content Security Policy and Trusted Types must have nothing to say against us; see ARCHITECTURE.md. */
const markup = 'Make nodes instead of markup: strict pages forbid strings as markup. See ARCHITECTURE.md.';
const style = 'Put it in a style sheet: strict pages forbid inline style. See ARCHITECTURE.md.';
const everywhereInSrc = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|setHTMLUnsafe)$/]',
    message: markup,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|parseFromString|createContextualFragment)$/]',
    message: markup,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    message: markup,
  },
  {
    selector: 'CallExpression[callee.property.name=/^setAttribute/] > Literal[value=/^style$/i]',
    message: style,
  },
  { selector: 'MemberExpression[property.name="cssText"]', message: style },
];

/**
 * Rules for one row of the table of layers. `import()` of a fixed address counts, of a computed one does not. A door
 * may name the type of another: `typeof import('./elements.js')` leaves nothing in a bundle.
 */
function rulesFor(row) {
  const regex = forbiddenIn(row);
  const message = sentenceFor(row);
  const isFolder = row.files.endsWith('/');
  const source = (pattern) => `[source.value=/${pattern.replaceAll('/', String.raw`\u002F`)}/]`;
  const nodes = [`ImportExpression${source(forbiddenIn(row, true))}`];
  if (isFolder || row.files === 'types.ts') nodes.push(`TSImportType${source(regex)}`);
  return {
    files: [`src/${row.files}${isFolder ? '**' : ''}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
      'no-restricted-syntax': [
        'error',
        ...everywhereInSrc,
        ...nodes.map((selector) => ({ selector, message })),
      ],
    },
  };
}

const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test-results/', 'demo/assets/configure.js']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: globals.node } },
  // Functions in them run in a page.
  {
    files: ['test/helpers/webkit/**/*.mjs', 'test/package/wordpress.test.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['{demo,integrations,test/helpers/wordpress}/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: { globals: globals.browser, ...typed },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Where an index is known to be there, `!` costs no byte in the bundle.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An empty text counts as none here.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // Lit binds a handler to its element: https://lit.dev/docs/components/events/
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  ...layers.map(rulesFor),
  {
    files: ['test/**/*.ts', 'playwright.config.ts'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // A promise that nobody waits for lets a test pass before it has looked.
    files: ['test/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: typed,
    rules: {
      // `.equal()` is a promise in the types of @open-wc/semantic-dom-diff only.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
);
