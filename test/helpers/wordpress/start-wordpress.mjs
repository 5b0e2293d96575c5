/**
 * A WordPress of its own for the tests, in a temporary folder: Debian's files, PHP's server, a MariaDB that nobody else
 * reaches. What is missing is installed where that needs nobody's permission, as find-browser.mjs does.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const isRoot = getuid?.() === 0;
const here = fileURLToPath(new URL('./', import.meta.url));

/** Who administers the site. */
export const administrator = { name: 'officer', password: 'correct horse' };

/** Debian's packages, and what the tests need of each. */
const needs = {
  wordpress: () => existsSync(join(source(), 'wp-includes', 'version.php')) && source(),
  'php-cli': () => program('php'),
  'php-mysql': () => program('php') && /^mysqli$/m.test(spawnSync(program('php'), ['-m']).stdout) && true,
  'mariadb-server': () =>
    program('mariadbd') && (program('mariadb-install-db') ?? program('mysql_install_db')),
};

const source = () => env.WORDPRESS ?? '/usr/share/wordpress';

function program(name) {
  const folders = ['/usr/sbin', '/usr/bin', ...(env.PATH ?? '').split(delimiter)].filter(Boolean);
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

const missing = () => Object.keys(needs).filter((name) => !needs[name]());

/**
 * Packages that are missing and can't be installed. Empty: the tests can run.
 *
 * @returns {readonly string[]} names of Debian's
 */
export function missingForWordpress() {
  if (env.WORDPRESS && !needs.wordpress())
    throw new Error(
      `WORDPRESS is ${env.WORDPRESS}, which has no wp-includes: set it to the folder of a WordPress.`,
    );
  const names = missing();
  if (!names.length || !isRoot || platform !== 'linux' || !program('apt-get')) return names;
  console.log(`Installing ${names.join(', ')} by apt-get, for the tests.`);
  const options = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  // The package would start a server of the system's own.
  const policy = '/usr/sbin/policy-rc.d';
  const hasPolicy = existsSync(policy);
  if (!hasPolicy)
    spawnSync('sh', ['-c', `printf '#!/bin/sh\\nexit 101\\n' >${policy} && chmod +x ${policy}`]);
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  if (!hasPolicy) spawnSync('rm', [policy]);
  return missing();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function run(path, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(path, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${path} failed: ${stderr}${stdout}`);
  return stdout;
}

/** Ends a program, and waits until it has ended. */
async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const answers = (target) =>
  new Promise((resolve) => {
    const socket = connect(target);
    socket.on('error', () => resolve(false)).on('connect', () => resolve(socket.destroy() && true));
  });

async function until(child, target, said) {
  for (let turn = 0; turn < 400; turn++) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} has stopped: ${said()}`);
    if (await answers(target)) return;
    await pause(50);
  }
  throw new Error(`${child.spawnfile} did not start: ${said()}`);
}

function start(path, args, options) {
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said = `${said}${text}`.slice(-4000)));
  return [child, () => said];
}

/** Starts a MariaDB with nothing in it. It refuses to run as root. */
async function startDatabase(folder) {
  const data = join(folder, 'data');
  await mkdir(data);
  if (isRoot) {
    const idOf = (option) => Number(run('id', [option, 'mysql']));
    for (const path of [folder, data]) chownSync(path, idOf('-u'), idOf('-g'));
    chmodSync(folder, 0o755);
  }
  const user = isRoot ? ['--user=mysql'] : [];
  run(needs['mariadb-server'](), [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    '--skip-test-db',
    '--auth-root-authentication-method=normal',
  ]);
  const socket = join(folder, 'db.sock');
  const [child, said] = start(program('mariadbd'), [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'db.pid')}`,
    '--skip-networking',
    '--performance-schema=OFF',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=32M',
  ]);
  await until(child, { path: socket }, said);
  return { socket, stop: () => end(child) };
}

/** What WordPress reads before it starts. */
const configOf = (socket, address, log) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
foreach (array('AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT') as $name) define($name, "test $name");
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
// No request leaves the machine.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('FS_METHOD', 'direct');
define('WP_HOME', getenv('TEST_HOME') ?: '${address}');
define('WP_SITEURL', WP_HOME);
if (file_exists(__DIR__ . '/network')) {
  define('MULTISITE', true);
  define('SUBDOMAIN_INSTALL', false);
  define('DOMAIN_CURRENT_SITE', '${new URL(address).host}');
  define('PATH_CURRENT_SITE', '/');
  define('SITE_ID_CURRENT_SITE', 1);
  define('BLOG_ID_CURRENT_SITE', 1);
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** For PHP's server: files as they are, and everything else for WordPress. */
const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = __DIR__ . $path;
if (is_dir($file)) $file = rtrim($file, '/') . '/index.php';
if ($path !== '/' && is_file($file)) {
  if (substr($file, -4) !== '.php') return false;
  $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr($file, strlen(__DIR__));
  $_SERVER['SCRIPT_FILENAME'] = $file;
  chdir(dirname($file));
  require $file;
  return true;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
chdir(__DIR__);
require __DIR__ . '/index.php';
`;

const install = `
define('WP_INSTALLING', true);
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Testshire & District Council', '${administrator.name}', 'officer@testshire.gov.uk', true, '', '${administrator.password}');
update_option('show_avatars', '0');
update_option('permalink_structure', '/%postname%/');
switch_theme('council');
`;

/**
 * Starts a WordPress with the theme and the plugins of this folder, none of them active.
 *
 * @param {string} host under which browsers ask for it
 */
export async function startWordpress(host) {
  const folder = await mkdtemp(join(tmpdir(), 'consent-gate-wp-'));
  const root = join(folder, 'site');
  const log = join(folder, 'debug.log');
  const port = await freePort();
  const address = `http://${host}:${port}`;
  const php = program('php');
  let database;
  let server;
  const stop = async () => {
    await end(server);
    await database?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await cp(source(), root, { recursive: true, dereference: true });
    database = await startDatabase(folder);
    const content = join(root, 'wp-content');
    await Promise.all([
      writeFile(join(root, 'wp-config.php'), configOf(database.socket, address, log)),
      writeFile(join(root, 'router.php'), router),
      cp(join(here, 'theme'), join(content, 'themes', 'council'), { recursive: true }),
      cp(join(here, 'counter'), join(content, 'plugins', 'counter'), { recursive: true }),
      cp(env.WP_CONSENT_API ?? join(here, 'wp-consent-api'), join(content, 'plugins', 'wp-consent-api'), {
        recursive: true,
      }),
      mkdir(join(content, 'mu-plugins'), { recursive: true }).then(() =>
        writeFile(join(content, 'mu-plugins', 'mail.php'), '<?php function wp_mail() { return true; }\n'),
      ),
    ]);
    const evaluate = (code, extraEnv = {}) =>
      run(php, ['-d', 'display_errors=stderr', '-r', code], {
        cwd: root,
        env: { ...env, ...extraEnv },
      });
    evaluate(`$link = new mysqli('localhost', 'root', '', '', 0, '${database.socket}'); $link->query('CREATE DATABASE wordpress');
      $_SERVER['HTTP_HOST'] = '${new URL(address).host}'; ${install}`);
    const options = ['opcache.enable_cli=1', 'opcache.revalidate_freq=0', 'memory_limit=256M'];
    const [child, said] = start(
      php,
      [...options.flatMap((option) => ['-d', option]), '-S', `127.0.0.1:${port}`, '-t', root, 'router.php'],
      { cwd: root },
    );
    server = child;
    await until(server, { port, host: '127.0.0.1' }, said);
    return {
      address,
      port,
      root,
      stop,
      /**
       * Runs lines of PHP in WordPress, and gives back what they return.
       *
       * @param {string} code
       * @param {Record<string, string>} [extraEnv]
       */
      evaluate(code, extraEnv) {
        const before = `$_SERVER['HTTP_HOST'] = '${new URL(address).host}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REMOTE_ADDR'] = '127.0.0.1'; $_SERVER['SERVER_NAME'] = '${host}'; require 'wp-load.php';`;
        const wrapped = `${before} echo "\\n#answer#" . json_encode((function () { ${code} })());`;
        return JSON.parse(evaluate(wrapped, extraEnv).split('\n#answer#').at(-1) || 'null');
      },
      /** Makes a network of it, with one more site, whose number is given back. */
      makeNetwork() {
        const made = this.evaluate(`
          foreach ($GLOBALS['wpdb']->tables('ms_global') as $name => $table) $GLOBALS['wpdb']->$name = $table;
          require_once ABSPATH . 'wp-admin/includes/upgrade.php';
          define('WP_INSTALLING_NETWORK', true);
          install_network();
          return populate_network(1, '${new URL(address).host}', 'officer@testshire.gov.uk', 'Testshire', '/', false);`);
        writeFileSync(join(root, 'network'), String(made));
        return this.evaluate(`return wpmu_create_blog('${new URL(address).host}', '/parks/', 'Parks', 1);`);
      },
      /** What PHP has complained of since the last time, but for what WordPress itself does: it misses its own host. */
      complaints() {
        const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
        spawnSync('rm', ['-f', log]);
        return text
          .split('\n')
          .filter((line) => line && (/plugins\//.test(line) || !/Deprecated|WordPress\.org/.test(line)));
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
