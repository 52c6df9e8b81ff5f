/*
 * Writes the next migration: the difference between the schema as the last migration left it (kept in
 * prisma/schema-at-last-migration.json) and the schema as it is now. Read it, add by hand what Prisma can not say
 * (row policies, grants, CHECKs), and commit both.
 *
 * Usage: DATABASE_OWNER_URL=… npm run migration -- name_of_the_change
 * The database is only connected to; nothing of it is read or changed.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openSchemaEngine, readSchemaFolder, schemaDifference } from "./schema-engine";

const root = join(import.meta.dirname, "..");
const snapshotFile = join(root, "schema-at-last-migration.json");
const name = process.argv[2];
const url = process.env.DATABASE_OWNER_URL;
if (!name || !/^[a-z0-9_]+$/.test(name))
  throw new Error("Give the migration a name of small letters, digits and _.");
if (!url) throw new Error("Set DATABASE_OWNER_URL to any reachable PostgreSQL.");

const now = await readSchemaFolder(join(root, "schema"));
const before = existsSync(snapshotFile) ? JSON.parse(await readFile(snapshotFile, "utf8")) : null;
const engine = await openSchemaEngine(url);
const sql = await schemaDifference(engine, before, now);
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(root, "migrations", `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "migration.sql"), sql);
await writeFile(join(root, "migrations", "migration_lock.toml"), 'provider = "postgresql"\n');
await writeFile(snapshotFile, `${JSON.stringify(now, null, 1)}\n`);
process.stdout.write(`Wrote ${folder}\n`);
process.exit(0);
