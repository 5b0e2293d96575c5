/** `npm run receipts`, and with a word more `export` and `prune`: see README.md beside this. */
import { createWriteStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvLine } from './csv.mjs';
import { openStore } from './open-store.mjs';
import { readSettings } from './read-settings.mjs';
import { createReceiver } from './receiver.mjs';

const day = 864e5;
const longestStop = 10_000;

/** Takes receipts until it is told to stop. */
async function serve(settings) {
  const store = await openStore(settings);
  const { listener, count } = createReceiver(store, settings.origins, log);
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000 }, listener);
  const prune = async () => {
    try {
      const removed = await store.prune(settings.retentionDays);
      if (removed) log(`Removed ${removed} receipts that came more than ${settings.retentionDays} days ago.`);
    } catch (error) {
      log(`Old receipts could not be removed: ${error.message}`);
    }
  };
  await prune();
  setInterval(prune, day).unref();
  await new Promise((listens, reject) => {
    server.on('error', reject).listen(settings.port, settings.host, listens);
  });
  const { address, port, family } = server.address();
  log(`Receipts go to http://${family === 'IPv6' ? `[${address}]` : address}:${port}/receipts`);
  log(`They are kept in ${settings.databaseUrl ? 'PostgreSQL' : resolve(settings.file)}.`);

  const stop = async () => {
    setTimeout(() => process.exit(1), longestStop).unref();
    await new Promise((closed) => {
      server.close(closed);
      server.closeIdleConnections();
    });
    await store.close();
    log(`Stopped: ${count.kept} kept, ${count.repeated} repeated, ${count.refused} refused.`);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
}

/** Writes all receipts as CSV, into a file or to the standard output. */
async function exportAll(settings, file) {
  needDatabase(settings);
  const store = await openStore(settings);
  async function* lines() {
    yield csvLine(store.columns);
    for await (const row of store.rows()) yield csvLine(store.columns.map((name) => row[name]));
  }
  await pipeline(Readable.from(lines()), file ? createWriteStream(file, { mode: 0o600 }) : process.stdout);
  await store.close();
}

/** Removes what is older than the settings say. */
async function pruneOnce(settings) {
  needDatabase(settings);
  const store = await openStore(settings);
  const removed = await store.prune(settings.retentionDays);
  log(`Removed ${removed} receipts that came more than ${settings.retentionDays} days ago.`);
  await store.close();
}

/** Opening SQLite makes a database where there is none, which would say that nothing was ever chosen. */
function needDatabase({ databaseUrl, file }) {
  if (!databaseUrl && !existsSync(file)) throw new Error(`There is no ${resolve(file)}.`);
}

function log(sentence) {
  console.error(sentence);
}

const commands = { serve, export: exportAll, prune: pruneOnce };
const [name = 'serve', file] = process.argv.slice(2);

try {
  if (!Object.hasOwn(commands, name))
    throw new Error(`There is no command "${name}": there are ${Object.keys(commands).join(', ')}.`);
  await commands[name](readSettings(process.env), file);
} catch (error) {
  log(`The receipts cannot be ${{ export: 'exported', prune: 'pruned' }[name] ?? 'taken'}: ${error.message}`);
  process.exitCode = 1;
}
