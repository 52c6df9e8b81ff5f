import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { escapeIdentifier, type Client } from "pg";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/database/generated/client";
import { uuidv7 } from "@/lib/database/identifier";
import type { Transaction } from "@/lib/database/transaction";
import { useEmptyDatabase } from "@/lib/testing/empty-database";
import { fillTables, type Row } from "@/lib/testing/fill-tables";
import { migrateDatabase } from "../scripts/migrate/migrate-database";
import { noFilter, openSchemaEngine, readMigrations } from "./tools/schema-engine";

const database = useEmptyDatabase();
const folder = fileURLToPath(new URL("migrations", import.meta.url));
const names = (await readdir(folder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const migrate = (migrationsFolder = folder) =>
  migrateDatabase({ ...database, migrationsFolder, say: () => undefined });

describe("Prisma's own engine", () => {
  const apply = async () => {
    const engine = await openSchemaEngine(database.ownerUrl);
    const migrationsList = await readMigrations(folder);
    return (await engine.applyMigrations({ migrationsList, filters: noFilter })).appliedMigrationNames;
  };

  it("applies every migration to an empty database, and nothing the second time", async () => {
    expect(await apply()).toEqual(names);
    expect(await apply()).toEqual([]);
  });

  it("takes what our own runner has applied for its own, and ours takes what it has", async () => {
    expect(await migrate()).toEqual(names);
    expect(await apply()).toEqual([]);
    const { rows } = await database.owner.query(
      `SELECT migration_name, finished_at IS NOT NULL AS finished, rolled_back_at, logs, applied_steps_count
       FROM _prisma_migrations ORDER BY migration_name`,
    );
    expect(rows).toEqual(
      names.map((name) => ({
        migration_name: name,
        finished: true,
        rolled_back_at: null,
        logs: null,
        applied_steps_count: 1,
      })),
    );
  });

  it("has its own history taken up by our runner", async () => {
    await apply();
    expect(await migrate()).toEqual([]);
  });

  it("refuses a migration that was edited after our runner had applied it", async () => {
    await migrate();
    await database.owner.query("UPDATE _prisma_migrations SET checksum = 'of another text'");
    const engine = await openSchemaEngine(database.ownerUrl);
    const { editedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList: await readMigrations(folder),
      optInToShadowDatabase: false,
      filters: noFilter,
    });
    expect(editedMigrationNames).toEqual(names);
  });
});

describe("from an earlier release", () => {
  let earlier: string;
  const organizationId = uuidv7();

  beforeEach(async () => {
    earlier = await mkdtemp(join(tmpdir(), "earlier-release-"));
  });
  afterEach(async () => {
    await rm(earlier, { recursive: true });
  });

  /** The migrations of the release that ended before `name`. */
  async function releaseBefore(name: string): Promise<string> {
    await cp(folder, earlier, { recursive: true });
    for (const later of names.slice(names.indexOf(name))) await rm(join(earlier, later), { recursive: true });
    return earlier;
  }

  it.each(names.slice(1).slice(-5))(
    "keeps every row through what came with %s, and shows it",
    async (name) => {
      await migrate(await releaseBefore(name));
      const before = await fillTables(database.owner, organizationId);
      expect(await migrate()).toEqual(names.slice(names.indexOf(name)));
      expect(await lostFrom(database.owner, before)).toEqual([]);
      expect(await unreadableByTheProduct(organizationId)).toEqual([]);
    },
  );

  it("would be told of a migration that loses what a column held, or a row", async () => {
    await cp(folder, earlier, { recursive: true });
    await migrate(earlier);
    const before = await fillTables(database.owner, organizationId);
    await mkdir(join(earlier, "99999999999999_loses"));
    await writeFile(
      join(earlier, "99999999999999_loses", "migration.sql"),
      `UPDATE "person" SET "given_names" = NULL; DELETE FROM "absence"; ALTER TABLE "reporter" DROP COLUMN "phone"`,
    );
    await migrate(earlier);
    expect(await lostFrom(database.owner, before)).toEqual([
      "absence",
      "person.given_names",
      "reporter.phone",
    ]);
  });
});

/**
 * What a migration may leave out or change on purpose, as `table` or `table.column`, with the reason beside it. Data
 * leaves a column only in the release after the one that stopped reading it.
 */
const meantToGo = new Set<string>([]);

/** The rows and columns of `before` that are gone or no longer hold what they did. */
async function lostFrom(client: Client, before: ReadonlyMap<string, Row>): Promise<string[]> {
  const lost: string[] = [];
  for (const [table, row] of before) {
    const exists = await client.query("SELECT to_regclass($1) IS NOT NULL AS yes", [escapeIdentifier(table)]);
    const { rows } = exists.rows[0].yes
      ? await client.query<Row>(`SELECT * FROM ${escapeIdentifier(table)}`)
      : { rows: [] };
    const [after] = rows;
    if (!after) lost.push(table);
    else {
      for (const [name, value] of Object.entries(row))
        if (JSON.stringify(after[name]) !== JSON.stringify(value)) lost.push(`${table}.${name}`);
    }
  }
  return lost.filter((name) => !meantToGo.has(name)).sort();
}

/** Shown to nobody without the one key that it was made with. */
const shownByKeyAlone = new Set<string>(["FirstAdministratorLink"]);

/** The models of which the product, connected as the application, does not find the row that is there. */
async function unreadableByTheProduct(organizationId: string): Promise<string[]> {
  process.env.DATABASE_URL = database.applicationUrl;
  process.env.NEXTAUTH_SECRET = "a secret of at least thirty-two characters, for tests";
  process.env.NEXTAUTH_URL = "http://127.0.0.1:3000";
  // The product reads its settings and opens its pool once in a process; here each test has another database.
  vi.resetModules();
  const { withActor } = await import("@/lib/database/transaction");
  const { databaseClient } = await import("@/lib/database/client");
  try {
    return await withActor(systemActor(organizationId), async (transaction) => {
      const unreadable: string[] = [];
      for (const model of Object.values(Prisma.ModelName)) {
        const rows = await tableOf(transaction, model).findMany();
        if (rows.length !== 1 && !shownByKeyAlone.has(model)) unreadable.push(model);
      }
      return unreadable;
    });
  } finally {
    await databaseClient().$disconnect();
    delete (globalThis as { holdlineClient?: unknown }).holdlineClient;
  }
}

function tableOf(transaction: Transaction, model: Prisma.ModelName): { findMany(): Promise<unknown[]> } {
  const name = `${model.charAt(0).toLowerCase()}${model.slice(1)}`;
  return Reflect.get(transaction, name) as { findMany(): Promise<unknown[]> };
}
