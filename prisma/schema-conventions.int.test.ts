import { describe, expect, it } from "vitest";
import { ownedTables, readColumns, readForeignKeys } from "@/lib/testing/catalog";
import { useTestDatabase } from "@/lib/testing/database";

const database = useTestDatabase();

/** What a query finds against a convention, a row a line: nothing, where all is well. */
async function found(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await database.owner.query<{ found: string }>(sql, values);
  return rows.map((row) => row.found).sort();
}

describe("an instant", () => {
  it("has a zone and milliseconds in every table, and a day has neither", async () => {
    const columns = await readColumns(database.owner);
    const ofTime = columns.filter(({ type, labels }) => labels === null && /time|date|interval/.test(type));
    const strange = ofTime.filter(({ type }) => type !== "timestamp(3) with time zone" && type !== "date");
    expect(ofTime.length).toBeGreaterThan(50);
    expect(strange.map(({ table, name, type }) => `${table}.${name} is ${type}`)).toEqual([]);
  });
});

describe("a table whose rows belong to an organization", () => {
  /** Asked for by address, before anybody is known. */
  const keyedOtherwise = ["sign_in_address"];
  /** Kept when what they name is gone. */
  const withoutForeignKeys = ["audit_entry"];

  it("has a primary key that begins with the organization", async () => {
    const keyed = await found(
      `SELECT conrelid::regclass::text AS found FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
       WHERE contype = 'p' AND attname = 'organization_id' AND cardinality(conkey) > 1`,
    );
    const owned = ownedTables(await readColumns(database.owner));
    expect(owned.length).toBeGreaterThan(25);
    const plain = keyed.map((name) => name.replaceAll('"', ""));
    expect(owned.filter((table) => !plain.includes(table))).toEqual(keyedOtherwise);
  });

  it("refers to another such table by organization and id together", async () => {
    const owned = ownedTables(await readColumns(database.owner));
    const keys = (await readForeignKeys(database.owner)).filter(
      ({ table, target }) => owned.includes(table) && owned.includes(target),
    );
    expect(keys.length).toBeGreaterThan(35);
    const loose = keys.filter(
      ({ columns, targetColumns }) =>
        columns[0] !== "organization_id" || targetColumns[0] !== "organization_id" || columns.length < 2,
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  it("holds no id of another row without a foreign key", async () => {
    const columns = await readColumns(database.owner);
    const owned = ownedTables(columns);
    const keys = await readForeignKeys(database.owner);
    const loose = columns.filter(
      ({ table, name, type }) =>
        owned.includes(table) &&
        type === "uuid" &&
        name !== "id" &&
        !withoutForeignKeys.includes(table) &&
        !keys.some((key) => key.table === table && key.columns.includes(name)),
    );
    expect(loose.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
  });

  it("has row-level security with a policy that compares the organization on reading and writing", async () => {
    const guarded = await found(
      `SELECT relname AS found FROM pg_class JOIN pg_policy ON polrelid = pg_class.oid
       WHERE relrowsecurity AND polname = 'of_the_organization' AND polpermissive AND polcmd = '*' AND polroles = '{0}'
         AND pg_get_expr(polqual, polrelid) = '(organization_id = current_organization_id())'
         AND pg_get_expr(polwithcheck, polrelid) = '(organization_id = current_organization_id())'`,
    );
    expect(guarded).toEqual(ownedTables(await readColumns(database.owner)).sort());
  });

  it("has no second policy that would open it again, but for the address that signs in", async () => {
    expect(
      await found(
        `SELECT format('%s on %s', polname, polrelid::regclass) AS found FROM pg_policy
         WHERE polname <> 'of_the_organization' AND polrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`,
      ),
    ).toEqual(["being_signed_in on sign_in_address", "being_used on first_administrator_link"]);
  });
});

describe("every foreign key", () => {
  it("has a whole index that begins with its columns, so that neither a join nor a deletion reads the table", async () => {
    expect(
      await found(
        `SELECT format('%s on %s', conname, conrelid::regclass) AS found FROM pg_constraint c
         WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT EXISTS (
           SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
             AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`,
      ),
    ).toEqual([]);
  });

  it("says what a deletion does, and takes rows along only where a part goes with its whole", async () => {
    expect(
      await found(
        `SELECT format('%s → %s', conrelid::regclass, confrelid::regclass) AS found FROM pg_constraint
         WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confdeltype = 'c'`,
      ),
    ).toEqual([
      "absence → representative",
      "credential → representative",
      'password_secret → "user"',
      "queue_member → queue",
      "queue_member → representative",
      "shift_member → shift",
      'sign_in_address → "user"',
    ]);
    expect(
      await found(
        `SELECT conname AS found FROM pg_constraint
         WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confdeltype NOT IN ('c', 'r')`,
      ),
    ).toEqual([]);
  });
});

describe("what could reach past the row policies", () => {
  it("is no view, and no function but the three that tell the worker which organizations have work", async () => {
    expect(
      await found(
        `SELECT relname AS found FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')`,
      ),
    ).toEqual([]);
    expect(
      await found(
        `SELECT format('%s returns %s', p.oid::regprocedure, prorettype::regtype) AS found FROM pg_proc p
         WHERE prosecdef AND pronamespace = 'public'::regnamespace`,
      ),
    ).toEqual([
      "all_organizations() returns uuid",
      "next_due_work_at() returns timestamp with time zone",
      "organizations_with_due_work(timestamp with time zone) returns uuid",
    ]);
  });

  it("runs with a search path of its own, and not for everybody", async () => {
    expect(
      await found(
        `SELECT p.oid::regprocedure::text AS found FROM pg_proc p
         WHERE prosecdef AND pronamespace = 'public'::regnamespace
           AND (proconfig IS DISTINCT FROM '{"search_path=public, pg_temp"}'::text[]
             OR EXISTS (SELECT 1 FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0))`,
      ),
    ).toEqual([]);
  });
});
