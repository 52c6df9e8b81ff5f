import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { bar, makeOrganization, makeRepresentative, makeUser } from "@/lib/testing/organization";
import { addDuty, endDuty } from "./commands";
import { getDutyPlan, getShift, listDutyPeople } from "./queries";
import type { AddDuty, KeepShift } from "./schema";
import { endShift, keepShift } from "./shift-commands";

const database = useTestDatabase();

/** Noon in Denver, where the organization is. */
const now = new Date("2026-04-15T18:00:00Z");
const later = new Date("2026-04-16T02:00:00Z");
const night = { fromDate: "2026-04-15", fromTime: "18:00", untilDate: "2026-04-16", untilTime: "06:00" };
const today = { ...night, fromTime: "08:00" };

async function office() {
  const organization = await makeOrganization();
  return {
    organization,
    administrator: await makeUser(organization, "ADMINISTRATOR", "Avery"),
    supervisor: await makeUser(organization, "SUPERVISOR", "Dolores"),
    volunteer: await makeUser(organization, "VOLUNTEER", "June"),
    attorney: await makeRepresentative(organization, [bar("TX")], { name: "Ruth" }),
  };
}

const onCall = (userId: string): AddDuty => ({
  kind: "REPRESENTATIVE_ON_CALL",
  userId,
  languages: [],
  ...night,
});

async function jobs({ organizationId }: { organizationId: string }): Promise<number> {
  const { rows } = await database.owner.query(
    `SELECT 1 FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = 'reconsiderUnrouted' AND j.payload->>'organizationId' = $1`,
    [organizationId],
  );
  return rows.length;
}

async function auditOf({ organizationId }: { organizationId: string }): Promise<string[]> {
  const { rows } = await database.owner.query<{ action: string }>(
    "SELECT action FROM audit_entry WHERE organization_id = $1 ORDER BY id",
    [organizationId],
  );
  return rows.map(({ action }) => action);
}

describe("a duty", () => {
  it("is planned by the organization's clock, and gives matters that wait another chance", async () => {
    const { administrator, attorney } = await office();
    await addDuty(administrator, onCall(attorney.userId), now);
    await addDuty(administrator, onCall(attorney.userId), now);
    const { duties } = await getDutyPlan(administrator, now);
    expect(duties).toMatchObject([
      {
        kind: "REPRESENTATIVE_ON_CALL",
        person: { name: "Ruth", isHere: true },
        startsAt: "2026-04-16T00:00:00Z",
        endsAt: "2026-04-16T12:00:00Z",
        hasBegun: false,
      },
    ]);
    expect(await jobs(administrator)).toBe(1);
    expect(await auditOf(administrator)).toEqual(["duty.kept"]);
  });

  it("refuses an hour that the clocks skip, and an end that is not after the beginning", async () => {
    const { supervisor, attorney } = await office();
    const spring = { fromDate: "2027-03-14", fromTime: "02:30", untilDate: "2027-03-14", untilTime: "09:00" };
    await expect(addDuty(supervisor, { ...onCall(attorney.userId), ...spring }, now)).rejects.toMatchObject({
      fieldErrors: { fromTime: "duty.problem.skippedHour" },
    });
    await expect(
      addDuty(supervisor, { ...onCall(attorney.userId), untilDate: "2026-04-15" }, now),
    ).rejects.toMatchObject({ fieldErrors: { untilTime: "duty.problem.endNotAfterStart" } });
  });

  it("is for those whose role it is; anybody may interpret", async () => {
    const { supervisor, volunteer, attorney, administrator } = await office();
    const give = (userId: string, kind: AddDuty["kind"]) =>
      addDuty(supervisor, { ...onCall(userId), kind, languages: ["mam"] }, now);
    for (const [userId, kind] of [
      [volunteer.userId, "REPRESENTATIVE_ON_CALL"],
      [supervisor.userId, "REPRESENTATIVE_ON_CALL"],
      [attorney.userId, "SUPERVISOR_ON_DUTY"],
    ] as const) {
      await expect(give(userId, kind)).rejects.toMatchObject({
        fieldErrors: { userId: `duty.problem.notFor.${kind}` },
      });
    }
    await give(supervisor.userId, "SUPERVISOR_ON_DUTY");
    for (const { userId } of [volunteer, attorney, administrator]) await give(userId, "INTERPRETER_ON_CALL");
    const { duties } = await getDutyPlan(supervisor, now);
    expect(duties.map(({ kind, languages }) => `${kind} ${languages}`).sort()).toEqual([
      "INTERPRETER_ON_CALL mam",
      "INTERPRETER_ON_CALL mam",
      "INTERPRETER_ON_CALL mam",
      "SUPERVISOR_ON_DUTY ",
    ]);
  });

  it("is taken back before it begins, and ended once it runs", async () => {
    const { supervisor, attorney } = await office();
    await addDuty(supervisor, onCall(attorney.userId), now);
    const [planned] = (await getDutyPlan(supervisor, now)).duties;
    await endDuty(supervisor, { dutyId: planned?.id ?? "" }, now);
    expect((await getDutyPlan(supervisor, now)).duties).toEqual([]);

    await addDuty(supervisor, { ...onCall(attorney.userId), ...today }, now);
    const [running] = (await getDutyPlan(supervisor, now)).duties;
    expect(running).toMatchObject({ hasBegun: true });
    await endDuty(supervisor, { dutyId: running?.id ?? "" }, now);
    await endDuty(supervisor, { dutyId: running?.id ?? "" }, later);
    expect((await getDutyPlan(supervisor, now)).duties).toEqual([]);
    const { rows } = await database.owner.query("SELECT ends_at FROM duty_period WHERE user_id = $1", [
      attorney.userId,
    ]);
    expect(rows).toEqual([{ ends_at: now }]);
    expect(await auditOf(supervisor)).toEqual(["duty.kept", "duty.takenBack", "duty.kept", "duty.kept"]);
  });

  it("is kept by supervisors and administrators, of their own organization", async () => {
    const { supervisor, volunteer, attorney } = await office();
    const stranger = (await office()).supervisor;
    await addDuty(supervisor, onCall(attorney.userId), now);
    const [duty] = (await getDutyPlan(supervisor, now)).duties;
    const dutyId = duty?.id ?? "";
    for (const actor of [volunteer, attorney]) {
      await expect(addDuty(actor, onCall(attorney.userId), now)).rejects.toThrow("NOT_FOUND");
      await expect(endDuty(actor, { dutyId }, now)).rejects.toThrow("NOT_FOUND");
      await expect(getDutyPlan(actor, now)).rejects.toThrow("NOT_FOUND");
      await expect(listDutyPeople(actor)).rejects.toThrow("NOT_FOUND");
    }
    await expect(addDuty(stranger, onCall(attorney.userId), now)).rejects.toMatchObject({
      fieldErrors: { userId: "duty.problem.personMissing" },
    });
    await endDuty(stranger, { dutyId }, now);
    expect((await getDutyPlan(supervisor, now)).duties).toHaveLength(1);
    expect((await getDutyPlan(stranger, now)).duties).toEqual([]);
  });
});

describe("a shift", () => {
  const shiftOf = ({ supervisor, volunteer, attorney }: Awaited<ReturnType<typeof office>>): KeepShift => ({
    shiftId: null,
    name: "Night line",
    leadId: supervisor.userId,
    memberIds: [volunteer.userId],
    supervisingAttorneyId: attorney.representativeId,
    ...night,
  });

  it("has a lead, members and a supervising attorney, and reads back into its form", async () => {
    const people = await office();
    const { administrator } = people;
    await keepShift(administrator, shiftOf(people), now);
    const { shifts } = await getDutyPlan(administrator, now);
    expect(shifts).toMatchObject([
      {
        name: "Night line",
        lead: { name: "Dolores" },
        members: [{ name: "June" }],
        supervisingAttorney: { name: "Ruth" },
        startsAt: "2026-04-16T00:00:00Z",
      },
    ]);
    const shiftId = shifts[0]?.id ?? "";
    expect(await getShift(administrator, shiftId, now)).toEqual({ ...shiftOf(people), shiftId });
  });

  it("is changed as it stands, and leaves an entry with what changed", async () => {
    const people = await office();
    const { supervisor, attorney } = people;
    await keepShift(supervisor, { ...shiftOf(people), ...today }, now);
    const [shift] = (await getDutyPlan(supervisor, now)).shifts;
    const shiftId = shift?.id ?? "";
    const change = { ...shiftOf(people), ...today, shiftId, memberIds: [attorney.userId] };
    await keepShift(supervisor, change, now);
    await keepShift(supervisor, change, now);
    expect((await getShift(supervisor, shiftId, now)).memberIds).toEqual([attorney.userId]);
    await expect(keepShift(supervisor, { ...change, ...night }, now)).rejects.toMatchObject({
      fieldErrors: { fromDate: "duty.problem.hasBegun" },
    });
    const { rows } = await database.owner.query(
      "SELECT detail FROM audit_entry WHERE subject_id = $1 ORDER BY id OFFSET 1",
      [shiftId],
    );
    expect(rows).toEqual([{ detail: { fields: ["members"] } }]);
  });

  it("has nobody on it who takes no calls or does not work here", async () => {
    const people = await office();
    const { administrator, supervisor, volunteer } = people;
    const stranger = await office();
    const shift = shiftOf(people);
    const refused = (change: Partial<KeepShift>) =>
      expect(keepShift(supervisor, { ...shift, ...change }, now)).rejects;
    await refused({ leadId: administrator.userId }).toMatchObject({
      fieldErrors: { leadId: "duty.problem.leadMissing" },
    });
    await refused({ memberIds: [volunteer.userId, stranger.volunteer.userId] }).toMatchObject({
      fieldErrors: { memberIds: "duty.problem.membersGone" },
    });
    await refused({ supervisingAttorneyId: stranger.attorney.representativeId }).toMatchObject({
      fieldErrors: { supervisingAttorneyId: "duty.problem.attorneyMissing" },
    });
    await database.owner.query(`UPDATE "user" SET status = 'DEACTIVATED' WHERE id = $1`, [volunteer.userId]);
    await refused({}).toMatchObject({ fieldErrors: { memberIds: "duty.problem.membersGone" } });
  });

  it("is taken back before it begins, and ended once it runs, so that cases keep theirs", async () => {
    const people = await office();
    const { supervisor } = people;
    await keepShift(supervisor, shiftOf(people), now);
    const [planned] = (await getDutyPlan(supervisor, now)).shifts;
    await endShift(supervisor, { shiftId: planned?.id ?? "" }, now);
    expect((await getDutyPlan(supervisor, now)).shifts).toEqual([]);

    await keepShift(supervisor, { ...shiftOf(people), ...today }, now);
    const [running] = (await getDutyPlan(supervisor, now)).shifts;
    await endShift(supervisor, { shiftId: running?.id ?? "" }, now);
    const { rows } = await database.owner.query("SELECT ends_at FROM shift WHERE lead_id = $1", [
      supervisor.userId,
    ]);
    expect(rows).toEqual([{ ends_at: now }]);
    const over = { ...shiftOf(people), ...today, shiftId: running?.id ?? "" };
    await expect(getShift(supervisor, over.shiftId, now)).rejects.toThrow("NOT_FOUND");
    await expect(keepShift(supervisor, over, now)).rejects.toThrow("NOT_FOUND");
    expect(await auditOf(supervisor)).toEqual(["shift.kept", "shift.takenBack", "shift.kept", "shift.kept"]);
  });

  it("is kept by supervisors and administrators, of their own organization", async () => {
    const people = await office();
    const { supervisor, volunteer, attorney } = people;
    await keepShift(supervisor, shiftOf(people), now);
    const [shift] = (await getDutyPlan(supervisor, now)).shifts;
    const shiftId = shift?.id ?? "";
    for (const actor of [volunteer, attorney]) {
      await expect(keepShift(actor, shiftOf(people), now)).rejects.toThrow("NOT_FOUND");
      await expect(endShift(actor, { shiftId }, now)).rejects.toThrow("NOT_FOUND");
      await expect(getShift(actor, shiftId, now)).rejects.toThrow("NOT_FOUND");
    }
    const stranger = await office();
    await expect(keepShift(stranger.supervisor, { ...shiftOf(stranger), shiftId }, now)).rejects.toThrow(
      "NOT_FOUND",
    );
    await expect(getShift(stranger.supervisor, shiftId, now)).rejects.toThrow("NOT_FOUND");
    await endShift(stranger.supervisor, { shiftId }, now);
    expect((await getDutyPlan(supervisor, now)).shifts).toMatchObject([{ name: "Night line" }]);
  });
});
