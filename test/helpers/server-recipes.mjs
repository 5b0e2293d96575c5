/** Starts servers with the recipes of integrations/server/, and installs what they need as find-browser.mjs does. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keepChoice } from '../../integrations/server/keep-choice.mjs';

/** Where the recipes are. */
export const recipes = fileURLToPath(new URL('../../integrations/server/', import.meta.url));

/**
 * A server with a recipe, at `/keep-choice` of a port of 127.0.0.1.
 *
 * @typedef {object} Keeper
 * @property {number} port
 * @property {() => Promise<void>} close
 */

const programs = {
  nginx: { debian: 'nginx-light', places: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'] },
  php: { debian: 'php-cli', places: ['/usr/bin/php', '/usr/local/bin/php'] },
};

function find(name) {
  return programs[name].places.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Path of a program, installed where that needs nobody's permission. `undefined`: it can't be had. */
export function need(name) {
  const found = find(name);
  if (found || getuid?.() !== 0 || platform !== 'linux') return found;
  console.log(`Installing ${name} by apt-get, for the tests.`);
  const options = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', programs[name].debian], options);
  return find(name);
}

async function freePort() {
  const server = createSocket();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a program until `close`, and waits until it answers. */
async function run(path, args, port) {
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
  };
  for (let turn = 0; turn < 100 && child.exitCode === null; turn++) {
    const isUp = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (isUp) return { port, close };
    await pause(50);
  }
  await close();
  throw new Error(`${path} did not start: ${said}`);
}

/**
 * Each recipe that can be run, by its name. `undefined` where the program can't be had.
 *
 * @type {Readonly<Record<string, () => Promise<Keeper | undefined>>>}
 */
export const keepers = {
  async node() {
    const server = createServer(keepChoice);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      port: server.address().port,
      close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
    };
  },
  async php() {
    const path = need('php');
    if (!path) return undefined;
    const port = await freePort();
    return run(path, ['-S', `127.0.0.1:${port}`, join(recipes, 'keep-choice.php')], port);
  },
  async nginx() {
    const path = need('nginx');
    if (!path) return undefined;
    const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'consent-gate-nginx-'))];
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    const config = `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http { access_log off; ${temporary}
server { listen 127.0.0.1:${port}; large_client_header_buffers 4 32k;
include ${recipes}keep-choice.nginx.conf; } }`;
    await writeFile(join(folder, 'nginx.conf'), config);
    const keeper = await run(path, ['-p', folder, '-c', join(folder, 'nginx.conf')], port);
    return {
      port,
      async close() {
        await keeper.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

/** What is told where a recipe can't be run. */
export const missing = (name) =>
  `${name} is not here and can't be installed: its recipe in integrations/server/ was not tried. Install "${programs[name]?.debian}" (Debian's name of it).`;
