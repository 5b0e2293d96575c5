import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Puts the snippet page's modules, and what they use of the library's sources, into one classic script: a page that is
 * opened as a file loads no modules.
 *
 * @returns {Promise<string>}
 */
export async function makePageScript() {
  const { outputFiles } = await build({
    entryPoints: ['demo/configure/main.js'],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    banner: { js: '// Made by `npm run snippet` of demo/configure/. Changes made here would be lost.' },
  });
  return outputFiles[0].text;
}
