import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterEach, beforeEach, inject } from "vitest";
import { applicationRole, ownerRole, urlOf } from "./integration-setup";

export interface EmptyDatabase {
  /** As the role that owns the database. */
  owner: Client;
  ownerUrl: string;
  /** As the application's role, which can do nothing here until the migrations have granted it something. */
  applicationUrl: string;
}

/** Gives each test of a file a database with nothing in it. Call it at the top of the file, outside any test. */
export function useEmptyDatabase(): EmptyDatabase {
  const database = {} as EmptyDatabase;
  let name: string;
  const onServer = async (statement: string) => {
    const server = new Client(inject("superuserUrl"));
    await server.connect();
    await server.query(statement).finally(() => server.end());
  };

  beforeEach(async () => {
    name = `holdline_empty_${randomBytes(6).toString("hex")}`;
    await onServer(`CREATE DATABASE ${name} OWNER ${ownerRole}`);
    const urlAs = (role: string) => urlOf(inject("superuserUrl"), name, role, inject("rolePassword"));
    database.ownerUrl = urlAs(ownerRole);
    database.applicationUrl = urlAs(applicationRole);
    database.owner = new Client({ connectionString: database.ownerUrl, options: "-c TimeZone=UTC" });
    await database.owner.connect();
  });

  afterEach(async () => {
    await database.owner.end();
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  });
  return database;
}
