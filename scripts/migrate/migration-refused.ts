/** A reason, in words for whoever runs the migration, why the database was left as it was. */
export class MigrationRefused extends Error {
  override name = "MigrationRefused";
}

/** The SQLSTATE of a PostgreSQL error, or undefined for any other. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

export const INSUFFICIENT_PRIVILEGE = "42501";
