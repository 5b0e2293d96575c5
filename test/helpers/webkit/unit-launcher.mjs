import { startDriver } from './session.mjs';

/** Whatever is not this machine is asked of a proxy that isn't there. */
const nothingElsewhere = ['--proxy=http://127.0.0.1:9', '--ignore-host=localhost'];

/**
 * Runs unit tests in WebKit: a launcher for @web/test-runner. One page at a time, in one browser.
 * https://modern-web.dev/docs/test-runner/browser-launchers/overview/
 */
export function webkitLauncher() {
  let driver;
  let session;
  let active;
  const open = (url) => session.send('POST', '/url', { url });

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      driver ??= await startDriver();
      session ??= await driver.open(nothingElsewhere);
      active = id;
      await open(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => session.send('GET', '/url'),
    async stopSession() {
      active = undefined;
      await open('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('Tests can be looked into in Chromium and in Firefox, not in WebKit.');
    },
    async stop() {
      await session?.close();
      await driver?.close();
    },
  };
}
