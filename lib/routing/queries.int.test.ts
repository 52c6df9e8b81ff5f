import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { toDate } from "@/lib/database/instant";
import { uuidv7 } from "@/lib/database/identifier";
import { withActor } from "@/lib/database/transaction";
import { makeCase } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import {
  bar,
  makeOrganization,
  makeQueue,
  makeRepresentative,
  makeUser,
  type TestOrganization,
} from "@/lib/testing/organization";
import { acceptMatter } from "./commands";
import { listQueue, lookAtMatter } from "./queries";
import { compareInQueue, type QueueSortKey } from "./queue-order";
import type { MatterKind } from "./schema";

const database = useTestDatabase();

const now = new Date("2026-10-20T12:00:00Z");
const elPaso = {
  facilityId: "jail:el-paso-county-detention-facility-tx",
  state: "TX",
  countyFips: "48141",
  timeZone: "America/Denver",
};

type Place = { queueRank: number; urgentRank: number; queueRankAt: string | null; waitingSince: string };
const lastPlace: Place = {
  queueRank: 6,
  urgentRank: 2,
  queueRankAt: null,
  waitingSince: "2026-10-20T11:00:00Z",
};

/** A matter that waits in that queue at that place, as its columns say; not routed. */
async function putInQueue(
  supervisor: SignedInActor,
  queueId: string,
  {
    place = lastPlace,
    kind = "JAIL_HOLD" as MatterKind,
    state = "TX",
    caseId: givenCase,
  }: { place?: Place; kind?: MatterKind; state?: string; caseId?: string } = {},
): Promise<string> {
  const { organizationId } = supervisor;
  const caseId = givenCase ?? (await makeCase(supervisor, elPaso, []));
  const id = uuidv7();
  await withActor(supervisor, async (transaction) => {
    await transaction.matter.create({
      data: {
        organizationId,
        id,
        caseId,
        kind,
        why: ["HOLD_RUNS"],
        state,
        queueId,
        queueRank: place.queueRank,
        urgentRank: place.urgentRank,
        queueRankAt: toDate(place.queueRankAt),
        waitingSince: new Date(place.waitingSince),
      },
    });
    await transaction.offer.create({
      data: {
        organizationId,
        matterId: id,
        queueId,
        offeredAt: now,
        expiresAt: new Date("2026-10-20T14:00:00Z"),
      },
    });
  });
  return id;
}

async function organizationWithQueue(kinds: MatterKind[] = ["JAIL_HOLD"]) {
  const organization: TestOrganization = await makeOrganization();
  const supervisor = await makeUser(organization, "SUPERVISOR");
  const attorney = await makeRepresentative(organization, [bar("TX")], { name: "Anna Attorney" });
  const queueId = await makeQueue(organization, "Texas jails", kinds, [attorney], ["TX"]);
  return { organization, supervisor, attorney, queueId };
}

describe("the queue's order", () => {
  it("is that of the rule, page after page", async () => {
    const { supervisor, attorney, queueId } = await organizationWithQueue();
    const instant = fc.integer({ min: 0, max: 5 }).map((minute) => `2026-10-20T10:0${minute}:00Z`);
    const places = fc.sample(
      fc.record({
        queueRank: fc.integer({ min: 0, max: 6 }),
        urgentRank: fc.constantFrom(0 as const, 1 as const, 2 as const),
        queueRankAt: fc.option(instant),
        waitingSince: instant,
      }),
      60,
    );
    const keys: QueueSortKey[] = [];
    for (const place of places)
      keys.push({ ...place, matterId: await putInQueue(supervisor, queueId, { place }) });

    const listed: string[] = [];
    for (let page = 1; page <= 3; page++) {
      const shown = await listQueue(attorney, { page }, now);
      expect(shown).toMatchObject({ total: 60, pageCount: 3, page });
      listed.push(...shown.rows.map((row) => row.matterId));
    }
    expect(listed).toEqual(keys.sort(compareInQueue).map(({ matterId }) => matterId));
  });

  it("shows the last page to whoever asks for one that has gone", async () => {
    const { supervisor, attorney, queueId } = await organizationWithQueue();
    await putInQueue(supervisor, queueId);
    expect(await listQueue(attorney, { page: 9 }, now)).toMatchObject({ page: 1, pageCount: 1, total: 1 });
  });
});

describe("a representative's queue", () => {
  it("holds what waits in their queues and they may lawfully take today, and says what it leaves out", async () => {
    const { organization, supervisor, attorney, queueId } = await organizationWithQueue([
      "JAIL_HOLD",
      "BOND",
    ]);
    const takeable = await putInQueue(supervisor, queueId);
    await putInQueue(supervisor, queueId, { kind: "BOND" });
    await putInQueue(supervisor, queueId, { state: "NM" });
    const elsewhere = await makeQueue(organization, "Elsewhere", ["JAIL_HOLD"], []);
    await putInQueue(supervisor, elsewhere);

    const shown = await listQueue(attorney, { page: 1 }, now);
    expect(shown.rows.map((row) => row.matterId)).toEqual([takeable]);
    expect(shown).toMatchObject({ isInAnyQueue: true, queues: [] });
    expect(shown.notForActor.count).toBe(2);
    expect(shown.notForActor.reasons.sort()).toEqual(["NO_BAR_ADMISSION_IN_STATE", "NO_EOIR_REGISTRATION"]);
  });

  it("empties on the day on which the credential has lapsed", async () => {
    const { organization, supervisor } = await organizationWithQueue();
    const lapsing = await makeRepresentative(organization, [{ ...bar("TX"), expiresOn: "2026-10-19" }]);
    const queueId = await makeQueue(organization, "Lapsing", ["JAIL_HOLD"], [lapsing]);
    await putInQueue(supervisor, queueId);
    expect((await listQueue(lapsing, { page: 1 }, new Date("2026-10-20T05:59:59Z"))).total).toBe(1);
    expect((await listQueue(lapsing, { page: 1 }, new Date("2026-10-20T06:00:00Z"))).total).toBe(0);
  });

  it("says that they are in no queue", async () => {
    const { organization } = await organizationWithQueue();
    const alone = await makeRepresentative(organization, [bar("TX")]);
    expect(await listQueue(alone, { page: 1 }, now)).toMatchObject({ isInAnyQueue: false, total: 0 });
  });

  it("shows what they hold, with its case", async () => {
    const { supervisor, attorney, queueId } = await organizationWithQueue();
    const caseId = await makeCase(supervisor, elPaso, [], "Held Person");
    const matterId = await putInQueue(supervisor, queueId, { caseId });
    await acceptMatter(attorney, { matterId, noConflict: true }, now);
    const shown = await listQueue(attorney, { page: 1 }, now);
    expect(shown.total).toBe(0);
    expect(shown.held).toMatchObject([
      { matterId, caseId, personName: "Held Person", heldSince: "2026-10-20T12:00:00Z" },
    ]);
  });

  it("says where the jail is, how long the offer stands, and logs what was shown", async () => {
    const { supervisor, attorney, queueId } = await organizationWithQueue();
    const matterId = await putInQueue(supervisor, queueId);
    const { rows } = await listQueue(attorney, { page: 1 }, now);
    expect(rows).toMatchObject([
      {
        jail: {
          name: "El Paso County Detention Facility",
          county: expect.stringMatching(/^El Paso/),
          state: "TX",
        },
        timeZone: "America/Denver",
        offerUntil: "2026-10-20T14:00:00Z",
        queue: { name: "Texas jails" },
      },
    ]);
    const { rows: entries } = await database.owner.query(
      "SELECT detail FROM audit_entry WHERE action = 'queue.listed' AND actor_id = $1",
      [attorney.userId],
    );
    expect(entries).toEqual([{ detail: { shown: [matterId] } }]);
  });
});

describe("a supervisor's queue", () => {
  it("holds every queue of the organization, the unrouted one first, and can be narrowed to one", async () => {
    const { organization, supervisor, queueId } = await organizationWithQueue();
    const routed = await putInQueue(supervisor, queueId);
    const unrouted = await putInQueue(supervisor, organization.unroutedQueueId);
    const other = await organizationWithQueue();
    await putInQueue(other.supervisor, other.queueId);

    const all = await listQueue(supervisor, { page: 1 }, now);
    expect(all.rows.map((row) => row.matterId)).toEqual([routed, unrouted]);
    expect(all.queues).toMatchObject([
      { id: organization.unroutedQueueId, isUnrouted: true, waiting: 1 },
      { id: queueId, isUnrouted: false, waiting: 1 },
    ]);
    const one = await listQueue(supervisor, { queue: organization.unroutedQueueId, page: 1 }, now);
    expect(one.rows.map((row) => row.matterId)).toEqual([unrouted]);
    expect((await listQueue(supervisor, { queue: other.queueId, page: 1 }, now)).rows).toEqual([]);
  });

  it("is not for volunteers and administrators", async () => {
    const { organization } = await organizationWithQueue();
    for (const role of ["VOLUNTEER", "ADMINISTRATOR"] as const) {
      const actor = await makeUser(organization, role);
      await expect(listQueue(actor, { page: 1 }, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });
});

describe("the first look at a matter", () => {
  let supervisor: SignedInActor;
  let attorney: SignedInActor & { representativeId: string };
  let colleague: SignedInActor & { representativeId: string };
  let queueId: string;
  let caseId: string;
  let matterId: string;

  beforeAll(async () => {
    const made = await organizationWithQueue();
    ({ supervisor, attorney } = made);
    colleague = await makeRepresentative(made.organization, [bar("TX")], { name: "Bruno Attorney" });
    queueId = await makeQueue(made.organization, "Both", ["JAIL_HOLD"], [attorney, colleague], ["TX"]);
    caseId = await makeCase(
      supervisor,
      elPaso,
      [{ type: "BOOKED", at: "2026-10-18T12:00:00Z" }],
      "Held Person",
    );
    matterId = await putInQueue(supervisor, queueId, { caseId });
    await withActor(supervisor, async (transaction) => {
      const { organizationId, userId } = supervisor;
      await transaction.case.update({
        where: { organizationId_id: { organizationId, id: caseId } },
        data: { notes: "SECRET FACT", urgentMarks: ["PREGNANT"] },
      });
      const reporters = [
        { name: "Agreeing Caller", relation: "FAMILY", answer: "GIVEN" },
        { name: "Refusing Caller", relation: "FRIEND", answer: "REFUSED" },
        { name: null, relation: "OTHER", answer: "GIVEN" },
        { name: "Held Person", relation: "PERSON_HELD", answer: "GIVEN" },
      ] as const;
      for (const { name, relation, answer } of reporters) {
        const id = uuidv7();
        await transaction.reporter.create({
          data: { organizationId, id, caseId, name, relation, phone: "+19155550100" },
        });
        await transaction.consent.create({
          data: {
            organizationId,
            reporterId: id,
            kind: "SHARE_WITH_ATTORNEY",
            answer,
            language: "en",
            scriptVersion: "1",
            recordedById: userId,
          },
        });
      }
    });
  });

  it("shows the names that the conflict question needs, and no facts", async () => {
    const look = await lookAtMatter(attorney, matterId, now);
    expect(look).toMatchObject({
      standing: "OFFERED",
      caseId: null,
      matter: { personName: "Held Person", kind: "JAIL_HOLD" },
      parties: [{ name: "Agreeing Caller" }],
      unnamedParties: 2,
      refusals: [],
      hasDeclined: false,
    });
    for (const fact of ["SECRET FACT", "PREGNANT", "9155550100", "Refusing Caller", "FAMILY", caseId]) {
      expect(JSON.stringify(look)).not.toContain(fact);
    }
  });

  it("is logged as a look at the names", async () => {
    await lookAtMatter(attorney, matterId, now);
    const { rows } = await database.owner.query(
      "SELECT DISTINCT actor_id, case_id, detail FROM audit_entry WHERE action = 'matter.looked' AND subject_id = $1",
      [matterId],
    );
    expect(rows).toEqual([{ actor_id: attorney.userId, case_id: caseId, detail: { look: "names" } }]);
  });

  it("holds nothing back from anybody else", async () => {
    await lookAtMatter(attorney, matterId, now);
    expect((await lookAtMatter(colleague, matterId, now)).standing).toBe("OFFERED");
  });

  it("says who has it and since when, and what comes next, to those who were slower", async () => {
    const next = await putInQueue(supervisor, queueId);
    await acceptMatter(attorney, { matterId, noConflict: true }, now);
    expect(await lookAtMatter(colleague, matterId, now)).toEqual({
      standing: "TAKEN",
      holder: { name: "Anna Attorney", since: "2026-10-20T12:00:00Z" },
      timeZone: "America/Denver",
      nextMatterId: next,
    });
    expect(await lookAtMatter(attorney, matterId, now)).toMatchObject({ standing: "HELD", caseId });
    expect(await lookAtMatter(supervisor, matterId, now)).toMatchObject({
      standing: "WATCHED",
      caseId,
      holder: { name: "Anna Attorney" },
    });
  });
});
