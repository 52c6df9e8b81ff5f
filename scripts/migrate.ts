/*
 * Brings a database to the release that these sources are, and makes the role that the application connects as.
 * Usage: DATABASE_OWNER_URL=… DATABASE_URL=… node --import tsx scripts/migrate.ts
 */
import { fileURLToPath } from "node:url";
import { migrateDatabase } from "./migrate/migrate-database";
import { MigrationRefused, sqlState } from "./migrate/migration-refused";

const ownerUrl = process.env.DATABASE_OWNER_URL;
const applicationUrl = process.env.DATABASE_URL;

const say = (sentence: string) => process.stdout.write(`  ${sentence}\n`);

try {
  if (!ownerUrl || !applicationUrl) {
    throw new MigrationRefused(
      "Set DATABASE_OWNER_URL (who migrates) and DATABASE_URL (who the application is).",
    );
  }
  await migrateDatabase({
    ownerUrl,
    applicationUrl,
    migrationsFolder: fileURLToPath(new URL("../prisma/migrations", import.meta.url)),
    say,
  });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof MigrationRefused) process.stdout.write(`${error.message}\n`);
  else if (sqlState(error)) process.stdout.write(`The database said: ${(error as Error).message}\n`);
  else throw error;
}
