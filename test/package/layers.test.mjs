/** The lint rules made from layers.mjs, tried on imports that must and must not be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { doors, forbiddenIn, layers } from '../../layers.mjs';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // The snippets are in no project, so rules that ask for types can't run.
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false, project: false } } }],
  ruleFilter: ({ ruleId }) => /^no-restricted-(imports|syntax)$|^no-eval$/.test(ruleId),
});

async function complaints(filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  return messages.map(({ message }) => message).join('\n');
}

const BAD_IMPORTS = [
  ['src/types.ts', './lib/trusted.js'],
  ['src/lib/a.ts', '../gate/start-gate.js'],
  ['src/lib/a.ts', 'lit'],
  ['src/messages/en.ts', '../types.js'],
  ['src/services/a.ts', '../config/resolve-config.js'],
  ['src/config/a.ts', '../gate/start-gate.js'],
  ['src/config/a.ts', 'js-cookie'],
  ['src/gate/a.ts', '../elements/consent-banner.js'],
  ['src/gate/a.ts', 'lit'],
  ['src/gate/a.ts', 'js-cookie'],
  ['src/gate/a.ts', '../choices/update-choices.js'],
  ['src/markup/a.ts', '../choices/update-choices.js'],
  ['src/markup/a.ts', '../old-markup/find.js'],
  ['src/gate/a.ts', '../old-markup/find.js'],
  ['src/gate/a.ts', '../script.js'],
  ['src/elements/a.ts', '../gate/start-gate.js'],
  ['src/elements/a.ts', '../services/hotjar.js'],
  ['src/elements/a.ts', 'js-cookie'],
  ['src/elements/a.ts', 'lit/directives/unsafe-html.js'],
  ['src/elements/a.ts', '../elements.js'],
  ['src/full.ts', './elements.js'],
  ['src/script.ts', 'js-cookie'],
  ['src/gate/a.ts', './consent-record'],
];

for (const [file, specifier] of BAD_IMPORTS) {
  test(`${file} may not import ${specifier}`, async () => {
    assert.match(await complaints(file, `import { a } from '${specifier}';\na();\n`), /ARCHITECTURE\.md/);
    assert.match(await complaints(file, `export { a } from '${specifier}';\n`), /ARCHITECTURE\.md/);
    assert.match(await complaints(file, `void import('${specifier}');\n`), /ARCHITECTURE\.md/);
    if (/^src\/\w+\.ts$/.test(file) && file !== 'src/types.ts') return;
    assert.match(await complaints(file, `type A = import('${specifier}').A;\n`), /ARCHITECTURE\.md/);
  });
}

for (const door of doors) {
  test(`nothing imports the door ${door}`, async () => {
    for (const { files } of layers) {
      const isFolder = files.endsWith('/');
      const code = `export * from '${isFolder ? '../' : './'}${door}.js';\n`;
      assert.match(await complaints(`src/${isFolder ? `${files}a.ts` : files}`, code), /ARCHITECTURE\.md/);
    }
  });
}

const GOOD_IMPORTS = [
  ['src/lib/a.ts', './trusted.js'],
  ['src/gate/a.ts', '../services/index.js'],
  ['src/choices/a.ts', 'js-cookie'],
  ['src/gate/a.ts', '../types.js'],
  ['src/elements/a.ts', '../services/facts.js'],
  ['src/elements/a.ts', 'lit/directives/repeat.js'],
  ['src/elements/a.ts', './shared.styles.js'],
  ['src/index.ts', './gate/start-gate.js'],
];

for (const [file, specifier] of GOOD_IMPORTS) {
  test(`${file} may import ${specifier}`, async () => {
    assert.equal(await complaints(file, `import { a } from '${specifier}';\na();\n`), '');
  });
}

test('an address that is computed may be imported', async () => {
  assert.equal(await complaints('src/script.ts', 'void import(new URL("x.js", base).href);\n'), '');
});

const BAD_CODE = [
  'export default 1;',
  'node.innerHTML = text;',
  'node.insertAdjacentHTML("beforeend", text);',
  'document.write(text);',
  'node.setAttribute("style", "top: 0");',
  'node.style.cssText = "top: 0";',
  'eval(text);',
];

for (const code of BAD_CODE) {
  test(`src may not say ${code}`, async () => {
    assert.notEqual(await complaints('src/gate/a.ts', `${code}\n`), '');
  });
}

test('every row of the table makes a pattern', () => {
  for (const row of layers) assert.doesNotThrow(() => new RegExp(forbiddenIn(row), 'u'), row.files);
});
