import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser } from "@/lib/testing/organization";
import { columnOfDay, dayOfColumn } from "./calendar-day";
import { databasePool } from "./client";
import { withActor } from "./transaction";

const database = useTestDatabase();
let actor: SignedInActor;

beforeAll(async () => {
  const { rows } = await database.owner.query("SELECT current_database() AS name");
  // As a server in New York has it; sessions that begin from here on take it over unless they say otherwise.
  await database.owner.query(`ALTER DATABASE ${rows[0].name} SET timezone = 'America/New_York'`);
  actor = await makeUser(await makeOrganization(), "SUPERVISOR");
});

/** What the database holds, asked in a session that takes over the database's zone and without Prisma. */
async function inNewYork<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(database.ownerUrl);
  await client.connect();
  try {
    expect((await client.query("SHOW timezone")).rows).toEqual([{ TimeZone: "America/New_York" }]);
    return await work(client);
  } finally {
    await client.end();
  }
}

describe("in a database whose zone is New York's", () => {
  it("has the product's sessions in UTC", async () => {
    const [session] = await withActor(
      actor,
      (transaction) => transaction.$queryRaw<unknown[]>`SHOW timezone`,
    );
    expect(session).toEqual({ TimeZone: "UTC" });
    expect((await databasePool().query("SHOW timezone")).rows).toEqual([{ TimeZone: "UTC" }]);
  });

  it.each([
    ["in winter", "2026-01-15T12:00:00.123Z", "2026-01-15 07:00:00.123-05"],
    ["in summer", "2026-07-15T12:00:00.123Z", "2026-07-15 08:00:00.123-04"],
    ["in the hour before the clock goes forward", "2026-03-08T06:59:59.999Z", "2026-03-08 01:59:59.999-05"],
    ["in the hour after it", "2026-03-08T07:00:00.000Z", "2026-03-08 03:00:00-04"],
    ["in the first of two hours of one name", "2026-11-01T05:30:00.000Z", "2026-11-01 01:30:00-04"],
    ["in the second of them", "2026-11-01T06:30:00.000Z", "2026-11-01 01:30:00-05"],
  ])("stores an instant %s as that instant, and reads it back", async (_, instant, inNewYorkText) => {
    const { organizationId, userId } = actor;
    const where = { organizationId_id: { organizationId, id: userId } };
    await withActor(actor, (transaction) =>
      transaction.user.update({ where, data: { createdAt: new Date(instant) } }),
    );
    const { rows } = await inNewYork((client) =>
      client.query(
        `SELECT created_at::text AS text, created_at = $2::timestamptz AS same,
           to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS utc
         FROM "user" WHERE id = $1`,
        [userId, instant],
      ),
    );
    expect(rows).toEqual([{ text: inNewYorkText, same: true, utc: instant }]);
    const read = await withActor(actor, (transaction) => transaction.user.findUniqueOrThrow({ where }));
    expect(read.createdAt.toISOString()).toBe(instant);
  });

  it("reads an instant that was written by SQL, and compares with one", async () => {
    const { organizationId, userId } = actor;
    await inNewYork((client) =>
      client.query(`UPDATE "user" SET created_at = '2026-11-01 01:30:00-05' WHERE id = $1`, [userId]),
    );
    const found = await withActor(actor, (transaction) =>
      transaction.user.findMany({
        where: { organizationId, id: userId, createdAt: { equals: new Date("2026-11-01T06:30:00Z") } },
        select: { createdAt: true },
      }),
    );
    expect(found).toEqual([{ createdAt: new Date("2026-11-01T06:30:00Z") }]);
  });

  it("dates a new row at present", async () => {
    const { organizationId } = actor;
    const { id } = await withActor(actor, (transaction) =>
      transaction.person.create({ data: { organizationId, nameAsSpoken: "Now", searchName: "now" } }),
    );
    const { rows } = await inNewYork((client) =>
      client.query(
        "SELECT abs(extract(epoch FROM now() - created_at)) < 60 AS at_present FROM person WHERE id = $1",
        [id],
      ),
    );
    expect(rows).toEqual([{ at_present: true }]);
  });

  it("keeps a day the day that it is", async () => {
    const { organizationId } = actor;
    const { id } = await withActor(actor, (transaction) =>
      transaction.person.create({
        data: {
          organizationId,
          nameAsSpoken: "Born",
          searchName: "born",
          bornPrecision: "DAY",
          bornFrom: columnOfDay("1990-03-08"),
          bornUntil: columnOfDay("1990-03-08"),
        },
      }),
    );
    const { rows } = await inNewYork((client) =>
      client.query("SELECT born_from::text AS day FROM person WHERE id = $1", [id]),
    );
    expect(rows).toEqual([{ day: "1990-03-08" }]);
    const { bornFrom } = await withActor(actor, (transaction) =>
      transaction.person.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } }),
    );
    expect(dayOfColumn(bornFrom)).toBe("1990-03-08");
  });
});
