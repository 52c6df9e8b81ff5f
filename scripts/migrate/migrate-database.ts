import { escapeIdentifier, type Client } from "pg";
import { ensureApplicationGroup, ensureApplicationLogin, APPLICATION_GROUP } from "./application-role";
import { applyMigrations } from "./apply-migrations";
import { connect, readAddress } from "./connect";
import { migrateJobTables } from "./job-tables";
import { lockMigrations } from "./migration-lock";
import { MigrationRefused } from "./migration-refused";
import { readMigrationsOnDisk } from "./migrations-on-disk";
import { refusePowerfulRole } from "./refuse-powerful-role";

export type MigrateOptions = {
  /** The role that owns the tables and may create roles. */
  ownerUrl: string;
  /** The role that the application connects as; created, if it is missing. */
  applicationUrl: string;
  /** In Prisma's layout: a folder for each migration with migration.sql. */
  migrationsFolder: string;
  say: (sentence: string) => void;
};

/**
 * Brings a database from any earlier release, or from empty, to this one, and makes sure that the application
 * connects as a role that the row policies bind. Doing it again changes nothing.
 * @returns the names of the migrations that were applied
 * @throws MigrationRefused with a reason in words
 */
export async function migrateDatabase(options: MigrateOptions): Promise<string[]> {
  const { ownerUrl, applicationUrl, migrationsFolder, say } = options;
  const owner = readAddress(ownerUrl, "DATABASE_OWNER_URL");
  const application = readAddress(applicationUrl, "DATABASE_URL");
  if (owner.role === application.role) {
    throw new MigrationRefused(
      "DATABASE_URL and DATABASE_OWNER_URL name the same role. The application must connect as one that owns nothing.",
    );
  }
  const onDisk = await readMigrationsOnDisk(migrationsFolder);
  const client = await connect(ownerUrl, "DATABASE_OWNER_URL");
  try {
    await refuseStranger(client);
    await lockMigrations(client, say);
    await pinTimeZone(client);
    await ensureApplicationGroup(client);
    const applied = await applyMigrations(client, onDisk);
    for (const name of applied) say(`Applied ${name}.`);
    await migrateJobTables(client, ownerUrl);
    await ensureApplicationLogin(client, application.role, application.password);
    await refusePowerfulRole(client, application.role);
    await tryAsApplication(applicationUrl, application.role, client);
    return applied;
  } finally {
    await client.end();
  }
}

/** Only the owner can set what the database is like; said at once rather than half-way. */
async function refuseStranger(client: Client): Promise<void> {
  const { rows } = await client.query<{ role: string; name: string; owns: boolean }>(
    `SELECT current_user AS role, datname AS name, pg_has_role(datdba, 'USAGE') AS owns
     FROM pg_database WHERE datname = current_database()`,
  );
  const database = rows[0];
  if (database?.owns) return;
  throw new MigrationRefused(
    `The role of DATABASE_OWNER_URL ("${database?.role}") does not own the database. Run this as an administrator of ` +
      `the server, then try again:\n\nALTER DATABASE ${escapeIdentifier(database?.name ?? "")} OWNER TO ` +
      `${escapeIdentifier(database?.role ?? "")};\n`,
  );
}

/** Instants are read and written rightly only where the session's zone is UTC; connections set it as well. */
async function pinTimeZone(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; zone: string | null }>(
    `SELECT current_database() AS name,
       (SELECT split_part(setting, '=', 2) FROM pg_db_role_setting s, unnest(s.setconfig) AS setting
        WHERE s.setdatabase = d.oid AND s.setrole = 0 AND lower(setting) LIKE 'timezone=%') AS zone
     FROM pg_database d WHERE datname = current_database()`,
  );
  const database = rows[0];
  if (!database || database.zone === "UTC") return;
  await client.query(`ALTER DATABASE ${escapeIdentifier(database.name)} SET timezone = 'UTC'`);
}

/** Connects as the application does, which shows a wrong password or a wrong database before anybody is served. */
async function tryAsApplication(applicationUrl: string, role: string, owner: Client): Promise<void> {
  const application = await connect(applicationUrl, "DATABASE_URL");
  try {
    const here = "SELECT current_database() AS name, pg_postmaster_start_time()::text AS since";
    const [seen, expected] = await Promise.all([application.query(here), owner.query(here)]);
    if (JSON.stringify(seen.rows) !== JSON.stringify(expected.rows)) {
      throw new MigrationRefused("DATABASE_URL and DATABASE_OWNER_URL lead to different databases.");
    }
    const { rows } = await application.query<{ member: boolean }>(
      "SELECT pg_has_role(current_user, $1, 'USAGE') AS member",
      [APPLICATION_GROUP],
    );
    if (!rows[0]?.member) {
      throw new MigrationRefused(`The role "${role}" does not inherit the rights of ${APPLICATION_GROUP}.`);
    }
  } finally {
    await application.end();
  }
}
