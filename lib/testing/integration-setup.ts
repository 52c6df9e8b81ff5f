import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "../../scripts/migrate/migrate-database";

declare module "vitest" {
  export interface ProvidedContext {
    superuserUrl: string;
    templateDatabase: string;
    rolePassword: string;
  }
}

export const ownerRole = "holdline_test_owner";
export const applicationRole = "holdline_test_application";

/** The address of another database of the same server, as another role. */
export function urlOf(superuserUrl: string, database: string, role?: string, password?: string): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  if (role) url.username = role;
  if (password) url.password = password;
  return url.href;
}

async function asSuperuser(superuserUrl: string, statements: string[]): Promise<void> {
  const client = new Client(superuserUrl);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Migrates one database and loads the reference data, once; each test file then gets a copy of it, which PostgreSQL
 * makes in a fraction of a second.
 */
export default async function prepareTemplate(project: TestProject) {
  const superuserUrl = process.env.TEST_DATABASE_SUPERUSER_URL;
  if (!superuserUrl) throw new Error("Set TEST_DATABASE_SUPERUSER_URL, or run the tests with `npm test`.");
  const rolePassword = "only for tests";
  const templateDatabase = `holdline_template_${randomBytes(4).toString("hex")}`;
  await asSuperuser(superuserUrl, [
    `DO $$ BEGIN CREATE ROLE ${ownerRole} LOGIN CREATEROLE PASSWORD '${rolePassword}';
       EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
    `CREATE DATABASE ${templateDatabase} OWNER ${ownerRole}`,
  ]);
  const ownerUrl = urlOf(superuserUrl, templateDatabase, ownerRole, rolePassword);
  await migrateDatabase({
    ownerUrl,
    applicationUrl: urlOf(superuserUrl, templateDatabase, applicationRole, rolePassword),
    migrationsFolder: fileURLToPath(new URL("../../prisma/migrations", import.meta.url)),
    say: () => undefined,
  });
  const seed = fileURLToPath(new URL("../../prisma/seed-reference.ts", import.meta.url));
  execFileSync(process.execPath, ["--import", "tsx", "--conditions=react-server", seed], {
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  project.provide("superuserUrl", superuserUrl);
  project.provide("templateDatabase", templateDatabase);
  project.provide("rolePassword", rolePassword);
  return () => asSuperuser(superuserUrl, [`DROP DATABASE IF EXISTS ${templateDatabase} WITH (FORCE)`]);
}
