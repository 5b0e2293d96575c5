/** The receiver of receipts, with a real file of SQLite and a real PostgreSQL, and choices made in a real page. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { csvLine } from '../../demo/receipts/csv.mjs';
import { readReceipt } from '../../demo/receipts/read-receipt.mjs';
import { readSettings } from '../../demo/receipts/read-settings.mjs';
import { browserArgs, requireBrowser } from '../helpers/find-browser.mjs';
import { startPostgres } from '../helpers/find-postgres.mjs';
import { gateTag } from '../helpers/council-page.mjs';
import { startSite } from '../helpers/site.mjs';

const main = fileURLToPath(new URL('../../demo/receipts/main.mjs', import.meta.url));

const receipt = {
  id: '12345678901234567890',
  seq: 1,
  version: '2',
  date: '2026-11-22T09:30:00Z',
  choices: { analytics: true },
  source: 'banner',
  language: 'en',
  page: '/council-tax',
  texts: `sha-256:${'0123456789abcdef'.repeat(4)}`,
  library: '0.1.0',
};

/** Runs a command of the receiver to its end. */
async function run(env, ...words) {
  const child = spawn(process.execPath, [main, ...words], { env: { ...process.env, ...env } });
  const told = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (told.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (told.error += text));
  const [code] = await once(child, 'close');
  return { code, ...told };
}

/** Starts the receiver, and waits until it takes receipts. */
async function start(env) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
  while (!told.includes('They are kept in')) {
    assert.equal(child.exitCode, null, told);
    await pause(10);
  }
  const [, address, port] = /go to (http:\/\/127\.0\.0\.1:(\d+)\/receipts)/.exec(told);
  return {
    address,
    port,
    told: () => told,
    /** Sends a receipt, or anything else. */
    send: (body, headers = {}) =>
      fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill(signal);
        await gone;
      }
      return child.exitCode;
    },
  };
}

/** Rows of what `export` writes, without a cell that has a comma in it but `choices`. */
async function rowsOf(env) {
  const { code, out, error } = await run(env, 'export');
  assert.equal(code, 0, error);
  const [head, ...lines] = out.trim().split('\r\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell);
    return Object.fromEntries(
      names.map((name, i) => [name, cells[i].replace(/^"(.*)"$/, '$1').replaceAll('""', '"')]),
    );
  });
}

const databases = {
  SQLite: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consent-gate-receipts-'));
    const file = join(folder, 'receipts.sqlite');
    return {
      env: { RECEIPTS_FILE: file, DATABASE_URL: '' },
      file,
      stop: () => rm(folder, { recursive: true, force: true }),
    };
  },
  PostgreSQL: async () => {
    const server = await startPostgres();
    return { ...server, env: { DATABASE_URL: server.url } };
  },
};

for (const [name, open] of Object.entries(databases)) {
  describe(`the receiver with ${name}`, () => {
    let database;
    before(async () => {
      database = await open();
    });
    after(() => database?.stop());
    const env = (more = {}) => ({ PORT: '0', ...database.env, ...more });

    test('keeps a receipt once, and answers the same to a repeat, also after it was stopped', async () => {
      const first = await start(env());
      assert.equal((await first.send(receipt)).status, 204);
      assert.equal((await first.send(receipt)).status, 204);
      assert.equal(await first.end(), 0);
      assert.match(first.told(), /Stopped: 1 kept, 1 repeated, 0 refused\./);
      const second = await start(env());
      assert.equal((await second.send(receipt)).status, 204);
      assert.equal((await second.send({ ...receipt, seq: 2, choices: {} })).status, 204);
      await second.end();
      const rows = await rowsOf(env());
      assert.deepEqual(
        rows.map((row) => ({ ...row, received: '', content_hash: '' })),
        [
          { ...receipt, seq: '1', choices: '{"analytics":true}', received: '', content_hash: '' },
          { ...receipt, seq: '2', choices: '{}', received: '', content_hash: '' },
        ],
      );
      for (const { received } of rows) assert.match(received, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    test('keeps what has the same number and says something else, and nothing twice', async () => {
      const receiver = await start(env());
      const one = { ...receipt, id: '1'.repeat(16), seq: 2 };
      const others = [
        { choices: { analytics: false } },
        { date: '2026-11-22T09:30:01Z' },
        { page: '/' },
        { source: 'settings' },
        { version: '3' },
      ].map((other) => ({ ...one, ...other }));
      // The same, from a page that could not hash, or of the next version.
      const again = [{ texts: undefined }, { library: '0.2.0' }].map((other) => ({ ...one, ...other }));
      for (const each of [one, ...others, ...again, one, ...others])
        assert.equal((await receiver.send(each)).status, 204);
      await receiver.end();
      assert.match(receiver.told(), /Stopped: 6 kept, 8 repeated, 0 refused/);
      const rows = (await rowsOf(env())).filter(({ id }) => id === one.id);
      assert.equal(rows.length, 6);
      assert.equal(new Set(rows.map((row) => row.content_hash)).size, 6);
      for (const row of rows) assert.match(row.content_hash, /^[\da-f]{64}$/);
    });

    test('keeps what an honest page may have in it', async () => {
      const receiver = await start(env());
      const odd = { ...receipt, id: 'odd'.repeat(6), choices: { 'a\0\uD800': true } };
      const all = ['x'.repeat(4000), '2\n\0', 'é😀\uD800'].map((version, i) => ({
        ...odd,
        version,
        seq: i + 1,
      }));
      for (const each of [...all, { ...odd, seq: 4, page: 'srcdoc' }])
        assert.equal((await receiver.send(each)).status, 204);
      await receiver.end();
      assert.match(receiver.told(), /Stopped: 4 kept/);
    });

    test('keeps and tells nothing of what is no field of a receipt, nor of who sent it', async () => {
      const receiver = await start(env());
      const headers = { 'user-agent': 'Browser of Ann', 'x-forwarded-for': '203.0.113.7' };
      const more = { ...receipt, seq: 3, userAgent: 'Browser of Ann', ip: '203.0.113.7' };
      assert.equal((await receiver.send(more, headers)).status, 204);
      await receiver.send({ ...more, page: 'Ann' }, headers);
      await receiver.send('Ann', headers);
      await receiver.end();
      const kept = (await run(env(), 'export')).out;
      assert.doesNotMatch(kept + receiver.told(), /Ann|203\.0|127\.0\.0\.1:(?!\d+\/receipts)/);
    });

    test('lets pages of the websites that it knows send from another host, and no others', async () => {
      const receiver = await start(env({ ORIGINS: 'https://www.example.gov.uk, https://my.example.gov.uk' }));
      const ask = (origin) =>
        fetch(receiver.address, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        });
      for (const origin of ['https://www.example.gov.uk', 'https://my.example.gov.uk']) {
        const { headers, status } = await ask(origin);
        assert.equal(status, 204);
        assert.equal(headers.get('access-control-allow-origin'), origin);
        assert.equal(headers.get('access-control-allow-headers'), 'content-type');
        assert.equal(headers.get('access-control-allow-credentials'), null);
        assert.equal(headers.get('vary'), 'origin');
      }
      for (const origin of ['https://evil.example', 'null', 'http://www.example.gov.uk'])
        assert.equal((await ask(origin)).headers.get('access-control-allow-origin'), null);
      await receiver.end();
    });

    test('refuses what is no receipt, in a sentence, and goes on', async () => {
      const receiver = await start(env());
      const cases = [
        [400, '{', {}, 'The body is not a JSON object.'],
        [400, { ...receipt, seq: 0 }, {}, '"seq" is 0, which is not a whole number above 0.'],
        [413, 'x'.repeat(100_000), {}, 'The body is longer than 16384 bytes.'],
        [415, receipt, { 'content-type': 'text/plain' }, 'The content type is not application/json.'],
      ];
      for (const [status, body, headers, sentence] of cases) {
        const answer = await receiver.send(body, headers);
        assert.equal(answer.status, status);
        assert.equal(await answer.text(), `${sentence}\n`);
      }
      assert.equal((await fetch(receiver.address)).status, 405);
      assert.equal((await fetch(new URL('/', receiver.address))).status, 404);
      assert.equal((await receiver.send({ ...receipt, seq: 4 })).status, 204);
      await receiver.end();
      assert.match(receiver.told(), /1 kept, 0 repeated, 4 refused/);
    });

    test('removes what is older than it may keep, when it starts and by a command', async () => {
      const receiver = await start(env());
      assert.equal((await receiver.send({ ...receipt, id: 'x'.repeat(20) })).status, 204);
      await receiver.end();
      const before = await rowsOf(env());
      assert.ok(before.length > 1);
      assert.match((await run(env({ RETENTION_DAYS: '1' }), 'prune')).error, /^Removed 0 receipts/);
      await ageAll(database, 3);
      assert.match((await run(env({ RETENTION_DAYS: '4' }), 'prune')).error, /^Removed 0 receipts/);
      const { error } = await run(env({ RETENTION_DAYS: '2' }), 'prune');
      assert.equal(error, `Removed ${before.length} receipts that came more than 2 days ago.\n`);
      assert.deepEqual(await rowsOf(env()), []);
      const another = await start(env());
      await another.send(receipt);
      await another.end();
      await ageAll(database, 3);
      const last = await start(env({ RETENTION_DAYS: '2' }));
      await last.end();
      assert.match(last.told(), /Removed 1 receipts/);
    });

    test('exports more than it reads at a time, each once, also into a file', async () => {
      const receiver = await start(env());
      const all = Array.from({ length: 601 }, (_, i) => ({ ...receipt, id: 'y'.repeat(20), seq: i + 1 }));
      while (all.length) await Promise.all(all.splice(0, 50).map((each) => receiver.send(each)));
      await receiver.end();
      const rows = await rowsOf(env());
      assert.equal(new Set(rows.map(({ seq }) => seq)).size, 601);
      assert.equal(rows.length, 601);
      const folder = await mkdtemp(join(tmpdir(), 'consent-gate-export-'));
      const file = join(folder, 'receipts.csv');
      assert.equal((await run(env(), 'export', file)).code, 0);
      assert.equal((await readFile(file, 'utf8')).split('\r\n').length, 603);
      if (process.platform !== 'win32') assert.equal((await stat(file)).mode & 0o77, 0);
      await rm(folder, { recursive: true });
    });

    test('killed again and again in the middle of 1,000 choices, loses none and keeps none twice', async (context) => {
      await killAgainAndAgain(env, context);
    });
  });
}

test('while PostgreSQL is away a receipt is to be sent again later, and is kept when it is back', async () => {
  const server = await startPostgres();
  const receiver = await start({ DATABASE_URL: server.url, PORT: '0' });
  assert.equal((await receiver.send(receipt)).status, 204);
  await server.crash();
  const { status } = await receiver.send({ ...receipt, seq: 2 });
  await server.start();
  // A server that has just begun may turn the first away.
  let again = await receiver.send({ ...receipt, seq: 2 });
  for (let tries = 0; tries < 20 && again.status === 503; tries++) {
    await pause(200);
    again = await receiver.send({ ...receipt, seq: 2 });
  }
  await receiver.end();
  const rows = await rowsOf({ DATABASE_URL: server.url });
  await server.stop();
  assert.equal(status, 503);
  assert.equal(again.status, 204);
  assert.deepEqual(
    rows.map(({ seq }) => seq),
    ['1', '2'],
  );
});

/** Makes all receipts so many days older. */
async function ageAll({ file, env }, days) {
  const received = new Date(Date.now() - days * 864e5).toISOString();
  if (file) {
    const { default: Database } = await import('libsql');
    const database = new Database(file);
    database.prepare('UPDATE receipts SET received = ?').run(received);
    return database.close();
  }
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  await client.query('UPDATE receipts SET received = $1', [received]);
  await client.end();
}

/**
 * A visitor's page makes 1,000 choices by its own code, while the receiver is killed, stays away for a while and comes back,
 * five times. Then pages are opened until nothing waits.
 */
async function killAgainAndAgain(env, context) {
  const choices = 1000;
  const kills = 5;
  const site = await startSite();
  const origin = `http://localhost:${site.port}`;
  let receiver = await start(env({ ORIGINS: origin }));
  const again = env({ ORIGINS: origin, PORT: receiver.port });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
  try {
    const config = {
      services: [{ name: 'Survey', category: 'analytics' }],
      receipts: { url: receiver.address },
    };
    site.page('/', { head: gateTag(config) });
    const page = await browser.newPage();
    const answers = { heard: 0, unheard: 0 };
    page.on('requestfinished', (request) => (answers.heard += Number(request.url() === receiver.address)));
    page.on('requestfailed', (request) => (answers.unheard += Number(request.url() === receiver.address)));
    await page.goto(origin);
    await page.waitForFunction(() => 'consentGate' in globalThis);
    const began = performance.now();
    const choosing = page.evaluate(async (count) => {
      for (globalThis.made = 0; globalThis.made < count; globalThis.made++) {
        await globalThis.consentGate.update({ analytics: globalThis.made % 2 === 0 });
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }, choices);
    const beforeKill = []; // how many waited
    for (let i = 1; i <= kills; i++) {
      await page.waitForFunction((count) => globalThis.made >= count, i * 150);
      await receiver.end('SIGKILL');
      beforeKill.push(await page.evaluate(() => localStorage.length));
      await pause(400);
      receiver = await start(again);
    }
    assert.ok((await page.evaluate(() => globalThis.made)) < choices, 'it was in the middle of the choices');
    await choosing;
    const waiting = () =>
      page.evaluate(
        () => Object.keys(localStorage).filter((key) => key.startsWith('consent-gate-receipts')).length,
      );
    let left = await waiting();
    for (const end = performance.now() + 120_000; left && performance.now() < end; left = await waiting()) {
      await page.goto(origin);
      await pause(1000);
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    assert.equal(await receiver.end(), 0);
    const [last] = /Stopped: .*/.exec(receiver.told());
    const ours = (await rowsOf(env())).filter(({ page, id }) => page === '/' && /^\d/.test(id));
    assert.equal(left, 0, 'nothing waits in the browser');
    assert.deepEqual(
      ours.map(({ seq }) => Number(seq)),
      Array.from({ length: choices }, (_, i) => i + 1),
    );
    assert.equal(new Set(ours.map(({ id }) => id)).size, 1);
    for (const { seq, choices } of ours) assert.equal(choices, `{"analytics":${seq % 2 === 1}}`);
    context.diagnostic(
      `${choices} choices, ${kills} kills, ${seconds} s: ${ours.length} kept; ${answers.heard} answers were heard and ${answers.unheard} not; ${beforeKill.join(', ')} waited at a kill. The last receiver: ${last}`,
    );
  } finally {
    await browser.close();
    await receiver.end('SIGKILL');
    await site.close();
  }
}

for (const [field, value, sentence] of [
  ['id', undefined, '"id" is missing; it would be a random id of 16 to 64 small letters and digits.'],
  ['id', 'Ann', '"id" is "Ann", which is not a random id of 16 to 64 small letters and digits.'],
  ['id', 7, '"id" is 7, which is not a random id of 16 to 64 small letters and digits.'],
  ['seq', undefined, '"seq" is missing, which is not a whole number above 0.'],
  ['seq', '1', '"seq" is "1", which is not a whole number above 0.'],
  ['seq', 1.5, '"seq" is 1.5, which is not a whole number above 0.'],
  ['seq', 2 ** 31, '"seq" is 2147483648, which is not a whole number above 0.'],
  [
    'version',
    'v'.repeat(4001),
    `"version" is "${'v'.repeat(99)}, which is not the version of a policy, of at most 4,000 characters.`,
  ],
  ['date', 'today', '"date" is "today", which is not a date such as 2026-11-22T09:30:00Z.'],
  [
    'date',
    '2026-13-22T09:30:00Z',
    '"date" is "2026-13-22T09:30:00Z", which is not a date such as 2026-11-22T09:30:00Z.',
  ],
  ['choices', undefined, '"choices" is missing, which is not a table such as {"analytics": true}.'],
  ['choices', [], '"choices" is [], which is not a table such as {"analytics": true}.'],
  [
    'choices',
    { analytics: 'yes' },
    '"choices" is {"analytics":"yes"}, which is not a table such as {"analytics": true}.',
  ],
  ['source', 'tab', '"source" is "tab", which is not banner, settings, embed or api.'],
  [
    'language',
    'e'.repeat(36),
    `"language" is "${'e'.repeat(36)}", which is not a language such as en or cy.`,
  ],
  [
    'page',
    '/?name=Ann',
    '"page" is "/?name=Ann", which is not the path of a page, without its query, of at most 2,000 characters.',
  ],
  ['texts', 'sha-256:', '"texts" is "sha-256:", which is not "sha-256:" and 64 hexadecimal digits.'],
  ['library', '1', '"library" is "1", which is not the version of consent-gate.'],
]) {
  test(`a receipt with ${JSON.stringify(value)} for its ${field} is refused in a sentence`, () => {
    assert.throws(() => readReceipt(JSON.stringify({ ...receipt, [field]: value })), { message: sentence });
  });
}

test('a receipt may be without a hash of texts', () => {
  assert.equal(readReceipt(JSON.stringify({ ...receipt, texts: undefined })).texts, null);
});

test('no cell of the CSV is a formula, and each is read as it was', () => {
  assert.equal(
    csvLine(['=1+1', '+1', '-1', '@a', 'a,b', 'say "a"', 'a=b', null, 7]),
    `'=1+1,'+1,'-1,'@a,"a,b","say ""a""",a=b,,7\r\n`,
  );
});

for (const [env, sentence] of [
  [{ PORT: 'x' }, 'PORT is "x", which is not a whole number from 0 to 65535.'],
  [{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS is "0", which is not a whole number from 1 to 36500.'],
  [
    { ORIGINS: 'https://www.example.gov.uk/' },
    'ORIGINS has "https://www.example.gov.uk/", which is not an origin such as https://www.example.gov.uk.',
  ],
  [{ ORIGINS: '*' }, 'ORIGINS has "*", which is not an origin such as https://www.example.gov.uk.'],
  [
    { DATABASE_URL: 'receipts.sqlite' },
    'DATABASE_URL does not begin with postgres://: leave it out to use SQLite.',
  ],
]) {
  test(`${JSON.stringify(env)} is refused in a sentence`, () => {
    assert.throws(() => readSettings(env), { message: sentence });
  });
}

test('a command that there is not, and a database that is not there, end with a sentence', async () => {
  const unknown = await run({}, 'print');
  assert.deepEqual(unknown, {
    code: 1,
    out: '',
    error: 'The receipts cannot be taken: There is no command "print": there are serve, export, prune.\n',
  });
  for (const word of ['export', 'prune']) {
    const nothing = await run({ DATABASE_URL: '', RECEIPTS_FILE: '/nonexistent/receipts.sqlite' }, word);
    assert.deepEqual(nothing, {
      code: 1,
      out: '',
      error: `The receipts cannot be ${word === 'export' ? 'exported' : 'pruned'}: There is no ${resolve('/nonexistent/receipts.sqlite')}.\n`,
    });
  }
  const nowhere = await run({ DATABASE_URL: 'postgres://receipts@localhost/receipts?host=/nonexistent' });
  assert.equal(nowhere.code, 1);
  assert.match(nowhere.error, /^The receipts cannot be taken: .*nonexistent/);
});
