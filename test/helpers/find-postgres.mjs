/** Finds PostgreSQL for the tests, or installs it where that needs nobody's permission, and starts one of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

const isRoot = getuid?.() === 0;

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not a program.
  }
};

/** Folder of its programs: `POSTGRES_BIN`, else the newest that Debian has, else the first on the path. */
function find() {
  if (env.POSTGRES_BIN) return hasPrograms(env.POSTGRES_BIN) ? env.POSTGRES_BIN : undefined;
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(env.PATH ?? '').split(delimiter).filter(Boolean),
    '/opt/homebrew/bin',
  ];
  return folders.find(hasPrograms);
}

const hasPrograms = (folder) => ['initdb', 'postgres'].every((name) => canRun(join(folder, name)));

function install() {
  if (!isRoot || platform !== 'linux' || !['/usr/bin/apt-get', '/bin/apt-get'].some(canRun)) return undefined;
  console.log('Installing PostgreSQL by apt-get, for the tests.');
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Without a server of the system's own, which the package would start.
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive', PG_CLUSTER_CONF_ROOT: '/nonexistent' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], options);
  return find();
}

/** Throws a sentence where there is none. */
function requirePostgres() {
  const found = find() ?? (!env.POSTGRES_BIN && install());
  if (found) return found;
  throw new Error(
    env.POSTGRES_BIN
      ? `POSTGRES_BIN is ${env.POSTGRES_BIN}, which has no initdb and postgres: set it to the folder of PostgreSQL's programs.`
      : 'The tests of the receipts need PostgreSQL, and there is none: install it ("apt-get install postgresql" on Debian), or set POSTGRES_BIN to the folder of its programs.',
  );
}

/** PostgreSQL refuses to run as root. */
function otherUser() {
  if (!isRoot) return {};
  const idOf = (option) =>
    Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout || 65534);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Starts a PostgreSQL with an empty database in a folder of its own, which only this user reaches. */
export async function startPostgres() {
  const bin = requirePostgres();
  const user = otherUser();
  const folder = await mkdtemp(join(tmpdir(), 'consent-gate-pg-'));
  if (isRoot) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, encoding: 'utf8' };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'receipts', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    options,
  );
  if (made.status !== 0) throw new Error(`PostgreSQL could not be set up: ${made.stderr}`);

  let server;
  const start = async () => {
    server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    server.stderr.setEncoding('utf8').on('data', (text) => (told += text));
    while (!told.includes('ready to accept connections')) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL has stopped: ${told}`);
      await pause(20);
    }
  };
  const end = async (signal) => {
    const stopped = once(server, 'exit');
    server.kill(signal);
    await stopped;
  };
  await start();

  return {
    start,
    /** Ends it as a loss of power would. */
    crash: () => end('SIGKILL'),
    /** For `DATABASE_URL`. */
    url: `postgres://receipts@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      await end('SIGINT'); // without waiting for those that are connected
      await rm(folder, { recursive: true, force: true });
    },
  };
}
