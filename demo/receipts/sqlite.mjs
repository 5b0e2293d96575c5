import { chmodSync } from 'node:fs';
import Database from 'libsql';

/**
 * A database of one file. A statement has ended when what it has changed is on the disk: a receiver that is killed, and a
 * machine that loses its power, keep what was answered for. https://www.sqlite.org/pragma.html#pragma_synchronous
 *
 * @param {string} file
 * @returns {import('./open-store.mjs').Connection}
 */
export function openSqlite(file) {
  const database = new Database(file, { timeout: 10_000 });
  chmodSync(file, 0o600);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON'); // what is pruned is gone
  const statements = new Map();
  const prepare = (sql) => {
    if (!statements.has(sql)) statements.set(sql, database.prepare(sql.replace(/\$\d+/g, '?')));
    return statements.get(sql);
  };
  return {
    async script(sql) {
      database.exec(sql);
    },
    change: async (sql, values) => prepare(sql).run(...values).changes,
    rows: async (sql, values) => prepare(sql).all(...values),
    async close() {
      database.close();
    },
  };
}
