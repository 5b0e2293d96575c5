import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * A database. Statements are the same for both kinds, with `$1`, `$2` … for values, each of them once and in order.
 *
 * @typedef {object} Connection
 * @property {(sql: string) => Promise<void>} script runs several statements
 * @property {(sql: string, values: readonly unknown[]) => Promise<number>} change gives how many rows it was about
 * @property {(sql: string, values: readonly unknown[]) => Promise<Readonly<Record<string, unknown>>[]>} rows
 * @property {() => Promise<void>} close
 */

const columns = ['id', 'seq', 'version', 'date', 'choices', 'source', 'language', 'page', 'texts', 'library'];
const kept = [...columns, 'received', 'content_hash'];
const pageSize = 500;

const insert = `INSERT INTO receipts (${kept.join(', ')}) VALUES (${kept.map((_, i) => `$${i + 1}`).join(', ')}) ON CONFLICT (id, seq, content_hash) DO NOTHING`;
const next = `SELECT ${kept.join(', ')} FROM receipts WHERE (received, id, seq, content_hash) > ($1, $2, $3, $4) ORDER BY received, id, seq, content_hash LIMIT ${pageSize}`;

/**
 * Where receipts are kept: PostgreSQL where the settings have its address, else SQLite. The driver of the other one need
 * not be installed.
 *
 * @param {import('./read-settings.mjs').Settings} settings
 */
export async function openStore({ databaseUrl, file }) {
  const connection = databaseUrl
    ? (await import('./postgres.mjs')).openPostgres(databaseUrl)
    : (await import('./sqlite.mjs')).openSqlite(file);
  await connection.script(await readFile(new URL('schema.sql', import.meta.url), 'utf8'));
  return {
    /** The columns of a row, in order. */
    columns: kept,

    /**
     * Keeps a receipt. Resolves when it is on the disk. False where it was there before. What has the same number, and
     * says something else, is another choice and kept beside it: of two windows, or under an id that somebody has planted.
     *
     * @param {import('./read-receipt.mjs').Receipt} receipt
     */
    async add(receipt) {
      const values = columns.map((name) => receipt[name]);
      const received = new Date().toISOString();
      return (await connection.change(insert, [...values, received, contentHash(receipt)])) > 0;
    },

    /** All receipts in the order in which they came, a few at a time. */
    async *rows() {
      let last = { received: '', id: '', seq: 0, content_hash: '' };
      for (;;) {
        const rows = await connection.rows(next, [last.received, last.id, last.seq, last.content_hash]);
        yield* rows;
        if (rows.length < pageSize) return;
        last = rows.at(-1);
      }
    },

    /** Removes what came more than so many days ago. Gives how many that were. */
    prune(days) {
      const before = new Date(Date.now() - days * 864e5).toISOString();
      return connection.change('DELETE FROM receipts WHERE received < $1', [before]);
    },

    close: () => connection.close(),
  };
}

/** Of what was chosen. A page that sends it again may have hashed no words, or be of another version. */
function contentHash({ version, date, choices, source, page }) {
  return createHash('sha256')
    .update(JSON.stringify([version, date, choices, source, page]))
    .digest('hex');
}
