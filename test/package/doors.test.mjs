/** The built package, imported in plain Node as a user's own build or server would. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Imports a door in a process of its own. Tells its exports and what it added to the global object. */
function importInNode(door) {
  const code = `
    const before = new Set(Reflect.ownKeys(globalThis));
    const door = await import('${door}');
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    console.log(JSON.stringify({ exports: Object.keys(door).sort(), added }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: new URL('../..', import.meta.url),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

test('importing the gate in Node leaves no trace', () => {
  assert.deepEqual(importInNode('consent-gate').added, []);
});

test('the gate exports what README lists', () => {
  const { exports } = importInNode('consent-gate');
  const isOfPreset = (name) => exports.includes(`${name.replace(/Facts$/, '')}Facts`);
  assert.equal(exports.filter((name) => isOfPreset(name)).length, 2 * 28);
  assert.deepEqual(
    exports.filter((name) => !isOfPreset(name)),
    ['ConsentChangeEvent', 'ConsentErrorEvent', 'ConsentReadyEvent', 'startGate'],
  );
});

test('importing the elements in Node adds nothing but what Lit adds', () => {
  const { added } = importInNode('consent-gate/elements');
  const ofLit = [
    'customElements',
    'litElementVersions',
    'litHtmlVersions',
    'litServerRoot',
    'litPropertyMetadata',
    'reactiveElementVersions',
  ];
  assert.deepEqual(
    added.filter((key) => !ofLit.includes(key)),
    [],
  );
});

test('the elements export defineElements and their classes', () => {
  // Names of one or two letters are what the settings chunk shares with the elements.
  const exported = importInNode('consent-gate/elements').exports.filter((name) => name.length > 2);
  assert.deepEqual(exported, ['ConsentBanner', 'defineBanner', 'defineElements']);
});
