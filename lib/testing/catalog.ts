import type { Client } from "pg";

export interface CatalogColumn {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  /** The labels where the type, or that of the array's elements, is an enum. */
  labels: string[] | null;
}

export interface CatalogForeignKey {
  name: string;
  table: string;
  columns: string[];
  target: string;
  targetColumns: string[];
}

/** Not the product's: the history of the migrations. */
const HISTORY = "_prisma_migrations";

/** The columns of every table of the product, in the order of their tables. */
export async function readColumns(client: Client): Promise<CatalogColumn[]> {
  const { rows } = await client.query<CatalogColumn>(
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
       NOT a.attnotnull AS nullable, a.atthasdef AS "hasDefault",
       (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e
        WHERE e.enumtypid IN (a.atttypid, t.typelem)) AS labels
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
       AND c.relname <> $1
     ORDER BY c.relname, a.attnum`,
    [HISTORY],
  );
  return rows;
}

/** Every foreign key of the product's tables, with its columns in their order. */
export async function readForeignKeys(client: Client): Promise<CatalogForeignKey[]> {
  const names = (keys: string, table: string) =>
    `(SELECT array_agg(a.attname::text ORDER BY k.position) FROM unnest(${keys}) WITH ORDINALITY k(number, position)
      JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.number)`;
  const { rows } = await client.query<CatalogForeignKey>(
    `SELECT c.conname AS name, s.relname AS table, t.relname AS target,
       ${names("c.conkey", "c.conrelid")} AS columns, ${names("c.confkey", "c.confrelid")} AS "targetColumns"
     FROM pg_constraint c JOIN pg_class s ON s.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
     WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
     ORDER BY s.relname, c.conname`,
  );
  return rows;
}

/** The tables whose rows belong to an organization each. */
export function ownedTables(columns: readonly CatalogColumn[]): string[] {
  return columns.filter(({ name }) => name === "organization_id").map(({ table }) => table);
}

/**
 * Everything that Prisma's schema can say of a database, an object a line: tables, columns with type, default and
 * nullability, primary and foreign keys with their actions, indexes that are not partial, enums.
 */
export async function describeCatalog(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ object: string; definition: string }>(
    `WITH tables AS (
       SELECT oid, relname FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> $1)
     SELECT 'table ' || relname AS object, '' AS definition FROM tables
     UNION ALL
     SELECT format('column %s.%s', relname, attname),
       format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' not null' ELSE '' END
         || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
     FROM tables JOIN pg_attribute ON attrelid = tables.oid AND attnum > 0 AND NOT attisdropped
       LEFT JOIN pg_attrdef ON adrelid = tables.oid AND adnum = attnum
     UNION ALL
     SELECT format('constraint %s on %s', conname, relname), pg_get_constraintdef(pg_constraint.oid)
     FROM tables JOIN pg_constraint ON conrelid = tables.oid AND contype IN ('p', 'u', 'f')
     UNION ALL
     SELECT format('index %s on %s', indexrelid::regclass, relname), pg_get_indexdef(indexrelid)
     FROM tables JOIN pg_index ON indrelid = tables.oid AND indpred IS NULL
     UNION ALL
     SELECT 'enum ' || typname, string_agg(enumlabel, ', ' ORDER BY enumsortorder)
     FROM pg_type JOIN pg_enum ON enumtypid = pg_type.oid
     WHERE typnamespace = 'public'::regnamespace GROUP BY typname`,
    [HISTORY],
  );
  return new Map(rows.map(({ object, definition }) => [object, definition]));
}
