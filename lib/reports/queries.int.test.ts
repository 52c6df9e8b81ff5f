import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { withActor } from "@/lib/database/transaction";
import { acceptMatter } from "@/lib/routing/commands";
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
import { getReports } from "./queries";

const database = useTestDatabase();
const jail = {
  facilityId: "jail:el-paso-county-detention-facility-tx",
  state: "TX",
  countyFips: "48141",
  timeZone: "America/Denver",
};

let organization: TestOrganization;
let supervisor: SignedInActor;

async function record(actor: SignedInActor, place: Parameters<typeof makeCase>[1]): Promise<string> {
  const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000).toISOString();
  const caseId = await makeCase(actor, place, [
    { type: "DETAINER_LODGED", at: twoHoursAgo },
    { type: "RELEASE_DUE", at: twoHoursAgo, releaseKind: "BOND_PAID" },
  ]);
  await withActor(actor, (transaction) => bringCaseUpToDate(transaction, actor, caseId, new Date()));
  return caseId;
}

beforeAll(async () => {
  organization = await makeOrganization();
  supervisor = await makeUser(organization, "SUPERVISOR");
  const attorney = await makeRepresentative(organization, [bar("TX")]);
  await makeQueue(organization, "Texas jails", ["JAIL_HOLD"], [attorney], ["TX"]);
  for (const minutes of [10, 20, 30]) {
    const caseId = await record(supervisor, jail);
    await database.owner.query(
      `UPDATE "case" SET opened_at = opened_at - make_interval(mins => $2) WHERE id = $1`,
      [caseId, minutes],
    );
    const { rows } = await database.owner.query<{ id: string }>(
      "SELECT id FROM matter WHERE case_id = $1 AND kind = 'JAIL_HOLD'",
      [caseId],
    );
    await acceptMatter(attorney, { matterId: rows[0]?.id ?? "", noConflict: true });
  }
  await record(supervisor, { timeZone: "America/Denver" });
  const other = await makeUser(await makeOrganization(), "SUPERVISOR");
  await record(other, jail);
});

describe("reports", () => {
  it("count open cases by hold and by state, of the organization alone", async () => {
    const { openCases, openCasesByState } = await getReports(supervisor, new Date());
    expect(openCases).toEqual([{ key: "RUNNING", count: 4 }]);
    expect(openCasesByState).toEqual([
      { key: "TX", count: 3 },
      { key: null, count: 1 },
    ]);
  });

  it("say how long matters took until somebody took them", async () => {
    const { acceptance } = await getReports(supervisor, new Date());
    expect(acceptance).toHaveLength(1);
    expect(acceptance[0]).toMatchObject({ kind: "JAIL_HOLD", accepted: 3 });
    expect(acceptance[0]?.medianMinutes).toBeCloseTo(20, 0);
    expect(acceptance[0]?.ninetiethMinutes).toBeCloseTo(28, 0);
  });

  it("count what waits with nobody found, and the alerts about it", async () => {
    const { unrouted, alerts } = await getReports(supervisor, new Date());
    expect(unrouted.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
    const raised = alerts.find(({ key }) => key === "MATTER_UNROUTED");
    expect(raised?.count).toBeGreaterThan(0);
    expect(raised?.stillOpen).toBe(raised?.count);
  });

  it("leave out alerts of more than thirty days ago", async () => {
    const later = new Date(Date.now() + 31 * 86_400_000);
    expect(await getReports(supervisor, later)).toMatchObject({ alerts: [], acceptance: [] });
  });

  it("are a supervisor's to read", async () => {
    for (const role of ["VOLUNTEER", "REPRESENTATIVE", "ADMINISTRATOR"] as const) {
      const other = await makeUser(organization, role);
      await expect(getReports(other, new Date())).rejects.toThrow("NOT_FOUND");
    }
  });
});
