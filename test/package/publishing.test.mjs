/** The package as it would be published. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));
const about = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
let folder;
let packed;

function runProgram(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consent-gate-pack-'));
  [packed] = JSON.parse(
    runProgram('npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder),
  );
});

after(() => rm(folder, { recursive: true, force: true }));

test('only what users need is published', () => {
  const others = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  const allowed = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
  assert.deepEqual(
    others.filter((path) => !allowed.includes(path)),
    [],
  );
});

test('every entry point leads to a file', () => {
  const paths = packed.files.map(({ path }) => `./${path}`);
  const targets = Object.values(about.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  assert.deepEqual(
    targets.filter((target) => !paths.includes(target)),
    [],
  );
});

test('who installs the package installs nothing else', () => {
  assert.equal(about.dependencies, undefined);
});

test('publint finds nothing to say', async () => {
  const tarball = (await readFile(join(folder, packed.filename))).buffer;
  const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('TypeScript finds the types of what can be imported', () => {
  const attw = join(root, 'node_modules', '.bin', 'attw');
  const options = ['--no-definitely-typed', '--profile', 'esm-only', '--format', 'ascii', '--no-color'];
  // For a script element, not for an import.
  const scripts = ['--exclude-entrypoints', 'consent-gate.js', 'consent-gate.full.js'];
  runProgram(attw, join(folder, packed.filename), ...options, ...scripts);
});

test('the types stand on their own, without Lit installed', async () => {
  const read = (name) => readFile(join(root, 'dist', name), 'utf8');
  const source = await readFile(join(root, 'src', 'types.ts'), 'utf8');
  const gate = await read('index.d.ts');
  for (const [, name] of source.matchAll(/^export (?:interface|type) (\w+)/gm)) {
    assert.match(gate, new RegExp(`^export .*\\b${name}\\b`, 'm'), `${name} is not exported`);
  }
  for (const text of [gate, await read('elements.d.ts')]) {
    const imported = [...text.matchAll(/^(?:import|export) .* from '(.*)';$/gm)].map(([, from]) => from);
    assert.deepEqual(
      imported.filter((from) => from !== './index.js'),
      [],
    );
  }
  const files = ['index.d.ts', 'elements.d.ts'].map((name) => join(root, 'dist', name));
  const options = '--noEmit --strict --target es2022 --moduleResolution bundler'.split(' ');
  runProgram(join(root, 'node_modules', '.bin', 'tsc'), '--ignoreConfig', ...options, ...files);
});
