import { setTimeout } from "node:timers/promises";
import type { Client } from "pg";
import { MigrationRefused } from "./migration-refused";

/** The number that Prisma's own `migrate deploy` locks, so that the two exclude each other. */
const PRISMA_LOCK = 72_707_369;
const PATIENCE_SECONDS = 120;

/**
 * Waits until nobody else migrates this database, then holds it for this connection.
 * @param client keeps the lock until it disconnects
 */
export async function lockMigrations(client: Client, say: (sentence: string) => void): Promise<void> {
  for (let waited = 0; waited < PATIENCE_SECONDS; waited += 1) {
    const { rows } = await client.query<{ locked: boolean }>("SELECT pg_try_advisory_lock($1) AS locked", [
      PRISMA_LOCK,
    ]);
    if (rows[0]?.locked) return;
    if (waited === 0) say("Another process is migrating this database; waiting for it.");
    await setTimeout(1000);
  }
  throw new MigrationRefused(
    "Another process has been migrating this database for two minutes. Try again later.",
  );
}
