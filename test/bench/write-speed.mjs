/** Writes what the bench has measured into README.md: `node test/bench/write-speed.mjs <results.json>`. */
import { readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { writeSpeed } from '../helpers/speed-table.mjs';

const readme = new URL('../../README.md', import.meta.url);
const results = JSON.parse(await readFile(argv[2], 'utf8'));
await writeFile(readme, writeSpeed(await readFile(readme, 'utf8'), results));
console.log(`README.md: ${results.adapters.length} pages, measured on ${results.when}`);
