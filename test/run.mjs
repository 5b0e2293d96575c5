/**
 * Everything that must hold, in one go: `npm test`. Each step runs even if an earlier one failed. The last line is
 * `N passed, N failed`: a checking tool counts as one test, a test runner as many as it ran. What failed is named before.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { run as runNodeTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { copyProject } from './helpers/copy-project.mjs';
import { browsersFound } from './helpers/find-browser.mjs';

const root = join(import.meta.dirname, '..');
const scratch = await mkdtemp(join(tmpdir(), 'consent-gate-'));
const bin = join(root, 'node_modules', '.bin');

/** Runs a program of node_modules with its output shown. Resolves with its exit code. */
function start(command, args = [], { extraEnv = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, PATH: `${bin}${delimiter}${env.PATH}`, ...extraEnv },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: platform === 'win32',
    });
    child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
  });
}

/** A step that passes when the program ends with 0. */
const check = (command, args) => async () => {
  const code = await start(command, args);
  return { passed: Number(code === 0), failed: Number(code !== 0) };
};

/** A step of tests in a browser, whose program writes its counts to a file. `read` understands that file. */
const count = (command, args, variable, read, extraEnv) => async () => {
  browsersFound();
  const file = join(scratch, `${command}.json`);
  const code = await start(command, args, { extraEnv: { ...extraEnv, [variable]: file } });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (!text) throw new Error(`${command} stopped before it had run a test`);
  const result = read(JSON.parse(text));
  if (code !== 0 && !result.failed) {
    result.failed = 1;
    result.names.push('not a test, but what is said of it above');
  }
  return result;
};

/** Builds a copy of the project in another folder and compares it with dist/, byte for byte. */
async function compareDist() {
  const copy = join(scratch, 'somewhere else', 'project');
  await copyProject(copy);
  if ((await start('rollup', ['-c', '--silent'], { cwd: copy })) !== 0) return { passed: 0, failed: 1 };
  const [made, kept] = await Promise.all([copy, root].map((folder) => readFolder(join(folder, 'dist'))));
  const names = [...new Set([...made.keys(), ...kept.keys()])].sort();
  const different = names.filter((name) => !(kept.has(name) && made.get(name)?.equals(kept.get(name))));
  for (const name of different) console.log(`dist/${name} differs from a fresh build: run npm run build`);
  if (!different.length)
    console.log(`dist/ is what a fresh build makes in another folder: ${names.length} files.`);
  return { passed: Number(!different.length), failed: Number(different.length > 0) };
}

/** Path below the folder → contents. Empty if there is no such folder. */
async function readFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return new Map(files.map((file, i) => [file.slice(folder.length + 1).replaceAll('\\', '/'), contents[i]]));
}

async function testPackage() {
  const folder = join(root, 'test', 'package');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.test.mjs')).sort();
  const result = { passed: 0, failed: 0, skipped: 0, names: [] };
  const add = (outcome) => (event) => {
    if (event.details?.type === 'suite') return;
    result[event.skip === undefined ? outcome : 'skipped'] += 1;
    if (outcome === 'failed') result.names.push(`${basename(event.file ?? '')}: ${event.name}`);
  };
  const events = runNodeTests({ files: names.map((name) => join(folder, name)), concurrency: 1 });
  events.on('test:pass', add('passed')).on('test:fail', add('failed'));
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return result;
}

/**
 * The unit tests in every engine. A cookie may reach a page of WebKit late, so that files that fail there alone are tried
 * once more, alone, and that is said.
 */
async function testUnits() {
  const { failedFiles, ...result } = await count('wtr', [], 'COUNTS', (counts) => counts)();
  const files = failedFiles.map(({ file }) => file);
  if (!files.length || failedFiles.some(({ engine }) => engine !== 'WebKit')) return result;
  console.log(`Once more in WebKit: ${files.join(', ')}`);
  const code = await start('wtr', ['--config', 'test/webkit.config.mjs', '--files', ...files]);
  return code === 0 ? { ...result, passed: result.passed + result.failed, failed: 0, names: [] } : result;
}

/** The page tests that ended so, by name. */
const pagesThat = (status, suites, groups = []) =>
  suites.flatMap(({ title, specs = [], suites: within = [] }) => [
    ...specs.flatMap(({ title: test, tests }) =>
      tests
        .filter((one) => one.status === status)
        .map(({ projectName }) => [`${projectName}:`, ...groups, title, test].join(' ')),
    ),
    ...pagesThat(status, within, [...groups, title]),
  ]);

const pagesCount = ({ stats, errors, suites }) => {
  for (const name of pagesThat('flaky', suites)) console.log(`Passed the second or third time: ${name}`);
  return {
    names: [...pagesThat('unexpected', suites), ...errors.map(({ message }) => message)],
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected ? 0 : errors.length),
    skipped: stats.skipped,
  };
};

const steps = {
  browsers: () => {
    for (const line of browsersFound()) console.log(line);
    return { passed: 1, failed: 0 };
  },
  lint: check('eslint', ['.']),
  format: check('prettier', ['--check', '--log-level=warn', '.']),
  'types of src': check('tsc'),
  'types of the tests': check('tsc', ['-p', 'test']),
  'nothing unused': check('knip', ['--no-progress']),
  'dist is fresh': compareDist,
  package: testPackage,
  unit: testUnits,
  coverage: check('wtr', ['--config', 'test/coverage.config.mjs']),
  pages: count(
    'playwright',
    ['test', '--reporter=list,json,./test/helpers/left-out-pages.mjs'],
    'PLAYWRIGHT_JSON_OUTPUT_NAME',
    pagesCount,
    // All of them in three engines take some two hours.
    { TURNS: '8' },
  ),
};

const results = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  let result;
  try {
    result = await step();
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    result = { passed: 0, failed: 1 };
  }
  if (!result.passed && !result.failed) {
    console.log(`${name}: no test was run.`);
    result.failed = 1;
  }
  results.push({ name, ...result, seconds: Math.round((performance.now() - began) / 1000) });
}
await rm(scratch, { recursive: true, force: true });

console.log('\n== all');
for (const { name, names = [] } of results)
  for (const test of names) console.log(`Failed in ${name}: ${test}`);
for (const { name, passed, failed, skipped, seconds } of results) {
  const left = skipped ? `, ${skipped} skipped` : '';
  console.log(
    `${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed${left} (${seconds} s)`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
