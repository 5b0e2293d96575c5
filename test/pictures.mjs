/**
 * Takes pictures of everything a visitor sees of consent-gate, for a person to look at: `npm run pictures [folder]`.
 * Prints the folder, in which `index.html` has all of them. A new one in the system's folder for such is the default.
 */
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, env, execPath } from 'node:process';

const folder = argv[2] ? resolve(argv[2]) : await mkdtemp(join(tmpdir(), 'pictures-'));
const root = join(import.meta.dirname, '..');
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const config = join(import.meta.dirname, 'pictures', 'playwright.config.ts');

spawn(execPath, [playwright, 'test', '--config', config], {
  cwd: root,
  env: { ...env, PICTURES: folder },
  stdio: 'inherit',
}).on('exit', (code) => {
  console.log(join(folder, 'index.html'));
  process.exitCode = code ?? 1;
});
