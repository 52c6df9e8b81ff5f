import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { uuidv7 } from "@/lib/database/identifier";
import { withActor } from "@/lib/database/transaction";
import { searchNameOf } from "@/lib/intake/name-fold";
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
import { getCase, listCases } from "./queries";
import { bringCaseUpToDate } from "./steps";

const database = useTestDatabase();
const now = new Date("2026-04-15T23:30:00Z");
const elPaso = { state: "TX", countyFips: "48141", timeZone: "America/Denver" };
const cook = { state: "IL", countyFips: "17031", timeZone: "America/Chicago" };
const everything = { status: undefined, state: undefined, order: "urgent", page: 1 } as const;

let organization: TestOrganization;
let volunteer: SignedInActor;
let supervisor: SignedInActor;
/** Bond paid on Monday at 17:00 in El Paso: past 48 hours by half an hour. */
let overdueCase: string;
let runningCase: string;

beforeAll(async () => {
  organization = await makeOrganization();
  volunteer = await makeUser(organization, "VOLUNTEER", "Vera Volunteer");
  supervisor = await makeUser(organization, "SUPERVISOR");
  overdueCase = await recordCase(volunteer, elPaso, "2026-04-13T23:00:00Z", "José García-López");
  runningCase = await recordCase(volunteer, cook, "2026-04-15T22:00:00Z", "Ana Pérez");
});

async function recordCase(
  by: SignedInActor,
  place: typeof elPaso,
  bondPaidAt: string,
  name: string,
): Promise<string> {
  const caseId = await makeCase(
    by,
    place,
    [
      { type: "DETAINER_LODGED", at: "2026-04-12T12:00:00Z" },
      { type: "RELEASE_DUE", at: bondPaidAt, releaseKind: "BOND_PAID" },
    ],
    name,
  );
  await withActor(by, async (transaction) => {
    await transaction.person.updateMany({
      where: { cases: { some: { id: caseId } } },
      data: { searchName: searchNameOf([name]) },
    });
    await bringCaseUpToDate(transaction, by, caseId, now);
  });
  return caseId;
}

const idsOf = async (actor: SignedInActor, search: string | null, parameters = {}) =>
  (await listCases(actor, search, { ...everything, ...parameters }, now)).cases.map(({ id }) => id);

async function auditEntries(action: string, actorId: string) {
  const { rows } = await database.owner.query<{
    case_id: string | null;
    detail: { shown: string[]; searched: boolean };
  }>("SELECT case_id, detail FROM audit_entry WHERE action = $1 AND actor_id = $2 ORDER BY at", [
    action,
    actorId,
  ]);
  return rows;
}

describe("who may read a case", () => {
  it("shows a volunteer their own cases and those of their shift, and no others", async () => {
    const [lead, colleague, stranger] = await Promise.all([
      makeUser(organization, "VOLUNTEER"),
      makeUser(organization, "VOLUNTEER"),
      makeUser(organization, "VOLUNTEER"),
    ]);
    const caseOfShift = await recordCase(lead, elPaso, "2026-04-15T20:00:00Z", "Shift Person");
    await withActor(organization.system, async (transaction) => {
      const { organizationId } = organization;
      const shiftId = uuidv7();
      const span = { startsAt: new Date("2026-04-15T00:00:00Z"), endsAt: new Date("2026-04-16T00:00:00Z") };
      await transaction.shift.create({
        data: { organizationId, id: shiftId, name: "Night", leadId: lead.userId, ...span },
      });
      await transaction.shiftMember.create({ data: { organizationId, shiftId, userId: colleague.userId } });
      await transaction.case.update({
        where: { organizationId_id: { organizationId, id: caseOfShift } },
        data: { shiftId },
      });
    });
    expect(await idsOf(colleague, null)).toEqual([caseOfShift]);
    expect((await getCase(colleague, caseOfShift, now)).id).toBe(caseOfShift);
    expect(await idsOf(stranger, null)).toEqual([]);
    await expect(getCase(stranger, caseOfShift, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("shows a representative a case from the moment that they hold a matter of it, and not before", async () => {
    const representative = await makeRepresentative(organization, [bar("TX")]);
    await makeQueue(organization, "Texas", ["JAIL_HOLD"], [representative], ["TX"]);
    await expect(getCase(representative, overdueCase, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await idsOf(representative, null)).toEqual([]);
    await withActor(organization.system, async (transaction) => {
      const { organizationId } = organization;
      const matter = await transaction.matter.findFirstOrThrow({
        where: { organizationId, caseId: overdueCase },
      });
      await transaction.assignment.create({
        data: {
          organizationId,
          matterId: matter.id,
          representativeId: representative.representativeId,
          conflictClearedAt: now,
        },
      });
    });
    expect(await idsOf(representative, null)).toEqual([overdueCase]);
    const detail = await getCase(representative, overdueCase, now);
    expect(detail.matters.map(({ holder }) => holder?.name)).toContain("Representative");
  });

  it("answers an administrator, another organization, a wrong address and a case that is not there alike", async () => {
    const administrator = await makeUser(organization, "ADMINISTRATOR");
    const elsewhere = await makeUser(await makeOrganization("Elsewhere"), "SUPERVISOR");
    await expect(listCases(administrator, null, everything, now)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(getCase(administrator, overdueCase, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getCase(elsewhere, overdueCase, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getCase(supervisor, uuidv7(), now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getCase(supervisor, "new", now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await idsOf(elsewhere, null)).toEqual([]);
  });

  it("keeps why colleagues may not take a matter from a volunteer", async () => {
    const members = (detail: Awaited<ReturnType<typeof getCase>>) =>
      detail.matters
        .flatMap(({ decisions }) => decisions)
        .flatMap(({ considered }) => considered)
        .flatMap(({ members }) => members);
    const suspended = await makeRepresentative(organization, [{ ...bar("TX"), status: "SUSPENDED" }], {
      name: "Sam Suspended",
    });
    await makeQueue(organization, "Suspended", ["JAIL_HOLD"], [suspended], ["TX"]);
    const caseId = await recordCase(volunteer, elPaso, "2026-04-13T23:00:00Z", "Routed Person");
    expect(members(await getCase(supervisor, caseId, now)).map(({ name }) => name)).toContain(
      "Sam Suspended",
    );
    expect(members(await getCase(volunteer, caseId, now))).toEqual([]);
  });
});

describe("what is recorded of reading", () => {
  it("leaves an entry for each look at a case", async () => {
    const reader = await makeUser(organization, "SUPERVISOR");
    await getCase(reader, overdueCase, now);
    await getCase(reader, overdueCase, now);
    await expect(getCase(reader, uuidv7(), now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await auditEntries("case.read", reader.userId)).map(({ case_id }) => case_id)).toEqual([
      overdueCase,
      overdueCase,
    ]);
  });

  it("leaves an entry for each list with the cases that it showed, and never what was searched for", async () => {
    const reader = await makeUser(organization, "SUPERVISOR");
    await listCases(reader, "garcia", everything, now);
    const entries = await auditEntries("case.listed", reader.userId);
    expect(entries.map(({ detail }) => detail)).toEqual([{ searched: true, shown: [overdueCase] }]);
  });
});

describe("the list", () => {
  it("finds by each word of a name in any order, without accents, and however it was spelled", async () => {
    expect(await idsOf(supervisor, "lopez josé")).toEqual([overdueCase]);
    expect(await idsOf(supervisor, "Garsia Lopes")).toEqual([overdueCase]);
    expect(await idsOf(supervisor, "Zzyzx")).toEqual([]);
    expect(await idsOf(supervisor, "%")).toEqual([]);
  });

  it("finds by reference, with or without dashes", async () => {
    await database.owner.query(`UPDATE "case" SET reference = 'HL-7K3M-Q2' WHERE id = $1`, [runningCase]);
    for (const typed of ["HL-7K3M-Q2", "hl7k3mq2", "7k3m q2"])
      expect(await idsOf(supervisor, typed)).toEqual([runningCase]);
  });

  it("filters by the hold's status and by the jail's state", async () => {
    expect(await idsOf(volunteer, null, { state: "IL" })).toEqual([runningCase]);
    expect(await idsOf(volunteer, "garcia", { state: "IL" })).toEqual([]);
    expect(await idsOf(volunteer, "garcia", { status: "OVERDUE" })).toEqual([overdueCase]);
    expect(await idsOf(volunteer, "garcia", { status: "ENDED" })).toEqual([]);
  });

  it("counts what it lists, page by page, without showing a case twice", async () => {
    const busy = await makeUser(organization, "VOLUNTEER", "Busy");
    for (let number = 0; number < 53; number += 1) await makeCase(busy, elPaso, [], `Person ${number}`);
    const first = await listCases(busy, null, everything, now);
    const second = await listCases(busy, null, { ...everything, page: 2 }, now);
    const beyond = await listCases(busy, null, { ...everything, page: 9 }, now);
    expect([first.count, first.pageCount, first.cases.length, second.cases.length]).toEqual([53, 2, 50, 3]);
    expect(new Set([...first.cases, ...second.cases].map(({ id }) => id)).size).toBe(53);
    expect(beyond.cases).toEqual(second.cases);
  });

  it("shows the status of this moment, also where the worker has not stored it yet", async () => {
    const later = new Date("2026-04-17T22:00:00Z");
    const caseId = await recordCase(volunteer, elPaso, "2026-04-15T22:00:00Z", "Sleeping Worker");
    const { cases } = await listCases(volunteer, "sleeping", everything, later);
    expect(cases.map(({ id, hold }) => [id, hold?.status])).toEqual([[caseId, "OVERDUE"]]);
  });
});

describe("a case", () => {
  it("reckons the hold afresh by the snapshot's limit and says why", async () => {
    const { hold, policy } = await getCase(supervisor, overdueCase, now);
    expect(hold.clock.status).toBe("OVERDUE");
    expect(hold.clock.formDeadline?.latest).toBe("2026-04-15T23:00:00Z");
    expect(hold.timeZone).toBe("America/Denver");
    expect(hold.explanation.map(({ code }) => code)).toContain("POSSIBLE_OVER_DETENTION");
    expect(policy?.answer.jurisdiction).toBeTruthy();
    const before = await getCase(supervisor, overdueCase, new Date("2026-04-15T22:00:00Z"));
    expect(before.hold.clock.status).toBe("DUE_SOON");
  });

  it("is past its limit at once where no hold on a detainer alone is allowed", async () => {
    const { hold } = await getCase(supervisor, runningCase, now);
    expect([hold.clock.limitHours, hold.clock.status]).toEqual([0, "OVERDUE"]);
  });

  it("tells what was done for it, and not who looked", async () => {
    const { history, facts } = await getCase(supervisor, overdueCase, now);
    expect(history.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["matter.needed", "matter.routed"]),
    );
    expect(history.some(({ action }) => action.startsWith("case.read"))).toBe(false);
    expect(facts.counting.map(({ fact }) => fact.recordedBy)).toEqual(["Vera Volunteer", "Vera Volunteer"]);
  });
});
