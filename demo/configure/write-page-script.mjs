/** `npm run snippet`: writes the script of the snippet page, which holds the hashes of dist/. `npm run build` runs it. */
import { writeFile } from 'node:fs/promises';
import { makePageScript } from './make-page-script.mjs';

await writeFile(new URL('../assets/configure.js', import.meta.url), await makePageScript());
