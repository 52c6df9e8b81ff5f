import { createServer, type AddressInfo, type Server } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import { Client } from "pg";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { AppError } from "@/lib/errors";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser } from "@/lib/testing/organization";
import { databaseClient, databasePool } from "./client";
import { connectionSettings } from "./connection";
import { isDatabaseGone, isUniqueViolation } from "./errors";
import { PrismaClient } from "./generated/client";
import { type Transaction, withActor } from "./transaction";

const database = useTestDatabase();
let actor: SignedInActor;

beforeAll(async () => {
  actor = await makeUser(await makeOrganization(), "SUPERVISOR");
});

/** What an attempt throws; fails where it does not. */
async function thrownBy(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => expect.unreachable("nothing was thrown"),
    (error: unknown) => error,
  );
}

const within = (work: (transaction: Transaction) => Promise<unknown>) => thrownBy(withActor(actor, work));
const sameUser = (changes: { id?: string; email?: string }) => (transaction: Transaction) =>
  transaction.user.create({
    data: {
      organizationId: actor.organizationId,
      name: "Twin",
      email: "twin@example.org",
      role: "VOLUNTEER",
      timeZone: "America/Denver",
      ...changes,
    },
  });

describe("a unique violation", () => {
  it("is known by the name of its constraint, and by no other name", async () => {
    await withActor(actor, sameUser({ email: "ana@example.org" }));
    const error = await within(sameUser({ email: "ana@example.org" }));
    expect(isUniqueViolation(error, "user_email_key")).toBe(true);
    for (const other of [
      "user_pkey",
      "user_email",
      "email_key",
      "user_email_key_2",
      "P2002",
      "User",
      "23505",
    ])
      expect([other, isUniqueViolation(error, other)]).toEqual([other, false]);
  });

  it("is known where it is of the primary key", async () => {
    expect(isUniqueViolation(await within(sameUser({ id: actor.userId })), "user_pkey")).toBe(true);
  });

  it("is known where it is of an index that Prisma's schema does not know", async () => {
    const { organizationId } = actor;
    const error = await within((transaction) =>
      transaction.queue.create({
        data: { organizationId, name: "Second", isUnrouted: true, area: "NATION", areaCodes: [] },
      }),
    );
    expect(isUniqueViolation(error, "queue_one_unrouted")).toBe(true);
    expect(isUniqueViolation(error, "queue_name_key")).toBe(false);
  });

  it("is known by what the database says of it, not by what was typed", async () => {
    const named = '"queue_name_key"';
    await withActor(actor, sameUser({ email: named }));
    const error = await within(sameUser({ email: named }));
    expect(isUniqueViolation(error, "user_email_key")).toBe(true);
    expect(isUniqueViolation(error, "queue_name_key")).toBe(false);
  });

  it.each([
    ["a foreign key", 'UPDATE "case" SET person_id = gen_random_uuid()'],
    ["a missing right", "DELETE FROM audit_entry"],
    ["a mistake in the SQL", "SELEC 1"],
  ])("is not %s, which leaves the database there as well", async (_, sql) => {
    const error = sql.startsWith("UPDATE")
      ? await within((transaction) =>
          transaction.shift.create({
            data: {
              organizationId: actor.organizationId,
              name: "Night",
              leadId: "0199a000-0000-7000-8000-000000000001",
              startsAt: new Date(0),
              endsAt: new Date(1),
            },
          }),
        )
      : await within((transaction) => transaction.$executeRawUnsafe(sql));
    expect(isUniqueViolation(error, "case_pkey")).toBe(false);
    expect(isDatabaseGone(error)).toBe(false);
  });
});

describe("a database that is gone", () => {
  let server: Server | undefined;
  const clients: PrismaClient[] = [];

  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.$disconnect()));
    server?.close();
    server = undefined;
  });

  function clientOf(port: number, database = "none", role = "nobody"): PrismaClient {
    const settings = connectionSettings(`postgresql://${role}:word@127.0.0.1:${port}/${database}`, 1);
    const client = new PrismaClient({ adapter: new PrismaPg({ ...settings, connectionTimeoutMillis: 300 }) });
    clients.push(client);
    return client;
  }

  /** Ends every connection of the application to this test's database, as a restart of the server does. */
  async function endConnections(): Promise<void> {
    const superuser = new Client(inject("superuserUrl"));
    await superuser.connect();
    const { rows } = await database.owner.query("SELECT current_database() AS name");
    database.application.on("error", () => undefined);
    await superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = $1 AND usename = 'holdline_test_application' AND application_name <> 'kept'`,
      [rows[0].name],
    );
    await superuser.end();
  }

  it("is known when it goes in the middle of a statement, and nothing is half written", async () => {
    const error = await within(async (transaction) => {
      await sameUser({ email: "half@example.org" })(transaction);
      setTimeout(() => void endConnections(), 200);
      await transaction.$queryRaw`SELECT pg_sleep(10)::text`;
    });
    expect(isDatabaseGone(error)).toBe(true);
    const { rows } = await database.owner.query(`SELECT 1 FROM "user" WHERE email = 'half@example.org'`);
    expect(rows).toEqual([]);
  });

  it("is known when it goes between two statements of a transaction", async () => {
    const error = await within(async (transaction) => {
      await transaction.$queryRaw`SELECT 1`;
      await endConnections();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await sameUser({ email: "between@example.org" })(transaction);
    });
    expect(isDatabaseGone(error)).toBe(true);
  });

  it("is there again for the next who asks", async () => {
    await withActor(actor, (transaction) => transaction.$queryRaw`SELECT 1`);
    await endConnections();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await withActor(actor, (transaction) => transaction.user.count())).toBeGreaterThan(0);
  });

  it("is known where nothing listens, whether by Prisma, in a transaction, or by the pool", async () => {
    const closed = await portOf((server = createServer()));
    await new Promise((resolve) => server?.close(resolve));
    const client = clientOf(closed);
    expect(isDatabaseGone(await thrownBy(client.user.count()))).toBe(true);
    expect(
      isDatabaseGone(await thrownBy(client.$transaction((transaction) => transaction.user.count()))),
    ).toBe(true);
    const plain = new Client(connectionSettings(`postgresql://nobody:word@127.0.0.1:${closed}/none`, 1));
    expect(isDatabaseGone(await thrownBy(plain.connect()))).toBe(true);
  });

  it("is known where somebody listens and does not answer", async () => {
    server = createServer(() => undefined);
    const client = clientOf(await portOf(server));
    expect(isDatabaseGone(await thrownBy(client.user.count()))).toBe(true);
  });

  it("is known where the connection is cut as it is made", async () => {
    server = createServer((socket) => socket.destroy());
    const client = clientOf(await portOf(server));
    expect(isDatabaseGone(await thrownBy(client.user.count()))).toBe(true);
  });

  it.each([
    ["is starting up", "57P03", "the database system is starting up"],
    ["is shutting down", "57P03", "the database system is shutting down"],
    ["is recovering", "57P03", "the database system is in recovery mode"],
    ["has no connection left", "53300", "sorry, too many clients already"],
  ])("is known where the server answers that it %s", async (_, code, words) => {
    server = createServer((socket) => {
      socket.once("data", () => socket.end(refusal(code, words)));
      socket.on("error", () => undefined);
    });
    const client = clientOf(await portOf(server));
    expect(isDatabaseGone(await thrownBy(client.user.count()))).toBe(true);
  });

  it("is known where every connection of this process is taken", async () => {
    const url = new URL(database.applicationUrl);
    const settings = { ...connectionSettings(url.href, 1), connectionTimeoutMillis: 300 };
    const client = new PrismaClient({ adapter: new PrismaPg(settings) });
    clients.push(client);
    const long = client.$transaction((transaction) => transaction.$queryRaw`SELECT pg_sleep(1)::text`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(
      isDatabaseGone(await thrownBy(client.$transaction((transaction) => transaction.user.count()))),
    ).toBe(true);
    await long;
  });

  it("does not end the process where it goes while a connection of the pool is idle", async () => {
    await databasePool().query("SELECT 1");
    await endConnections();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await databasePool().query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });

  it("is known by the pool for other libraries", async () => {
    const error = thrownBy(databasePool().query("SELECT pg_sleep(10)"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await endConnections();
    expect(isDatabaseGone(await error)).toBe(true);
  });

  it("is not one that is slow, that refuses, or that finds nothing", async () => {
    const slow = await within(async (transaction) => {
      await transaction.$executeRaw`SET LOCAL statement_timeout = 100`;
      await transaction.$queryRaw`SELECT pg_sleep(5)::text`;
    });
    const notThere = await within((transaction) =>
      transaction.user.findUniqueOrThrow({
        where: { organizationId_id: { organizationId: actor.organizationId, id: actor.organizationId } },
      }),
    );
    for (const error of [
      slow,
      notThere,
      new AppError("NOT_FOUND"),
      new Error("Connections terminate here"),
      null,
      "ECONNREFUSED",
    ])
      expect([String(error), isDatabaseGone(error)]).toEqual([String(error), false]);
  });

  it("leaves the client of this process in order", async () => {
    expect(await databaseClient().$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
  });
});

/** Listens on a free port of this machine. */
async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** An ErrorResponse as PostgreSQL sends it (Frontend/Backend Protocol, “Message Formats”). */
function refusal(code: string, words: string): Buffer {
  const fields = [`SFATAL`, `VFATAL`, `C${code}`, `M${words}`].map((field) => `${field}\0`).join("");
  const body = Buffer.from(`${fields}\0`);
  const head = Buffer.alloc(5);
  head.write("E");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
