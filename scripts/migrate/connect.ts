import { Client } from "pg";
import { MigrationRefused, sqlState } from "./migration-refused";

/** The role, password and database that an address names. */
export type DatabaseAddress = { role: string; password: string; database: string };

/**
 * Reads the address of a PostgreSQL database.
 * @param setting the variable's name, for the words when it is wrong; the address itself holds a password
 */
export function readAddress(url: string, setting: string): DatabaseAddress {
  const parsed = URL.parse?.(url) ?? tryParse(url);
  if (
    !parsed ||
    !/^postgres(ql)?:$/.test(parsed.protocol) ||
    !parsed.username ||
    parsed.pathname.length < 2
  ) {
    throw new MigrationRefused(
      `${setting} is not an address such as postgresql://role:password@host:5432/database.`,
    );
  }
  return {
    role: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
  };
}

function tryParse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/**
 * Connects with the session in UTC, whatever the server's own zone.
 * @param setting the variable's name, for the words when the server refuses
 */
export async function connect(url: string, setting: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    options: "-c TimeZone=UTC",
    connectionTimeoutMillis: 10_000,
    application_name: "holdline migrate",
  });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new MigrationRefused(`${setting}: ${whyNot(error)}`);
  }
}

function whyNot(error: unknown): string {
  const state = sqlState(error);
  if (state === "28P01" || state === "28000") return "the server refuses this role or its password.";
  if (state === "3D000") return "the server has no database of this name.";
  if (state === "ECONNREFUSED" || state === "ENOTFOUND" || state === "EAI_AGAIN" || state === "ETIMEDOUT") {
    return "no server answers at this address.";
  }
  return error instanceof Error ? error.message : "the server does not answer.";
}
