/** Starts WebKitGTK's small browser on a screen of its own, and speaks to it in WebDriver. https://www.w3.org/TR/webdriver2/ */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { requireWebKit, webkitArgs } from '../find-browser.mjs';
import { openScreen } from './screen.mjs';

/** What a command may take, in milliseconds. One that comes while a page is being replaced may never be answered. */
const patience = 20_000;

/**
 * A screen and a driver, on which one browser runs at a time.
 *
 * @typedef {object} Driver
 * @property {(args?: readonly string[]) => Promise<Session>} open a browser with nothing stored, started with arguments
 * @property {() => Promise<void>} close the driver and the screen
 */

/**
 * One run of the browser.
 *
 * @typedef {object} Session
 * @property {<T>(method: string, path: string, body?: object, limit?: number) => Promise<T>} send a command, such as
 *   `send('POST', '/url', {url})`. Rejects with a {@link DriverError}, or when nothing has come within the limit
 * @property {() => Promise<number[]>} windows of the screen, the newest last
 * @property {(window: number) => Promise<void>} focus gives one of them the keyboard
 * @property {() => Promise<void>} close the browser
 */

/** What the driver says against a command. `code` is WebDriver's, such as `no such window`. */
export class DriverError extends Error {
  constructor({ error, message }) {
    super(`WebKit: ${error}: ${message}`);
    this.code = error;
  }
}

/** @returns {Promise<Driver>} */
export async function startDriver() {
  const { driver, browser, xvfb } = requireWebKit();
  const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1920x4000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [said] = await firstOf(display);
  const number = String(said).trim();
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${number}` },
  });
  const end = () => [service, display].forEach((child) => child.kill());
  process.once('exit', end);

  /** @param {number} [limit] */
  const send = async (method, path, body = {}, limit = patience) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(limit),
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new DriverError(value);
    return value;
  };
  await untilReady(() => send('GET', '/status'));
  const screen = await openScreen(number);

  return {
    async open(args = []) {
      const wanted = {
        acceptInsecureCerts: true,
        // Whoever opens a page waits for what they need of it.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...webkitArgs, ...args] },
      };
      const { sessionId } = await send('POST', '/session', { capabilities: { alwaysMatch: wanted } });
      return {
        send: (method, path, body, limit) => send(method, `/session/${sessionId}${path}`, body, limit),
        windows: screen.windows,
        focus: screen.focus,
        close: async () => void (await send('DELETE', `/session/${sessionId}`).catch(() => {})), // It may have ended.
      };
    },
    async close() {
      screen.close();
      process.off('exit', end);
      await Promise.all([service, display].map(endChild));
    },
  };
}

/** What a screen says first: its number. */
function firstOf(display) {
  const failed = (why) => () => {
    throw new Error(`${requireWebKit().xvfb} ${why}`);
  };
  return Promise.race([
    once(display.stdio[3], 'data'),
    once(display, 'exit').then(failed('ended before it had a screen.')),
    pause(patience, undefined, { ref: false }).then(failed('was started and says nothing.')),
  ]);
}

/** Ends a program, by force where it takes its time. One that a signal has ended has no exit code. */
async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  const byForce = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(byForce);
}

async function untilReady(ask, tries = 100) {
  for (let i = 0; i < tries; i++) {
    if (await ask().catch(() => undefined)) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver was started and does not answer.');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
