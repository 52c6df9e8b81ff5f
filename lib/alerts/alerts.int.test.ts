import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { makeCase } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser, type TestOrganization } from "@/lib/testing/organization";
import type { HoldCause } from "./causes";
import { acknowledgeAlert, resolveAlert } from "./commands";
import { listAlerts } from "./queries";
import { raiseMatterAlert, settleHoldAlerts, settleMatterAlerts } from "./steps";

useTestDatabase();

const place = { state: "TX", timeZone: "America/Chicago" };
const sunday = new Date("2026-04-19T18:00:00Z");
const notFound = new AppError("NOT_FOUND");

let organization: TestOrganization;
let supervisor: SignedInActor;
let other: SignedInActor;

beforeAll(async () => {
  organization = await makeOrganization();
  supervisor = await makeUser(organization, "SUPERVISOR", "Dolores");
  other = await makeUser(await makeOrganization("Another"), "SUPERVISOR");
});

const causeOf = (caseId: string, kind: HoldCause["kind"] = "FORM_DEADLINE_PASSED"): HoldCause => ({
  kind,
  cause: `${kind}:${caseId}:${sunday.toISOString()}`,
  dueAt: "2026-04-19T18:00:00Z",
});

function settle(
  caseId: string,
  wanted: HoldCause[],
  now = sunday,
  why: "FACTS_CHANGED" | "HOLD_ENDED" = "FACTS_CHANGED",
) {
  return withActor(organization.system, (transaction) =>
    settleHoldAlerts(transaction, organization.system, caseId, wanted, now, why),
  );
}

async function alertsOf(caseId: string) {
  const { rows } = await listAlerts(supervisor, { show: "all", page: 1 }, sunday);
  return rows.filter((row) => row.caseId === caseId);
}

async function raisedAlert(): Promise<{ caseId: string; alertId: string }> {
  const caseId = await makeCase(supervisor, place, []);
  await settle(caseId, [causeOf(caseId)]);
  const [alert] = await alertsOf(caseId);
  if (!alert) throw new Error("No alert was raised");
  return { caseId, alertId: alert.id };
}

describe("an alert of a hold", () => {
  it("is raised once, however many bring the case up to date at the same instant", async () => {
    const caseId = await makeCase(supervisor, place, [
      { type: "DETAINER_LODGED", at: "2026-04-16T18:00:00Z" },
      { type: "RELEASE_DUE", at: "2026-04-17T18:00:00Z", releaseKind: "BOND_PAID" },
    ]);
    await Promise.all(
      Array.from({ length: 5 }, () =>
        withActor(organization.system, (transaction) =>
          bringCaseUpToDate(transaction, organization.system, caseId, sunday),
        ),
      ),
    );
    expect((await alertsOf(caseId)).filter(({ kind }) => kind === "FORM_DEADLINE_PASSED")).toHaveLength(1);
  });

  it("is raised once even by those who hold no lock on the case", async () => {
    const caseId = await makeCase(supervisor, place, []);
    await Promise.all(Array.from({ length: 5 }, () => settle(caseId, [causeOf(caseId)])));
    expect(await alertsOf(caseId)).toHaveLength(1);
  });

  it("is marked late where it was raised more than two minutes after its cause", async () => {
    const caseId = await makeCase(supervisor, place, []);
    await settle(caseId, [causeOf(caseId)], new Date("2026-04-19T18:02:01Z"));
    const { alertId } = await raisedAlert();
    const { rows } = await listAlerts(supervisor, { show: "all", page: 1 }, sunday);
    expect(rows.find((row) => row.caseId === caseId)?.late).toBe(true);
    expect(rows.find((row) => row.id === alertId)?.late).toBe(false);
  });

  it("is settled with the reason once its cause is gone, and open again if it comes back", async () => {
    const { caseId } = await raisedAlert();
    await settle(caseId, [], sunday, "HOLD_ENDED");
    expect(await alertsOf(caseId)).toMatchObject([{ status: "RESOLVED", resolved: { why: "HOLD_ENDED" } }]);
    await settle(caseId, [causeOf(caseId)]);
    expect(await alertsOf(caseId)).toMatchObject([{ status: "OPEN", resolved: null }]);
  });

  it("can be acknowledged again by the same person once it has come back", async () => {
    const { caseId, alertId } = await raisedAlert();
    await acknowledgeAlert(supervisor, { alertId, note: null });
    await settle(caseId, []);
    await settle(caseId, [causeOf(caseId)]);
    await acknowledgeAlert(supervisor, { alertId, note: null });
    expect(await alertsOf(caseId)).toMatchObject([{ status: "ACKNOWLEDGED" }]);
  });

  it("does not come back where a person has ended it", async () => {
    const { caseId, alertId } = await raisedAlert();
    await resolveAlert(supervisor, { alertId, why: "HANDLED" }, sunday);
    await settle(caseId, [causeOf(caseId)]);
    expect(await alertsOf(caseId)).toMatchObject([{ status: "RESOLVED", resolved: { why: "HANDLED" } }]);
  });
});

describe("an alert about a matter", () => {
  it("tells once that nobody can be found, until somebody was", async () => {
    const { system, organizationId, unroutedQueueId } = organization;
    const caseId = await makeCase(supervisor, place, []);
    const matter = await withActor(system, (transaction) =>
      transaction.matter.create({
        data: {
          organizationId,
          caseId,
          kind: "JAIL_HOLD",
          why: [],
          queueId: unroutedQueueId,
          queueRank: 0,
          urgentRank: 0,
          waitingSince: sunday,
        },
      }),
    );
    const tried = (occasion: string) =>
      withActor(system, (transaction) =>
        raiseMatterAlert(
          transaction,
          system,
          { kind: "MATTER_UNROUTED", caseId, matterId: matter.id, occasion },
          sunday,
        ),
      );
    await tried("first");
    await tried("an hour later");
    expect(await alertsOf(caseId)).toHaveLength(1);
    await withActor(system, (transaction) =>
      settleMatterAlerts(transaction, system, matter.id, sunday, "ROUTED"),
    );
    await tried("lost again");
    expect((await alertsOf(caseId)).map(({ status }) => status)).toEqual(["OPEN", "RESOLVED"]);
  });
});

describe("answering an alert", () => {
  it("records one acknowledgement of a person who presses twice at once", async () => {
    const { caseId, alertId } = await raisedAlert();
    await Promise.all([1, 2, 3].map(() => acknowledgeAlert(supervisor, { alertId, note: null })));
    const [alert] = await alertsOf(caseId);
    expect(alert).toMatchObject({ status: "ACKNOWLEDGED", acknowledgedBy: [{ name: "Dolores" }] });
    const entries = await withActor(supervisor, (transaction) =>
      transaction.auditEntry.count({ where: { subjectId: alertId, action: "alert.acknowledged" } }),
    );
    expect(entries).toBe(1);
  });

  it("ends it with the reason, and says who has seen it", async () => {
    const { caseId, alertId } = await raisedAlert();
    await resolveAlert(supervisor, { alertId, why: "MISTAKEN" }, sunday);
    await resolveAlert(supervisor, { alertId, why: "DUPLICATE" }, sunday);
    expect(await alertsOf(caseId)).toMatchObject([
      {
        status: "RESOLVED",
        resolved: { why: "MISTAKEN", at: "2026-04-19T18:00:00Z" },
        acknowledgedBy: [{ name: "Dolores" }],
      },
    ]);
    const { rows } = await listAlerts(supervisor, { show: "open", page: 1 }, sunday);
    expect(rows.map(({ id }) => id)).not.toContain(alertId);
  });

  it("is refused to another organization as if there were no such alert", async () => {
    const { caseId, alertId } = await raisedAlert();
    await expect(acknowledgeAlert(other, { alertId, note: null })).rejects.toThrow(notFound);
    await expect(resolveAlert(other, { alertId, why: "HANDLED" }, sunday)).rejects.toThrow(notFound);
    expect((await listAlerts(other, { show: "all", page: 1 }, sunday)).total).toBe(0);
    expect(await alertsOf(caseId)).toMatchObject([{ status: "OPEN", acknowledgedBy: [] }]);
  });

  it.each<Role>(["VOLUNTEER", "REPRESENTATIVE", "ADMINISTRATOR"])("is refused to a %s", async (role) => {
    const { alertId } = await raisedAlert();
    const actor = await makeUser(organization, role);
    await expect(acknowledgeAlert(actor, { alertId, note: null })).rejects.toThrow(notFound);
    await expect(resolveAlert(actor, { alertId, why: "HANDLED" }, sunday)).rejects.toThrow(notFound);
    await expect(listAlerts(actor, { show: "open", page: 1 }, sunday)).rejects.toThrow(notFound);
  });
});
