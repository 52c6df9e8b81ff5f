import { escapeIdentifier, type Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { ownedTables, readColumns, readForeignKeys } from "@/lib/testing/catalog";
import { useTestDatabase } from "@/lib/testing/database";
import { fillTables, type Row } from "@/lib/testing/fill-tables";
import { applicationRole, ownerRole } from "@/lib/testing/integration-setup";
import { uuidv7 } from "./identifier";

const database = useTestDatabase();
const [ours, theirs] = [uuidv7(), uuidv7()];
let owned: string[];
let ourRows: ReadonlyMap<string, Row>;
let theirRows: ReadonlyMap<string, Row>;

beforeAll(async () => {
  owned = ownedTables(await readColumns(database.owner));
  ourRows = await fillTables(database.owner, ours);
  theirRows = await fillTables(database.owner, theirs);
});

/** Runs `work` as the application in a transaction that is undone, with settings such as `app.organization_id`. */
async function asApplication<Result>(
  settings: Record<string, string>,
  work: (client: Client) => Promise<Result>,
) {
  const { application } = database;
  await application.query("BEGIN");
  try {
    for (const [name, value] of Object.entries(settings))
      await application.query("SELECT set_config($1, $2, true)", [name, value]);
    return await work(application);
  } finally {
    await application.query("ROLLBACK");
  }
}

const asUs = { "app.organization_id": ours };

/** The SQLSTATE with which a statement is refused, undone either way; “done n” where it is not. */
async function outcome(client: Client, sql: string, values: unknown[] = []): Promise<string> {
  await client.query("SAVEPOINT attempt");
  try {
    return `done ${(await client.query(sql, values)).rowCount}`;
  } catch (error) {
    return String(Reflect.get(Object(error), "code"));
  } finally {
    await client.query("ROLLBACK TO attempt");
  }
}

/** What comes of a statement for each of the tables. */
async function ofEach(
  client: Client,
  tables: string[],
  sql: (table: string) => string,
  values: unknown[] = [],
) {
  const outcomes: Record<string, string> = {};
  for (const table of tables) outcomes[table] = await outcome(client, sql(escapeIdentifier(table)), values);
  return outcomes;
}

const all = (tables: string[], value: string) => Object.fromEntries(tables.map((table) => [table, value]));
const INSUFFICIENT_PRIVILEGE = "42501";
const FOREIGN_KEY = "23503";

describe("the application's role", () => {
  it("is bound by the row policies, owns nothing, and can become nobody who is not or does", async () => {
    const { rows } = await database.owner.query(
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (SELECT count(*)::int FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = r.oid AND deptype = 'o') AS owns
       FROM pg_roles r WHERE pg_has_role($1, r.oid, 'MEMBER') ORDER BY rolname`,
      [applicationRole],
    );
    const harmless = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
    };
    expect(rows).toEqual([
      { rolname: "holdline_application", ...harmless },
      { rolname: applicationRole, ...harmless },
    ]);
  });

  it.each([
    ["make a table", "CREATE TABLE mine (id int)"],
    ["change a table", 'ALTER TABLE "case" ADD COLUMN status_of_immigration text'],
    ["drop a table", "DROP TABLE audit_entry"],
    ["empty a table", 'TRUNCATE "absence"'],
    ["turn row policies off", 'ALTER TABLE "case" DISABLE ROW LEVEL SECURITY'],
    ["add a row policy", 'CREATE POLICY mine ON "case" USING (true)'],
    ["switch a trigger off", "ALTER TABLE audit_entry DISABLE TRIGGER ALL"],
    [
      "replace who acts",
      "CREATE OR REPLACE FUNCTION current_organization_id() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'",
    ],
    ["make a schema", "CREATE SCHEMA mine"],
    ["become the owner", `SET ROLE ${ownerRole}`],
    ["switch triggers off for its session", "SET session_replication_role = replica"],
    ["read around the policies", 'SET LOCAL row_security = off; SELECT * FROM "case"'],
    ["grant itself more", `GRANT DELETE ON "case" TO ${applicationRole}; DELETE FROM "case"`],
  ])("may not %s", async (_, sql) => {
    expect(await asApplication(asUs, (client) => outcome(client, sql))).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it("may not write what is the same for all organizations, nor the history of the migrations", async () => {
    const tables = ["county", "jurisdiction", "policy_version", "facility", "_prisma_migrations"];
    await asApplication(asUs, async (client) => {
      const refused = all(tables, INSUFFICIENT_PRIVILEGE);
      expect(
        await ofEach(client, tables, (table) => `INSERT INTO ${table} SELECT * FROM ${table} LIMIT 1`),
      ).toEqual(refused);
      expect(await ofEach(client, tables, (table) => `DELETE FROM ${table}`)).toEqual(refused);
      const columns = [
        "county.name",
        "jurisdiction.name",
        "policy_version.summary",
        "facility.phone",
        "_prisma_migrations.checksum",
      ];
      for (const column of columns) {
        const [table, name] = column.split(".");
        expect([column, await outcome(client, `UPDATE ${table} SET ${name} = 'x'`)]).toEqual([
          column,
          INSUFFICIENT_PRIVILEGE,
        ]);
      }
    });
  });
});

describe("what is shown", () => {
  const seen = (settings: Record<string, string>, tables: string[]) =>
    asApplication(settings, (client) => ofEach(client, tables, (table) => `SELECT * FROM ${table}`));

  it("is nothing before it is said who acts", async () => {
    const tables = [...owned, "organization", "first_administrator_link"];
    expect(await seen({}, tables)).toEqual(all(tables, "done 0"));
    expect(await seen({ "app.organization_id": "" }, tables)).toEqual(all(tables, "done 0"));
  });

  it("is nothing to an organization that does not exist", async () => {
    expect(await seen({ "app.organization_id": uuidv7() }, owned)).toEqual(all(owned, "done 0"));
  });

  it("is each organization's own rows and no other's", async () => {
    const tables = [...owned, "organization"];
    for (const organization of [ours, theirs]) {
      expect(await seen({ "app.organization_id": organization }, tables)).toEqual(all(tables, "done 1"));
      const rowsOf = await asApplication({ "app.organization_id": organization }, (client) =>
        ofEach(client, owned, (table) => `SELECT 1 FROM ${table} WHERE organization_id = $1`, [organization]),
      );
      expect(rowsOf).toEqual(all(owned, "done 1"));
    }
  });

  it("is forgotten with the transaction that said who acts", async () => {
    await asApplication(asUs, (client) => client.query("SELECT 1"));
    expect((await database.application.query('SELECT * FROM "user"')).rowCount).toBe(0);
  });

  it("is, to somebody signing in, the one address that they named, and not to be changed", async () => {
    const email = String(theirRows.get("sign_in_address")?.["email"]);
    await asApplication({ "app.sign_in_address": email }, async (client) => {
      const { rows } = await client.query("SELECT email, organization_id FROM sign_in_address");
      expect(rows).toEqual([{ email, organization_id: theirs }]);
      expect(await outcome(client, "UPDATE sign_in_address SET email = 'x'")).toBe("done 0");
      expect(await outcome(client, "DELETE FROM sign_in_address")).toBe("done 0");
      expect(await outcome(client, 'SELECT * FROM "user"')).toBe("done 0");
    });
    expect(await seen({ "app.sign_in_address": "%" }, ["sign_in_address"])).toEqual({
      sign_in_address: "done 0",
    });
  });

  it("is, to somebody with the first administrator's link, that link, of which they may change its use alone", async () => {
    const hash = String(ourRows.get("first_administrator_link")?.["token_hash"]);
    await asApplication({ "app.link_token_hash": hash }, async (client) => {
      expect(await outcome(client, "SELECT * FROM first_administrator_link")).toBe("done 1");
      expect(await outcome(client, "UPDATE first_administrator_link SET used_at = now()")).toBe("done 1");
      for (const sql of [
        "UPDATE first_administrator_link SET expires_at = now()",
        "DELETE FROM first_administrator_link",
      ])
        expect(await outcome(client, sql)).toBe(INSUFFICIENT_PRIVILEGE);
    });
    expect(await seen({ "app.link_token_hash": "another" }, ["first_administrator_link"])).toEqual({
      first_administrator_link: "done 0",
    });
  });

  it("is no more to the worker than which organizations there are and when work is due", async () => {
    await asApplication({}, async (client) => {
      const { rows } = await client.query("SELECT all_organizations AS id FROM all_organizations()");
      expect(rows.map(({ id }) => String(id)).sort()).toEqual([ours, theirs].sort());
    });
  });
});

describe("what is written", () => {
  it("is refused where the row is another organization's", async () => {
    await asApplication(asUs, async (client) => {
      const copy = (table: string) =>
        `INSERT INTO ${table} SELECT (jsonb_populate_record(row, jsonb_build_object('organization_id', $1::text))).* FROM ${table} row`;
      expect(await ofEach(client, owned, copy, [theirs])).toEqual(all(owned, INSUFFICIENT_PRIVILEGE));
    });
  });

  it("is refused where it would give our row to another organization", async () => {
    await asApplication(asUs, async (client) => {
      const give = (table: string) => `UPDATE ${table} SET organization_id = $1`;
      expect(await ofEach(client, owned, give, [theirs])).toEqual(all(owned, INSUFFICIENT_PRIVILEGE));
    });
  });

  it("does not reach another organization's rows", async () => {
    const touched = await asApplication(asUs, async (client) => ({
      ...(await ofEach(
        client,
        owned,
        (table) => `UPDATE ${table} SET organization_id = $1 WHERE organization_id = $2`,
        [ours, theirs],
      )),
      ...(await ofEach(client, ["organization"], (table) => `UPDATE ${table} SET name = 'x' WHERE id = $1`, [
        theirs,
      ])),
    }));
    const reached = Object.values(touched).filter(
      (result) => result !== "done 0" && result !== INSUFFICIENT_PRIVILEGE,
    );
    expect(reached).toEqual([]);
    const deleted = await asApplication(asUs, (client) =>
      ofEach(client, owned, (table) => `DELETE FROM ${table} WHERE organization_id = $1`, [theirs]),
    );
    expect(
      Object.values(deleted).filter((result) => result !== "done 0" && result !== INSUFFICIENT_PRIVILEGE),
    ).toEqual([]);
  });

  it("deletes only what is a plan or a membership, never a case or anything of one", async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND has_table_privilege($1, oid, 'DELETE') ORDER BY relname`,
      [applicationRole],
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "absence",
      "duty_period",
      "queue_member",
      "rate_limit",
      "shift",
      "shift_member",
      "sign_in_address",
    ]);
  });

  it("can not refer into another organization, even by the owner, whom no policy binds", async () => {
    const keys = (await readForeignKeys(database.owner)).filter(
      ({ table, target }) => owned.includes(table) && owned.includes(target),
    );
    const outcomes: Record<string, string> = {};
    await database.owner.query("BEGIN");
    for (const { name, table, target, columns, targetColumns } of keys) {
      const pairs = columns.map((column, index) => [column, targetColumns[index] ?? ""] as const);
      const toTheirs = pairs.filter(([column]) => column !== "organization_id");
      const set = toTheirs.map(([column], index) => `${escapeIdentifier(column)} = $${index + 2}`).join(", ");
      outcomes[name] = await outcome(
        database.owner,
        `UPDATE ${escapeIdentifier(table)} SET ${set}${columns.includes("corrects_id") ? ", correction_reason = 'because'" : ""} WHERE organization_id = $1`,
        [ours, ...toTheirs.map(([, column]) => theirRows.get(target)?.[column])],
      );
    }
    await database.owner.query("ROLLBACK");
    expect(outcomes).toEqual(
      all(
        keys.map(({ name }) => name),
        FOREIGN_KEY,
      ),
    );
  });

  it("can not name another organization's row from a row of its own, as the application", async () => {
    await asApplication(asUs, async (client) => {
      const theirUser = theirRows.get("user")?.["id"];
      expect(await outcome(client, 'UPDATE "case" SET opened_by_id = $1', [theirUser])).toBe(FOREIGN_KEY);
    });
  });
});

describe("facts, answers and decisions", () => {
  const addedOnly = [
    "alert_acknowledgement",
    "audit_entry",
    "consent",
    "decline",
    "hold_event",
    "organization_policy_version",
    "policy_snapshot",
    "routing_decision",
  ];

  it("are added, and neither changed nor deleted", async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND has_table_privilege($1, oid, 'INSERT') AND NOT has_table_privilege($1, oid, 'UPDATE')
         AND NOT has_table_privilege($1, oid, 'DELETE') ORDER BY relname`,
      [applicationRole],
    );
    expect(rows.map(({ name }) => name)).toEqual(addedOnly);
    await asApplication(asUs, async (client) => {
      const refused = all(addedOnly, INSUFFICIENT_PRIVILEGE);
      expect(await ofEach(client, addedOnly, (table) => `UPDATE ${table} SET id = id`)).toEqual(refused);
      expect(await ofEach(client, addedOnly, (table) => `DELETE FROM ${table}`)).toEqual(refused);
    });
  });

  it("end only by the one column that says so", async () => {
    const { rows } = await database.owner.query<{ found: string }>(
      `SELECT format('%s.%s', relname, attname) AS found FROM pg_class c JOIN pg_attribute a ON attrelid = c.oid AND attnum > 0
       WHERE relname = ANY($2) AND has_column_privilege($1, c.oid, attnum, 'UPDATE') ORDER BY 1`,
      [applicationRole, addedOnly],
    );
    expect(rows.map(({ found }) => found)).toEqual([
      "organization_policy_version.ends_on",
      "policy_snapshot.is_current",
    ]);
  });
});
