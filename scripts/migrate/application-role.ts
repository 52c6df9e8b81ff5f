import { escapeIdentifier, escapeLiteral, type Client } from "pg";
import { INSUFFICIENT_PRIVILEGE, MigrationRefused, sqlState } from "./migration-refused";

/** The group to which migrations grant; the application's login role is a member of it. */
export const APPLICATION_GROUP = "holdline_application";

const DUPLICATES = new Set(["42710", "23505"]);

/**
 * Runs a statement that creates a role. Roles belong to the whole server, so another database's migration may be
 * creating the same one at this moment.
 */
async function createRole(client: Client, statement: string, byHand: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    const state = sqlState(error);
    if (state !== undefined && DUPLICATES.has(state)) return;
    if (state !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new MigrationRefused(
      `The role of DATABASE_OWNER_URL may not create roles. Run this as an administrator of the server, then try again:\n\n${byHand}\n`,
    );
  }
}

async function roleExists(client: Client, name: string): Promise<boolean> {
  return (await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name])).rowCount === 1;
}

/** Makes the group that migrations grant to, which no one can log in as. */
export async function ensureApplicationGroup(client: Client): Promise<void> {
  if (await roleExists(client, APPLICATION_GROUP)) return;
  const statement = `CREATE ROLE ${APPLICATION_GROUP} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`;
  await createRole(client, statement, `${statement};`);
}

/**
 * Makes the role that the application logs in as, if it is missing, and a member of the group.
 * @param name from DATABASE_URL
 * @param password from DATABASE_URL; that of an existing role is left alone
 */
export async function ensureApplicationLogin(client: Client, name: string, password: string): Promise<void> {
  const role = escapeIdentifier(name);
  if (!(await roleExists(client, name))) {
    const create = (secret: string) =>
      `CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${secret}`;
    await createRole(
      client,
      create(escapeLiteral(password)),
      `${create("'<its password in DATABASE_URL>'")};`,
    );
  }
  const { rows } = await client.query<{ member: boolean }>("SELECT pg_has_role($1, $2, 'USAGE') AS member", [
    name,
    APPLICATION_GROUP,
  ]);
  if (rows[0]?.member) return;
  const grant = `GRANT ${APPLICATION_GROUP} TO ${role}`;
  await createRole(client, grant, `${grant};`);
}
