import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { databaseClient, databasePool } from "@/lib/database/client";
import { applicationRole, ownerRole, urlOf } from "./integration-setup";

export interface TestDatabase {
  /** As the role that owns the tables, for looking behind the row policies. */
  owner: Client;
  /** As the application's role, outside any transaction that says who acts. */
  application: Client;
  ownerUrl: string;
  applicationUrl: string;
}

/**
 * Gives a test file a database of its own: migrated, with the reference data, empty of organizations. The product's code
 * connects to it as the application's role. Call it at the top of the file, outside any test.
 */
export function useTestDatabase(): TestDatabase {
  const database = {} as TestDatabase;
  const name = `holdline_test_${randomBytes(6).toString("hex")}`;
  const superuserUrl = inject("superuserUrl");
  const password = inject("rolePassword");

  beforeAll(async () => {
    await onServer(superuserUrl, (server) =>
      server.query(`CREATE DATABASE ${name} TEMPLATE ${inject("templateDatabase")} OWNER ${ownerRole}`),
    );
    database.ownerUrl = urlOf(superuserUrl, name, ownerRole, password);
    database.applicationUrl = urlOf(superuserUrl, name, applicationRole, password);
    process.env.DATABASE_URL = database.applicationUrl;
    process.env.NEXTAUTH_SECRET = "a secret of at least thirty-two characters, for tests";
    process.env.NEXTAUTH_URL = "http://127.0.0.1:3000";
    process.env.LOG_LEVEL = "silent";
    database.owner = new Client(database.ownerUrl);
    database.application = new Client(database.applicationUrl);
    await Promise.all([database.owner.connect(), database.application.connect()]);
  });

  afterAll(async () => {
    await Promise.all([
      database.owner.end(),
      database.application.end(),
      databaseClient().$disconnect(),
      databasePool().end(),
    ]);
    await onServer(superuserUrl, (server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
  return database;
}

async function onServer(superuserUrl: string, work: (server: Client) => Promise<unknown>): Promise<void> {
  const server = new Client(superuserUrl);
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}
