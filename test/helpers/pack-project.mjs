import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program and gives what it prints. Throws all of that where it fails. */
export function run(program, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** The path of a program of ours. */
export const binary = (name) => join(root, 'node_modules', '.bin', name);

/**
 * A project of somebody else's, in a folder of its own, that has installed this package as it would be published, with
 * no registry at hand. It finds nothing of ours but what is lent to it.
 *
 * @param {readonly string[]} [lent] packages of ours that it has too
 */
export async function makeProject(lent = []) {
  const folder = await mkdtemp(join(tmpdir(), 'consent-gate-project-'));
  const write = async (path, text) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('package.json', JSON.stringify({ name: 'anytown', private: true, type: 'module' }));
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(packed);
  run(
    'npm',
    ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${filename}`],
    folder,
  );
  for (const name of lent) {
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return {
    folder,
    write,
    /** Runs a module of it in Node and gives what that prints. */
    node: (code) => run(process.execPath, ['--input-type=module', '-e', code], folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
