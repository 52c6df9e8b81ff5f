import { describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { withActor } from "@/lib/database/transaction";
import { jobHandlers } from "@/lib/jobs/handlers";
import { makeCase } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser } from "@/lib/testing/organization";
import { changeOrganizationSettings, changeOwnSettings } from "./commands";
import { getOrganizationSettings } from "./queries";

const database = useTestDatabase();

async function office() {
  const organization = await makeOrganization();
  const supervisor = await makeUser(organization, "SUPERVISOR");
  return { organization, supervisor };
}

async function jobs(actor: SignedInActor): Promise<string[]> {
  const { rows } = await database.owner.query<{ identifier: string }>(
    `SELECT t.identifier FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE j.payload->>'organizationId' = $1 ORDER BY t.identifier`,
    [actor.organizationId],
  );
  return rows.map(({ identifier }) => identifier);
}

async function holdOf(caseId: string) {
  const { rows } = await database.owner.query<{ status: string }>(
    "SELECT status FROM hold WHERE case_id = $1",
    [caseId],
  );
  return rows[0]?.status;
}

describe("the organization's settings", () => {
  it("are for supervisors and administrators", async () => {
    const { organization, supervisor } = await office();
    const settings = await getOrganizationSettings(supervisor);
    for (const role of ["VOLUNTEER", "REPRESENTATIVE"] as const) {
      const other = await makeUser(organization, role);
      await expect(getOrganizationSettings(other)).rejects.toThrow("NOT_FOUND");
      await expect(changeOrganizationSettings(other, settings)).rejects.toThrow("NOT_FOUND");
    }
    const administrator = await makeUser(organization, "ADMINISTRATOR");
    await changeOrganizationSettings(administrator, { ...settings, name: "Renamed" });
    expect(await getOrganizationSettings(supervisor)).toEqual({ ...settings, name: "Renamed" });
  });

  it("ask for every case to be reckoned again where holds are counted otherwise, and only then", async () => {
    const { supervisor } = await office();
    const settings = await getOrganizationSettings(supervisor);
    await changeOrganizationSettings(supervisor, settings);
    await changeOrganizationSettings(supervisor, { ...settings, name: "Another name" });
    expect(await jobs(supervisor)).toEqual([]);
    await changeOrganizationSettings(supervisor, { ...settings, dueSoonHours: 6 });
    await changeOrganizationSettings(supervisor, { ...settings, holdReading: "REGULATION" });
    expect(await jobs(supervisor)).toEqual(["recomputeHolds"]);
    await changeOrganizationSettings(supervisor, { ...settings, isRecognized: true });
    expect(await jobs(supervisor)).toEqual(["recomputeHolds", "reconsiderUnrouted"]);
  });

  it("bring every open case up to date, alerts and all, and no other organization's", async () => {
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const elPaso = {
      facilityId: "jail:el-paso-county-detention-facility-tx",
      state: "TX",
      countyFips: "48141",
    };
    const record = async (actor: SignedInActor) => {
      const caseId = await makeCase(actor, { ...elPaso, timeZone: "America/Denver" }, [
        { type: "BOOKED", at: hoursAgo(60) },
        { type: "DETAINER_LODGED", at: hoursAgo(50) },
        { type: "RELEASE_DUE", at: hoursAgo(20), releaseKind: "BOND_PAID" },
      ]);
      await withActor(actor, (transaction) => bringCaseUpToDate(transaction, actor, caseId, new Date()));
      return caseId;
    };
    const { organization, supervisor } = await office();
    const other = await office();
    const [first, second, foreign] = [
      await record(supervisor),
      await record(supervisor),
      await record(other.supervisor),
    ];
    await database.owner.query(`UPDATE "case" SET status = 'CLOSED' WHERE id = $1`, [second]);
    expect(await holdOf(first)).toBe("RUNNING");

    const settings = await getOrganizationSettings(supervisor);
    await changeOrganizationSettings(supervisor, { ...settings, dueSoonHours: 40 });
    await jobHandlers.recomputeHolds({ organizationId: organization.organizationId });
    expect([await holdOf(first), await holdOf(second), await holdOf(foreign)]).toEqual([
      "DUE_SOON",
      "RUNNING",
      "RUNNING",
    ]);
    const { rows } = await database.owner.query(
      "SELECT kind FROM alert WHERE case_id = $1 AND kind = 'DUE_SOON'",
      [first],
    );
    expect(rows).toHaveLength(1);
  });

  it("leave an entry with the names of what changed", async () => {
    const { supervisor } = await office();
    const settings = await getOrganizationSettings(supervisor);
    await changeOrganizationSettings(supervisor, {
      ...settings,
      holdReading: "REGULATION",
      recognitionExpiresOn: "2027-01-01",
    });
    const { rows } = await database.owner.query<{ detail: unknown }>(
      "SELECT detail FROM audit_entry WHERE action = 'settings.changed' AND organization_id = $1",
      [supervisor.organizationId],
    );
    expect(rows).toEqual([{ detail: { fields: ["holdReading", "recognitionExpiresOn"] } }]);
  });
});

describe("one's own settings", () => {
  it("are kept for oneself alone", async () => {
    const { organization, supervisor } = await office();
    const volunteer = await makeUser(organization, "VOLUNTEER");
    await changeOwnSettings(volunteer, { language: "es", timeZone: "America/Chicago" });
    const { rows } = await database.owner.query<{ id: string }>(
      `SELECT id FROM "user" WHERE organization_id = $1 AND language = 'es'`,
      [supervisor.organizationId],
    );
    expect(rows).toEqual([{ id: volunteer.userId }]);
  });
});
