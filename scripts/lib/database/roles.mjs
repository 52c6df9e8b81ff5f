/** Makes the cluster and its roles, and is used for nothing else. */
export const SUPERUSER = "holdline_superuser";
/** Owns the tables, migrates, and creates the application's role. */
export const OWNER = "holdline_owner";
/** What the application connects as: owns nothing, and the row policies bind it. */
export const APPLICATION = "holdline_app";
const DATABASE = "holdline";

/**
 * @param {number} port on this machine
 * @param {string} role
 * @param {string} password of characters that need no escaping in an address
 * @param {string} [database]
 */
export function addressOf(port, role, password, database = DATABASE) {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Connects, does something, and disconnects whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withClient(url, action) {
  // Not at the top: these scripts run before the libraries are installed.
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes the owner's role and the database, if they are missing.
 * @param {string} superuserUrl
 * @param {string} ownerPassword
 * @param {{ anew?: boolean }} [options] anew: throws away a database that is there
 */
export async function ensureOwnerAndDatabase(superuserUrl, ownerPassword, { anew = false } = {}) {
  await withClient(superuserUrl, async (client) => {
    const role = await client.query("select 1 from pg_roles where rolname = $1", [OWNER]);
    if (role.rowCount === 0) {
      const secret = client.escapeLiteral(ownerPassword);
      await client.query(
        `create role ${OWNER} login createrole nosuperuser nobypassrls nocreatedb password ${secret}`,
      );
    }
    if (anew) await client.query(`drop database if exists ${DATABASE} with (force)`);
    const found = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  });
}
