import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Logger, runOnce } from "graphile-worker";
import { Client, Pool } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { openSchemaEngine, noFilter, readMigrations } from "@/prisma/tools/schema-engine";
import { migrateDatabase } from "./migrate-database";

const superuserUrl = process.env.TEST_DATABASE_SUPERUSER_URL ?? "";
const realMigrations = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));
const names = { database: "migrate_test", owner: "migrate_test_owner", application: "migrate_test_app" };

const urlFor = (role: string, password = "word") => {
  const url = new URL(superuserUrl);
  Object.assign(url, { username: role, password, pathname: `/${names.database}` });
  return url.href;
};
const ownerUrl = urlFor(names.owner);
const applicationUrl = urlFor(names.application);

let superuser: Client;
let folder: string;

async function query(url: string, sql: string, values?: unknown[]) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

const migrate = (migrationsFolder = realMigrations, url = applicationUrl) =>
  migrateDatabase({ ownerUrl, applicationUrl: url, migrationsFolder, say: () => undefined });

beforeAll(async () => {
  superuser = new Client({ connectionString: superuserUrl });
  await superuser.connect();
});
afterAll(() => superuser.end());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "migrations-"));
  await superuser.query(`CREATE ROLE ${names.owner} LOGIN CREATEROLE PASSWORD 'word'`);
  // Where another database of the server has been migrated, the group is there and belongs to that one's owner.
  await superuser.query(
    `DO $$ BEGIN CREATE ROLE holdline_application NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
  );
  await superuser.query(`GRANT holdline_application TO ${names.owner} WITH ADMIN OPTION`);
  await superuser.query(`CREATE DATABASE ${names.database} OWNER ${names.owner}`);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await superuser.query(`DROP DATABASE IF EXISTS ${names.database} WITH (FORCE)`);
  await superuser.query(`DROP ROLE IF EXISTS ${names.application}`);
  await superuser.query(`DROP ROLE IF EXISTS ${names.owner} `);
});

async function writeMigration(name: string, sql: string) {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

it("applies the release to an empty database, and nothing the second time", async () => {
  expect((await migrate()).length).toBeGreaterThan(0);
  expect(await migrate()).toEqual([]);
});

it("leaves a history that Prisma's own engine takes for its own", async () => {
  await migrate();
  const engine = await openSchemaEngine(ownerUrl);
  const migrationsList = await readMigrations(realMigrations);
  expect(await engine.applyMigrations({ migrationsList, filters: noFilter })).toEqual({
    appliedMigrationNames: [],
  });
});

it("makes a role for the application that owns nothing, bypasses nothing and reads instants in UTC", async () => {
  await migrate();
  const [role] = await query(
    ownerUrl,
    "SELECT rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = $1",
    [names.application],
  );
  expect(role).toEqual({
    rolcanlogin: true,
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
  });
  expect(await query(applicationUrl, "SHOW timezone")).toEqual([{ TimeZone: "UTC" }]);
  await expect(query(applicationUrl, "CREATE TABLE mine (id int)")).rejects.toThrow(/permission denied/);
});

it("lets the application add a job and run it", async () => {
  await migrate();
  await query(applicationUrl, `SELECT graphile_worker.add_job('greet', '{"to":"all"}', job_key => 'once')`);
  await query(
    applicationUrl,
    `SELECT graphile_worker.add_job('greet', '{"to":"everyone"}', job_key => 'once')`,
  );
  const greeted: unknown[] = [];
  const pgPool = new Pool({ connectionString: applicationUrl, max: 10 });
  pgPool.on("error", () => undefined);
  pgPool.on("connect", (connection) => connection.on("error", () => undefined));
  await runOnce({
    pgPool,
    logger: new Logger(() => () => undefined),
    noHandleSignals: true,
    taskList: { greet: (payload) => void greeted.push(payload) },
  });
  await pgPool.end();
  expect(greeted).toEqual([{ to: "everyone" }]);
  expect(await query(ownerUrl, "SELECT count(*)::int AS left FROM graphile_worker.jobs")).toEqual([
    { left: 0 },
  ]);
});

it("undoes a migration that fails, keeps those before it, and goes on when it is mended", async () => {
  await writeMigration("1_good", "CREATE TABLE kept (id int)");
  await writeMigration("2_bad", "CREATE TABLE half (id int); SELECT 1/0");
  await expect(migrate(folder)).rejects.toThrow(/2_bad failed and was undone: division by zero/);
  const tables = "SELECT relname FROM pg_class WHERE relname IN ('kept', 'half')";
  expect(await query(ownerUrl, tables)).toEqual([{ relname: "kept" }]);
  await writeMigration("2_bad", "CREATE TABLE half (id int)");
  expect(await migrate(folder)).toEqual(["2_bad"]);
});

it("refuses a database that is newer than the release, and leaves it alone", async () => {
  await writeMigration("1_first", "CREATE TABLE first (id int)");
  await writeMigration("2_later", "CREATE TABLE later (id int)");
  await migrate(folder);
  await rm(join(folder, "2_later"), { recursive: true });
  await writeMigration("1_other", "CREATE TABLE other (id int)");
  await expect(migrate(folder)).rejects.toThrow(/newer than this release.*2_later/);
  expect(await query(ownerUrl, "SELECT to_regclass('other') AS other")).toEqual([{ other: null }]);
});

it("refuses an edited migration", async () => {
  await writeMigration("1_first", "CREATE TABLE first (id int)");
  await migrate(folder);
  await writeMigration("1_first", "CREATE TABLE first (id bigint)");
  await expect(migrate(folder)).rejects.toThrow(/1_first was changed after/);
});

it("applies each migration once when several processes migrate at the same time", async () => {
  await cp(realMigrations, folder, { recursive: true });
  const applied = await Promise.all([migrate(folder), migrate(folder), migrate(folder)]);
  expect(applied.filter((list) => list.length > 0)).toHaveLength(1);
});

it.each([
  ["a superuser", `CREATE ROLE ${names.application} LOGIN SUPERUSER PASSWORD 'word'`, /is a superuser/],
  [
    "one that bypasses row policies",
    `CREATE ROLE ${names.application} LOGIN BYPASSRLS PASSWORD 'word'`,
    /bypasses row/,
  ],
  [
    "one that can become the owner",
    `CREATE ROLE ${names.application} LOGIN PASSWORD 'word'; GRANT ${names.owner} TO ${names.application}`,
    /can become "migrate_test_owner", which owns/,
  ],
])("refuses %s as the application's role", async (_, sql, reason) => {
  await superuser.query(sql);
  await expect(migrate()).rejects.toThrow(reason);
});

it("refuses to migrate as a role that does not own the database", async () => {
  await superuser.query(`ALTER DATABASE ${names.database} OWNER TO CURRENT_USER`);
  await expect(migrate()).rejects.toThrow(/\("migrate_test_owner"\) does not own the database/);
});

it("refuses a role that owns a table", async () => {
  await migrate();
  const admin = new URL(superuserUrl);
  admin.pathname = `/${names.database}`;
  await query(admin.href, `CREATE TABLE theirs (id int); ALTER TABLE theirs OWNER TO ${names.application}`);
  await expect(migrate()).rejects.toThrow(/owns theirs/);
});

it("refuses the owner as the application's role, and a wrong password", async () => {
  await expect(migrate(realMigrations, ownerUrl)).rejects.toThrow(/name the same role/);
  await migrate();
  await expect(migrate(realMigrations, urlFor(names.application, "wrong"))).rejects.toThrow(
    /refuses this role or its password/,
  );
});
