import "server-only";

/** Without the pin a session zone other than UTC shifts every stored instant, and shifts it back on reading. */
const sessionOptions =
  "-c TimeZone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000";

/**
 * Settings for every pool and connection that this process opens. The adapter's own defaults have no time limit on
 * connecting, so a stalled database would hang each page.
 * @param max how many connections the pool may hold
 */
export function connectionSettings(connectionString: string, max: number) {
  return {
    connectionString,
    options: sessionOptions,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  };
}
