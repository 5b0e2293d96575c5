/** `npm run docs`: writes the documentation into a folder, `docs` if none is named, to be put on a web server. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { argv } from 'node:process';
import { makeDocs } from './make-docs.mjs';

const folder = resolve(argv[2] ?? 'docs');
const made = await makeDocs();
for (const [name, { body }] of made) {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, body);
}
console.log(`${made.size} files of documentation, to begin with: ${join(folder, 'index.html')}`);
