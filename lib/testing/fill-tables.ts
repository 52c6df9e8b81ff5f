import { randomUUID } from "node:crypto";
import { escapeIdentifier, type Client } from "pg";
import { type CatalogColumn, type CatalogForeignKey, readColumns, readForeignKeys } from "./catalog";

export type Row = Record<string, unknown>;

const EARLIER = "2026-03-08T09:30:00.123Z";
const LATER = "2026-03-09T09:30:00.123Z";

/** Where what suits the type does not suit a CHECK. A column that a release does not have yet is not looked at. */
const chosen: Row = {
  "assignment.ended_at": null,
  "alert.resolved_at": null,
  "county.fips": "48141",
  "credential.district": null,
  "credential.level": null,
  "duty_period.ends_at": LATER,
  "hold_event.correction_reason": null,
  "hold_event.type": "RELEASE_DUE",
  "jurisdiction.fips": "48",
  "matter.closed_at": null,
  "offer.ended_at": null,
  "organization_policy_version.ends_on": LATER,
  "person.born_precision": "DAY",
  "policy_version.ends_on": LATER,
  "shift.ends_at": LATER,
};

/**
 * Writes one row into every table for an organization, of whatever release the database is, so that what must hold of
 * every table is tried on every table. Columns that may be null are given too, other than a row's reference to one of
 * its own table. Tables that belong to nobody get a row only where they have none.
 * @param client as the owner of the tables
 * @returns the row of each table
 */
export async function fillTables(client: Client, organizationId: string): Promise<Map<string, Row>> {
  const columns = await readColumns(client);
  const foreignKeys = await readForeignKeys(client);
  foreignKeys.push(...keysOfWhoDidIt(columns, foreignKeys));
  const filled = new Map<string, Row>();
  let waiting = [...new Set(columns.map(({ table }) => table))];
  while (waiting.length > 0) {
    const ready = waiting.filter((table) =>
      targetsOf(table, foreignKeys).every((target) => filled.has(target)),
    );
    if (ready.length === 0)
      throw new Error(`These tables refer to each other in a circle: ${waiting.join(", ")}`);
    for (const table of ready) {
      const ofTable = columns.filter((column) => column.table === table);
      const row =
        (await rowOfNobody(client, table, ofTable)) ?? newRow(ofTable, foreignKeys, filled, organizationId);
      filled.set(table, "written" in row ? await write(client, table, ofTable, row.written) : row.found);
    }
    waiting = waiting.filter((table) => !filled.has(table));
  }
  return filled;
}

/** In the first release not every `…_by_id` had a foreign key, and yet each held the id of a user. */
function keysOfWhoDidIt(
  columns: readonly CatalogColumn[],
  foreignKeys: readonly CatalogForeignKey[],
): CatalogForeignKey[] {
  const hasKey = ({ table, name }: CatalogColumn) =>
    foreignKeys.some((key) => key.table === table && key.columns.includes(name));
  return columns
    .filter((column) => column.name.endsWith("_by_id") && !hasKey(column))
    .map(({ table, name }) => ({
      name: `${table}_${name}`,
      table,
      columns: ["organization_id", name],
      target: "user",
      targetColumns: ["organization_id", "id"],
    }));
}

function targetsOf(table: string, foreignKeys: readonly CatalogForeignKey[]): string[] {
  return foreignKeys.filter((key) => key.table === table && key.target !== table).map(({ target }) => target);
}

async function rowOfNobody(
  client: Client,
  table: string,
  columns: CatalogColumn[],
): Promise<{ found: Row } | null> {
  if (table === "organization" || columns.some(({ name }) => name === "organization_id")) return null;
  const { rows } = await client.query<Row>(`SELECT * FROM ${escapeIdentifier(table)} LIMIT 1`);
  return rows[0] ? { found: rows[0] } : null;
}

function newRow(
  columns: CatalogColumn[],
  foreignKeys: readonly CatalogForeignKey[],
  filled: ReadonlyMap<string, Row>,
  organizationId: string,
): { written: Row } {
  const row: Row = {};
  for (const column of columns) {
    const choice = chosen[`${column.table}.${column.name}`];
    if (choice !== undefined) row[column.name] = choice;
    else if (!column.hasDefault) row[column.name] = valueOf(column, organizationId);
  }
  for (const key of foreignKeys.filter(({ table }) => table === columns[0]?.table)) {
    const target = key.target === key.table ? null : filled.get(key.target);
    key.columns.forEach((name, position) => {
      const isOfItsOwnTable =
        target === null && columns.some((column) => column.name === name && column.nullable);
      if (isOfItsOwnTable) row[name] = null;
      else if (target) row[name] = target[key.targetColumns[position] ?? ""];
    });
  }
  if (columns[0]?.table === "organization") row["id"] = organizationId;
  else if ("organization_id" in row) row["organization_id"] = organizationId;
  return { written: row };
}

function valueOf({ table, name, type, labels }: CatalogColumn, organizationId: string): unknown {
  const single = type.replace(/\[\]$/, "");
  const value = labels?.[0] ?? valueOfType(single, `${table} ${name} of ${organizationId}`);
  return single === type ? value : [value];
}

function valueOfType(type: string, words: string): unknown {
  const length = /^character\((\d+)\)$/.exec(type)?.[1];
  if (length) return words.slice(0, Number(length));
  if (type === "text" || type.startsWith("character varying")) return words;
  if (type === "uuid") return randomUUID();
  if (type === "integer" || type === "bigint") return 7;
  if (type === "boolean") return true;
  if (type === "jsonb") return JSON.stringify({ words });
  if (type === "date" || type.startsWith("timestamp")) return EARLIER;
  throw new Error(`Say in lib/testing/fill-tables.ts what a column of the type ${type} shall hold.`);
}

async function write(client: Client, table: string, columns: CatalogColumn[], row: Row): Promise<Row> {
  const given = columns.filter(({ name }) => name in row);
  const { rows } = await client.query<Row>(
    `INSERT INTO ${escapeIdentifier(table)} (${given.map(({ name }) => escapeIdentifier(name)).join(", ")})
     VALUES (${given.map(({ type }, index) => `$${index + 1}::${type}`).join(", ")}) RETURNING *`,
    given.map(({ name }) => row[name]),
  );
  if (!rows[0]) throw new Error(`Nothing was written to ${table}.`);
  return rows[0];
}
