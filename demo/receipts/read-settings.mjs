/**
 * How the receiver is set up.
 *
 * @typedef {object} Settings
 * @property {string | undefined} databaseUrl of PostgreSQL. `undefined`: SQLite
 * @property {string} file of SQLite
 * @property {string} host
 * @property {number} port 0: any that is free
 * @property {ReadonlySet<string>} origins of the websites that may send from another host
 * @property {number} retentionDays
 */

/**
 * Reads the environment. Throws a sentence where something is wrong.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Settings}
 */
export function readSettings(env) {
  return {
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    file: env.RECEIPTS_FILE || 'receipts.sqlite',
    host: env.HOST || '127.0.0.1',
    port: readWhole('PORT', env.PORT || '8081', 0, 65535),
    origins: new Set(
      (env.ORIGINS || 'http://localhost:8080')
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(readOrigin),
    ),
    // A choice holds for a year, and may be complained of for another.
    retentionDays: readWhole('RETENTION_DAYS', env.RETENTION_DAYS || '730', 1, 36500),
  };
}

function readDatabaseUrl(text) {
  if (text && !/^postgres(ql)?:\/\//.test(text))
    throw new Error('DATABASE_URL does not begin with postgres://: leave it out to use SQLite.');
  return text || undefined;
}

function readWhole(name, text, least, most) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new Error(`${name} is "${text}", which is not a whole number from ${least} to ${most}.`);
  return number;
}

/** As a browser sends it: no path, no slash at its end. */
function readOrigin(text) {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin !== text)
    throw new Error(`ORIGINS has "${text}", which is not an origin such as https://www.example.gov.uk.`);
  return origin;
}
