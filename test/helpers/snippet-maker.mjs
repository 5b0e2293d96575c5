import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../demo/configure/', import.meta.url));

/** What the snippet page makes its texts with, as its own script has it, for Node. */
export async function loadSnippetMaker() {
  const names = ['embeds', 'fields', 'library', 'look', 'outputs', 'sha-256', 'state'];
  const contents = names.map((name) => `export * from './${name}.js';`).join('\n');
  const options = { bundle: true, format: 'esm', write: false, logLevel: 'error' };
  const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, ...options });
  const scratch = await mkdtemp(join(tmpdir(), 'snippet-'));
  const file = join(scratch, 'maker.mjs');
  await writeFile(file, outputFiles[0].text);
  const maker = await import(pathToFileURL(file).href);
  await rm(scratch, { recursive: true });
  await maker.learn();
  return maker;
}

/** A state with every option of a preset as its example says, those that may be left out too. */
export function stateWith(maker, ...names) {
  const use = names.map((name) => {
    const preset = maker.presets.find((each) => each.name === name);
    const options = Object.entries(maker.optionsOf(preset)).map(([option, form]) => [
      option,
      maker.wordsOf(form)?.[0] ?? maker.exampleOf(preset, option, form) ?? '{"info": {}}',
    ]);
    return [name, Object.fromEntries(options)];
  });
  return { ...maker.empty, use: Object.fromEntries(use) };
}
