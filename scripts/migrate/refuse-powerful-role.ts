import type { Client } from "pg";
import { MigrationRefused } from "./migration-refused";

type Power = { role: string; rolsuper: boolean; rolbypassrls: boolean; owned: string | null };

/**
 * Every role that the application is or can become with SET ROLE, with what would set it above the row policies.
 * An owner of a table is not bound by the policies on it.
 */
const POWERS = `
  SELECT r.rolname AS role, r.rolsuper, r.rolbypassrls,
    COALESCE(
      (SELECT format('the database %s', datname) FROM pg_database WHERE datname = current_database() AND datdba = r.oid),
      (SELECT format('the schema %s', nspname) FROM pg_namespace WHERE nspowner = r.oid LIMIT 1),
      (SELECT format('%s', c.oid::regclass) FROM pg_class c WHERE c.relowner = r.oid LIMIT 1),
      (SELECT format('%s', p.oid::regprocedure) FROM pg_proc p WHERE p.proowner = r.oid LIMIT 1)
    ) AS owned
  FROM pg_roles r
  WHERE pg_has_role($1, r.oid, 'MEMBER')
  ORDER BY r.rolname <> $1, starts_with(r.rolname, 'pg_')`;

/**
 * The row policies keep organizations apart only while they bind the application, so a role that they do not bind is
 * refused.
 * @throws MigrationRefused with the reason
 */
export async function refusePowerfulRole(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<Power>(POWERS, [name]);
  for (const row of rows) {
    const as =
      row.role === name ? `The role "${name}"` : `The role "${name}" can become "${row.role}", which`;
    const power = row.rolsuper
      ? "is a superuser"
      : row.rolbypassrls
        ? "bypasses row-level security"
        : row.owned
          ? `owns ${row.owned}`
          : undefined;
    if (power) {
      throw new MigrationRefused(
        `${as} ${power}. The application must connect as a role that owns nothing and that row policies bind. ` +
          "Give DATABASE_URL another role; a name that does not exist yet is created.",
      );
    }
  }
}
