import { Logger, runMigrations } from "graphile-worker";
import { escapeIdentifier, Pool, type Client } from "pg";
import { APPLICATION_GROUP } from "./application-role";

const SCHEMA = "graphile_worker";
const silent = new Logger(() => () => undefined);

/**
 * Brings the tables of the job queue to the release of the library, and lets the application use them. The library
 * turns row-level security on without a policy, which shuts out everybody but the owner.
 * @param client connected as the owner
 */
export async function migrateJobTables(client: Client, ownerUrl: string): Promise<void> {
  const pgPool = new Pool({ connectionString: ownerUrl, max: 2, options: "-c TimeZone=UTC" });
  // The queries report what went wrong; without a listener of its own an idle connection's end would end the process.
  pgPool.on("error", () => undefined);
  pgPool.on("connect", (connection) => connection.on("error", () => undefined));
  try {
    await runMigrations({ pgPool, schema: SCHEMA, logger: silent });
  } finally {
    await pgPool.end();
  }
  await client.query("BEGIN");
  await client.query(`GRANT USAGE ON SCHEMA ${SCHEMA} TO ${APPLICATION_GROUP}`);
  await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${APPLICATION_GROUP}`);
  await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${APPLICATION_GROUP}`);
  await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${APPLICATION_GROUP}`);
  const { rows } = await client.query<{ name: string; has_policy: boolean }>(
    `SELECT c.relname AS name,
       EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = $2) AS has_policy
     FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND c.relrowsecurity`,
    [SCHEMA, APPLICATION_GROUP],
  );
  for (const { name, has_policy } of rows) {
    const table = `${SCHEMA}.${escapeIdentifier(name)}`;
    await client.query(`GRANT INSERT, UPDATE, DELETE ON ${table} TO ${APPLICATION_GROUP}`);
    if (has_policy) continue;
    await client.query(
      `CREATE POLICY ${APPLICATION_GROUP} ON ${table} TO ${APPLICATION_GROUP} USING (true) WITH CHECK (true)`,
    );
  }
  await client.query("COMMIT");
}
