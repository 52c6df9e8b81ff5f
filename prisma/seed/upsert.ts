import type { Client } from "pg";

export interface UpsertCounts {
  added: number;
  changed: number;
}

/** What a column holds, in PostgreSQL's words, by the column's name. */
export type ColumnTypes = Record<string, string>;

/**
 * Adds rows and brings those up to date whose key is there already. A row that has not changed is not written: four
 * thousand needless new versions of rows would have to be indexed and cleaned up at every start.
 *
 * The rows travel as one JSON parameter, since a list of values is limited to 65,535 parameters.
 *
 * @param columns of the table that are written, the key among them; each row has exactly these fields
 */
export async function upsert(
  client: Client,
  {
    table,
    key,
    columns,
    rows,
  }: { table: string; key: string; columns: ColumnTypes; rows: readonly object[] },
): Promise<UpsertCounts> {
  const names = Object.keys(columns).map(quoted);
  const values = names.filter((name) => name !== quoted(key));
  const typed = Object.entries(columns).map(([name, type]) => `${quoted(name)} ${type}`);
  const { rows: written } = await client.query<{ added: boolean }>(
    `INSERT INTO ${quoted(table)} AS old (${names.join(", ")})
     SELECT ${names.join(", ")} FROM jsonb_to_recordset($1::jsonb) AS new (${typed.join(", ")})
     ON CONFLICT (${quoted(key)}) DO UPDATE SET ${values.map((name) => `${name} = excluded.${name}`).join(", ")}
     WHERE (${values.map((name) => `old.${name}`).join(", ")})
       IS DISTINCT FROM (${values.map((name) => `excluded.${name}`).join(", ")})
     RETURNING old.xmax = 0 AS added`,
    [JSON.stringify(rows)],
  );
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
