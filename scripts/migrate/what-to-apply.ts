import { MigrationRefused } from "./migration-refused";
import type { Migration } from "./migrations-on-disk";

/** One line of Prisma's table `_prisma_migrations`. */
export type AppliedMigration = {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
};

/**
 * Compares the release with what a database has had applied.
 * @returns the migrations that are still to be applied, oldest first
 * @throws MigrationRefused when the database is newer than the release, when an applied migration has been edited
 *   since, or when one was left half-way
 */
export function whatToApply(onDisk: readonly Migration[], history: readonly AppliedMigration[]): Migration[] {
  const applied = history.filter((line) => line.rolled_back_at === null);
  const halfWay = applied.find((line) => line.finished_at === null);
  if (halfWay) {
    throw new MigrationRefused(
      `The migration ${halfWay.migration_name} was begun by another tool and did not finish. Find out what it has ` +
        "done, then mark it with `prisma migrate resolve`. Nothing was changed.",
    );
  }
  const known = new Map(onDisk.map((migration) => [migration.name, migration]));
  const newer = applied.filter((line) => !known.has(line.migration_name)).map((line) => line.migration_name);
  if (newer.length > 0) {
    throw new MigrationRefused(
      `The database is newer than this release of Holdline: it already has ${newer.join(", ")}. ` +
        "Run the newer release, or restore a backup from before it. Nothing was changed.",
    );
  }
  const edited = applied.find((line) => known.get(line.migration_name)?.checksum !== line.checksum);
  if (edited) {
    throw new MigrationRefused(
      `The migration ${edited.migration_name} was changed after it had been applied to this database. ` +
        "Restore the file as it was and put the change into a new migration. Nothing was changed.",
    );
  }
  const done = new Set(applied.map((line) => line.migration_name));
  return onDisk.filter((migration) => !done.has(migration.name));
}
