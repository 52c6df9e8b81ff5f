import { beforeAll, describe, expect, it } from "vitest";
import { sweepDue } from "@/lib/jobs/sweep";
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
import type { SignedInActor } from "@/lib/auth/actor";
import { closeMatter } from "@/lib/routing/commands";
import { bringCaseUpToDate } from "./steps";

useTestDatabase();

const elPaso = {
  facilityId: "jail:el-paso-county-detention-facility-tx",
  state: "TX",
  countyFips: "48141",
  timeZone: "America/Denver",
};
const cook = {
  facilityId: "jail:cook-county-jail-il",
  state: "IL",
  countyFips: "17031",
  timeZone: "America/Chicago",
};

let organization: TestOrganization;
let supervisor: SignedInActor;
let texasQueue: string;

beforeAll(async () => {
  organization = await makeOrganization();
  supervisor = await makeUser(organization, "SUPERVISOR");
  const texan = await makeRepresentative(organization, [bar("TX")]);
  texasQueue = await makeQueue(organization, "Texas jails", ["JAIL_HOLD", "ADVICE"], [texan], ["TX"]);
});

async function upToDate(caseId: string, now: string) {
  await withActor(supervisor, (transaction) =>
    bringCaseUpToDate(transaction, supervisor, caseId, new Date(now)),
  );
  return read(caseId);
}

function read(caseId: string) {
  return withActor(supervisor, (transaction) =>
    transaction.case.findUniqueOrThrow({
      where: { organizationId_id: { organizationId: organization.organizationId, id: caseId } },
      include: {
        hold: true,
        matters: { include: { queue: true, offers: true } },
        alerts: true,
        policySnapshots: true,
      },
    }),
  );
}

// Monday 2026-10-19 17:00 in El Paso, which keeps Mountain time.
const mondayFive = "2026-10-19T23:00:00Z";

describe("bringing a case up to date", () => {
  it("runs a hold in El Paso for 48 hours and puts the demand before those who may take it meanwhile", async () => {
    const caseId = await makeCase(supervisor, elPaso, [
      { type: "BOOKED", at: "2026-10-18T12:00:00Z" },
      { type: "DETAINER_LODGED", at: "2026-10-18T20:00:00Z" },
      { type: "RELEASE_DUE", at: mondayFive, releaseKind: "BOND_PAID" },
    ]);
    const running = await upToDate(caseId, "2026-10-20T12:00:00Z");
    expect(running.hold).toMatchObject({
      status: "RUNNING",
      timeZone: "America/Denver",
      limitHours: 48,
      formDeadlineLatest: new Date("2026-10-21T23:00:00Z"),
      nextCheckAt: new Date("2026-10-21T11:00:00Z"),
    });
    expect(running.matters.map(({ kind, queueId, status }) => ({ kind, queueId, status }))).toEqual(
      expect.arrayContaining([
        { kind: "JAIL_HOLD", queueId: texasQueue, status: "QUEUED" },
        { kind: "ADVICE", queueId: texasQueue, status: "QUEUED" },
      ]),
    );
    expect(running.matters.every(({ offers }) => offers.length === 1)).toBe(true);
    expect(running.alerts).toEqual([]);
  });

  it("is done again without changing anything", async () => {
    const caseId = await makeCase(supervisor, elPaso, [
      { type: "DETAINER_LODGED" },
      { type: "RELEASE_DUE", at: mondayFive, releaseKind: "BOND_PAID" },
    ]);
    const once = await upToDate(caseId, "2026-10-22T12:00:00Z");
    const twice = await upToDate(caseId, "2026-10-22T12:00:00Z");
    expect(twice).toEqual(once);
    expect(once.alerts.map(({ kind }) => kind).sort()).toEqual([
      "FORM_DEADLINE_PASSED",
      "NOBODY_ON_CALL",
      "REGULATION_DEADLINE_PASSED",
    ]);
  });

  it("is past its limit at once in Cook County, where no hold on a detainer alone is allowed", async () => {
    const caseId = await makeCase(supervisor, cook, [
      { type: "DETAINER_LODGED", at: "2026-10-19T15:00:00Z" },
      { type: "RELEASE_DUE", at: mondayFive, releaseKind: "BOND_PAID" },
    ]);
    const overdue = await upToDate(caseId, "2026-10-19T23:00:01Z");
    expect(overdue.hold).toMatchObject({ status: "OVERDUE", limitHours: 0 });
    expect(overdue.policySnapshots).toHaveLength(1);
    expect(overdue.matters).toMatchObject([
      { kind: "JAIL_HOLD", why: ["HOLD_NOT_ALLOWED"], queue: { isUnrouted: true } },
    ]);
    expect(overdue.alerts.map(({ kind }) => kind)).toContain("MATTER_UNROUTED");
  });

  it("is noticed by the worker when the deadline passes, once however often it looks", async () => {
    const caseId = await makeCase(supervisor, elPaso, [
      { type: "DETAINER_LODGED", at: "2026-10-18T20:00:00Z" },
      { type: "RELEASE_DUE", at: mondayFive, releaseKind: "BOND_PAID" },
    ]);
    await upToDate(caseId, "2026-10-20T12:00:00Z");
    const after = new Date("2026-10-21T23:00:00Z");
    await Promise.all([sweepDue(after), sweepDue(after), sweepDue(after)]);
    await sweepDue(after);
    const seen = await read(caseId);
    expect(seen.hold?.status).toBe("OVERDUE");
    expect(seen.alerts.filter(({ kind }) => kind === "FORM_DEADLINE_PASSED")).toHaveLength(1);
    expect(seen.hold?.nextCheckAt).toBeNull();
  });

  it("does not ask again for what a person has settled, until there is a new reason", async () => {
    const caseId = await makeCase(supervisor, elPaso, [
      { type: "DETAINER_LODGED", at: "2026-10-18T20:00:00Z" },
      { type: "RELEASE_DUE", at: mondayFive, releaseKind: "BOND_PAID" },
    ]);
    const { matters } = await upToDate(caseId, "2026-10-20T12:00:00Z");
    const demand = matters.find(({ kind }) => kind === "JAIL_HOLD");
    await closeMatter(
      supervisor,
      { matterId: demand?.id ?? "", why: "NOT_NEEDED" },
      new Date("2026-10-20T12:30:00Z"),
    );
    const settled = await upToDate(caseId, "2026-10-20T13:00:00Z");
    expect(settled.matters.filter(({ kind }) => kind === "JAIL_HOLD")).toHaveLength(1);
    const overdue = await upToDate(caseId, "2026-10-22T13:00:00Z");
    expect(
      overdue.matters.filter(({ kind }) => kind === "JAIL_HOLD").map(({ status, why }) => ({ status, why })),
    ).toEqual(
      expect.arrayContaining([
        { status: "CLOSED", why: ["HOLD_RUNS"] },
        { status: "QUEUED", why: ["HOLD_PAST_LIMIT"] },
      ]),
    );
  });
});
