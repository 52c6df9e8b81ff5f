import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { MigrationRefused } from "./migration-refused";
import type { Migration } from "./migrations-on-disk";
import { whatToApply, type AppliedMigration } from "./what-to-apply";

/** Prisma's own definition, to the letter: `prisma migrate deploy` reads and writes the same table. */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies what a database still lacks, each migration in a transaction of its own together with its line in the
 * history, so that a migration is either there and recorded or neither.
 * @param client connected as the owner
 * @returns the names that were applied
 * @throws MigrationRefused, see `whatToApply`; and when a migration fails, which leaves the ones before it applied
 */
export async function applyMigrations(client: Client, onDisk: readonly Migration[]): Promise<string[]> {
  await client.query(HISTORY_TABLE);
  const { rows } = await client.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations"',
  );
  const missing = whatToApply(onDisk, rows);
  for (const migration of missing) await applyOne(client, migration);
  return missing.map((migration) => migration.name);
}

async function applyOne(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    const started = new Date();
    await client.query(sql);
    await client.query(
      `INSERT INTO public."_prisma_migrations" (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), $4, 1)`,
      [randomUUID(), checksum, started, name],
    );
    await client.query("COMMIT");
    // A migration may set a search path or a role for itself; the next one shall not inherit it.
    await client.query("RESET ALL; RESET ROLE");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationRefused(
      `The migration ${name} failed and was undone: ${reason}. The database is as it was before it.`,
    );
  }
}
