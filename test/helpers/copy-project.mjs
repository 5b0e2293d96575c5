import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a build reads, besides packages. */
const sources = ['src', 'rollup.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** Packages whose code, or types, come into what is built: where they lie must not show either. */
const bundled = ['lit', 'lit-html', 'lit-element', '@lit', 'js-cookie', '@types'];

/**
 * Copies what a build needs to a folder, so that it can be built there. Packages that only do the work are lent.
 *
 * @param {string} folder
 */
export async function copyProject(folder) {
  const packages = join(folder, 'node_modules');
  await mkdir(packages, { recursive: true });
  for (const name of sources) await cp(join(root, name), join(folder, name), { recursive: true });
  for (const name of await readdir(join(root, 'node_modules'))) {
    const [from, to] = [join(root, 'node_modules', name), join(packages, name)];
    if (bundled.includes(name)) await cp(from, to, { recursive: true });
    else await symlink(from, to, 'junction');
  }
}
