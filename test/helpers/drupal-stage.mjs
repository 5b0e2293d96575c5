/** Runs the Drupal module in PHP, on the stand-ins of test/helpers/drupal/. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { need } from './server-recipes.mjs';

const stage = fileURLToPath(new URL('drupal/stage.php', import.meta.url));

/** Path of PHP. `undefined`: it is not here and can't be had. */
export const php = () => need('php');

/** What is told where there is no PHP. */
export const noPhp =
  'PHP is not here and can’t be installed: the module in integrations/drupal/ was not tried. Install "php-cli" (Debian’s name of it).';

/**
 * Has the module do jobs: see `work` in stage.php.
 *
 * @param {readonly object[]} jobs
 * @returns {any[]} an answer to each
 */
export function askDrupal(jobs) {
  const { status, stdout, stderr } = spawnSync(php(), ['-d', 'display_errors=stderr', stage], {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`PHP ended with ${status}: ${stderr}${stdout}`);
  return JSON.parse(stdout);
}

/** Settings as the module has them once it is installed, and services. */
export const drupalSettings = {
  folder: '/libraries/consent-gate/',
  site_name: '',
  cookies_page: '/cookies',
  privacy_page: '',
  policy_version: '1',
  banner: 'top',
  consent_mode: 'basic',
  gpc: 'object',
  on_withdraw: 'auto',
  services: 'google-analytics G-ABC1234567',
  more: '',
};
