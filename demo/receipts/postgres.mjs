import pg from 'pg';

/**
 * A PostgreSQL server. As in SQLite, a statement has ended when what it has changed is on the disk, whatever is usual
 * there. https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-SYNCHRONOUS-COMMIT
 *
 * @param {string} connectionString
 * @returns {import('./open-store.mjs').Connection}
 */
export function openPostgres(connectionString) {
  const pool = new pg.Pool({
    connectionString,
    max: 5,
    connectionTimeoutMillis: 5000,
    options: '-c synchronous_commit=on -c statement_timeout=30000',
  });
  pool.on('error', () => {}); // one that waits has been cut: the next statement gets another
  return {
    async script(sql) {
      await pool.query(sql);
    },
    change: async (sql, values) => (await pool.query(sql, values)).rowCount,
    rows: async (sql, values) => (await pool.query(sql, values)).rows,
    close: () => pool.end(),
  };
}
