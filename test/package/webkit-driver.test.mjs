/** What the tests in WebKit rest on: its driver and its screen end, whatever has become of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { noWebKit } from '../helpers/find-browser.mjs';
import { startDriver } from '../helpers/webkit/session.mjs';

/** Name → number of every program that this one has started and that has not ended. */
const programs = () =>
  new Map(
    readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map((pid) => [readFileSync(`/proc/${pid}/comm`, 'utf8').trim(), Number(pid)]),
  );

for (const [what, signal] of [
  ['has crashed', 'SIGSEGV'],
  ['does not answer any more', 'SIGSTOP'],
]) {
  test(`a driver that ${what} is closed all the same`, { skip: noWebKit, timeout: 30_000 }, async () => {
    const driver = await startDriver();
    process.kill(programs().get('WebKitWebDriver'), signal);
    await pause(500);
    await driver.close();
    assert.deepEqual([...programs().keys()], []);
  });
}
