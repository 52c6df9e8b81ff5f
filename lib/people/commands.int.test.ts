import { describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { findActor } from "@/lib/auth/session";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { withActor } from "@/lib/database/transaction";
import { moveOnFromQueue } from "@/lib/jobs/move-on-from-queue";
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
import { addPerson, changeRole, deactivatePerson } from "./commands";
import { getPerson, listPeople } from "./queries";
import type { AddPerson, ChangeRole } from "./schema";

const database = useTestDatabase();

const elPaso = {
  facilityId: "jail:el-paso-county-detention-facility-tx",
  state: "TX",
  countyFips: "48141",
  timeZone: "America/Denver",
};
const noRepresentative = { representativeRole: null, languages: [], caseLimit: 10, supervisorId: null };
const now = () => new Date();

async function office() {
  const organization = await makeOrganization();
  const administrator = await makeUser(organization, "ADMINISTRATOR");
  const supervisor = await makeUser(organization, "SUPERVISOR");
  return { organization, administrator, supervisor };
}

/** A running hold in El Paso, and its matters. */
async function runningCase(supervisor: SignedInActor): Promise<{ caseId: string; matterIds: string[] }> {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const caseId = await makeCase(supervisor, elPaso, [
    { type: "BOOKED", at: hoursAgo(30) },
    { type: "DETAINER_LODGED", at: hoursAgo(28) },
    { type: "RELEASE_DUE", at: hoursAgo(2), releaseKind: "BOND_PAID" },
  ]);
  await withActor(supervisor, (transaction) => bringCaseUpToDate(transaction, supervisor, caseId, now()));
  const { rows } = await database.owner.query<{ id: string }>(
    "SELECT id FROM matter WHERE case_id = $1 AND kind = 'JAIL_HOLD'",
    [caseId],
  );
  return { caseId, matterIds: rows.map(({ id }) => id) };
}

async function accepted(supervisor: SignedInActor, by: SignedInActor): Promise<string> {
  const { matterIds } = await runningCase(supervisor);
  const [matterId] = matterIds;
  if (!matterId) throw new Error("the case needs no demand on the jail");
  await acceptMatter(by, { matterId, noConflict: true });
  return matterId;
}

async function matterNow(matterId: string) {
  const { rows } = await database.owner.query<{
    status: string;
    queue: string;
    ended: string | null;
    open: number;
  }>(
    `SELECT m.status, q.name AS queue,
       (SELECT string_agg(a.ended_why, ' ') FROM assignment a WHERE a.matter_id = m.id) AS ended,
       (SELECT count(*)::int FROM offer o WHERE o.matter_id = m.id AND o.outcome = 'OPEN') AS open
     FROM matter m JOIN queue q ON q.id = m.queue_id WHERE m.id = $1`,
    [matterId],
  );
  return rows[0];
}

async function jobs(name: string, organization: TestOrganization): Promise<unknown[]> {
  const { rows } = await database.owner.query<{ payload: unknown }>(
    `SELECT j.payload FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = $1 AND j.payload->>'organizationId' = $2`,
    [name, organization.organizationId],
  );
  return rows.map(({ payload }) => payload);
}

describe("adding a person", () => {
  const input: AddPerson = {
    name: "New Attorney",
    email: "new.attorney@example.org",
    password: "correct horse battery staple",
    role: "REPRESENTATIVE",
    representativeRole: "ATTORNEY",
    languages: ["es", "mam"],
    caseLimit: 4,
    supervisorId: null,
  };

  it("lets an administrator add somebody who can sign in at once, and refuses everybody else", async () => {
    const { organization, administrator, supervisor } = await office();
    for (const other of [
      supervisor,
      await makeUser(organization, "VOLUNTEER"),
      await makeRepresentative(organization, []),
    ]) {
      await expect(addPerson(other, input)).rejects.toThrow("NOT_FOUND");
    }
    const { userId } = await addPerson(administrator, input);
    const actor = await findActor(await signInWithPassword(input.email, input.password, "here"));
    expect(actor).toMatchObject({ userId, role: "REPRESENTATIVE" });
    expect(actor?.representativeId).not.toBeNull();
    const person = await getPerson(administrator, userId, now());
    expect(person.representative).toMatchObject({ languages: ["es", "mam"], openMatters: 0, caseLimit: 4 });
  });

  it("refuses an address that signs in already, here or in another organization", async () => {
    const { administrator } = await office();
    const other = await office();
    const email = "taken@example.org";
    await addPerson(administrator, { ...input, email });
    for (const somebody of [administrator, other.administrator]) {
      await expect(addPerson(somebody, { ...input, email })).rejects.toMatchObject({
        fieldErrors: { email: "signIn.problem.emailTaken" },
      });
    }
  });

  it("puts a student under an attorney of the organization, and under nobody else", async () => {
    const { organization, administrator } = await office();
    const attorney = await makeRepresentative(organization, [bar("TX")], { name: "Their Attorney" });
    const stranger = await makeRepresentative((await office()).organization, [bar("TX")]);
    const student = { ...input, representativeRole: "LAW_STUDENT" as const };
    await expect(
      addPerson(administrator, {
        ...student,
        email: "student1@example.org",
        supervisorId: stranger.representativeId,
      }),
    ).rejects.toMatchObject({ fieldErrors: { supervisorId: "people.problem.supervisorMissing" } });
    const { userId } = await addPerson(administrator, {
      ...student,
      email: "student2@example.org",
      supervisorId: attorney.representativeId,
    });
    const person = await getPerson(administrator, userId, now());
    expect(person.representative?.supervisorName).toBe("Their Attorney");
  });
});

describe("letting a person go", () => {
  it("leaves nothing behind with them: what they held is before others at once", async () => {
    const { organization, administrator, supervisor } = await office();
    const leaver = await makeRepresentative(organization, [bar("TX")], { name: "Leaver" });
    const colleague = await makeRepresentative(organization, [bar("TX")], { name: "Colleague" });
    await makeQueue(organization, "Texas jails", ["JAIL_HOLD", "ADVICE"], [leaver, colleague], ["TX"]);
    const held = [await accepted(supervisor, leaver), await accepted(supervisor, leaver)];

    expect(await deactivatePerson(administrator, { userId: leaver.userId, confirmed: true }, now())).toEqual({
      matters: 2,
    });
    for (const matterId of held) {
      expect(await matterNow(matterId)).toEqual({
        status: "QUEUED",
        queue: "Texas jails",
        ended: "PERSON_LEAVES",
        open: 1,
      });
      await acceptMatter(colleague, { matterId, noConflict: true });
    }
    const person = await getPerson(administrator, leaver.userId, now());
    expect(person).toMatchObject({ isActive: false, queues: [], representative: { openMatters: 0 } });
    await expect(
      deactivatePerson(administrator, { userId: leaver.userId, confirmed: true }, now()),
    ).resolves.toEqual({ matters: 0 });
  });

  it("puts before the supervisors what nobody else may take, with an alert", async () => {
    const { organization, administrator, supervisor } = await office();
    const leaver = await makeRepresentative(organization, [bar("TX")]);
    await makeQueue(organization, "Texas jails", ["JAIL_HOLD", "ADVICE"], [leaver], ["TX"]);
    const matterId = await accepted(supervisor, leaver);
    await deactivatePerson(administrator, { userId: leaver.userId, confirmed: true }, now());
    expect(await matterNow(matterId)).toMatchObject({ status: "QUEUED", queue: "Unrouted" });
    const { rows } = await database.owner.query(
      "SELECT kind FROM alert WHERE matter_id = $1 AND status = 'OPEN'",
      [matterId],
    );
    expect(rows).toContainEqual({ kind: "MATTER_UNROUTED" });
  });

  it("moves on what waited in a queue that they leave empty", async () => {
    const { organization, administrator, supervisor } = await office();
    const leaver = await makeRepresentative(organization, [bar("TX")]);
    const queueId = await makeQueue(organization, "Texas jails", ["JAIL_HOLD", "ADVICE"], [leaver], ["TX"]);
    const { matterIds } = await runningCase(supervisor);
    await deactivatePerson(administrator, { userId: leaver.userId, confirmed: true }, now());
    expect(await jobs("moveOnFromQueue", organization)).toEqual([
      { organizationId: organization.organizationId, queueId },
    ]);
    await moveOnFromQueue(organization.system, queueId);
    expect(await matterNow(matterIds[0] ?? "")).toMatchObject({
      status: "QUEUED",
      queue: "Unrouted",
      open: 0,
    });
  });

  it("ends their sessions and their sign-in", async () => {
    const { administrator } = await office();
    const email = "leaving@example.org";
    const password = "correct horse battery staple";
    const { userId } = await addPerson(administrator, {
      name: "Leaving",
      email,
      password,
      role: "VOLUNTEER",
      ...noRepresentative,
    });
    const subject = await signInWithPassword(email, password, "here");
    await deactivatePerson(administrator, { userId, confirmed: true }, now());
    expect(await findActor(subject)).toBeNull();
    // Nor does one of theirs come back to life should they ever be let in again.
    await database.owner.query(`UPDATE "user" SET status = 'ACTIVE' WHERE id = $1`, [userId]);
    expect(await findActor(subject)).toBeNull();
    await database.owner.query(`UPDATE "user" SET status = 'DEACTIVATED' WHERE id = $1`, [userId]);
    await expect(signInWithPassword(email, password, "here")).rejects.toThrow("WRONG_CREDENTIALS");
  });

  it("ends the duties of whoever had any, in the plan too", async () => {
    const { organization, administrator, supervisor } = await office();
    const { organizationId } = organization;
    const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    const duty = { organizationId, kind: "SUPERVISOR_ON_DUTY" as const, userId: supervisor.userId };
    await withActor(supervisor, (transaction) =>
      transaction.dutyPeriod.createMany({
        data: [
          { ...duty, startsAt: hour(-1), endsAt: hour(7) },
          { ...duty, startsAt: hour(24), endsAt: hour(32) },
        ],
      }),
    );
    await deactivatePerson(administrator, { userId: supervisor.userId, confirmed: true }, now());
    const { rows } = await database.owner.query(
      "SELECT ends_at <= now() AS over FROM duty_period WHERE user_id = $1",
      [supervisor.userId],
    );
    expect(rows).toEqual([{ over: true }]);
  });

  it("never loses a matter that is accepted at the same instant", async () => {
    for (let round = 0; round < 5; round++) {
      const { organization, administrator, supervisor } = await office();
      const leaver = await makeRepresentative(organization, [bar("TX")]);
      await makeQueue(organization, "Texas jails", ["JAIL_HOLD", "ADVICE"], [leaver], ["TX"]);
      const { matterIds } = await runningCase(supervisor);
      const matterId = matterIds[0] ?? "";
      await Promise.allSettled([
        acceptMatter(leaver, { matterId, noConflict: true }),
        deactivatePerson(administrator, { userId: leaver.userId, confirmed: true }, now()),
      ]);
      const { rows } = await database.owner.query(
        "SELECT 1 FROM assignment WHERE representative_id = $1 AND ended_at IS NULL",
        [leaver.representativeId],
      );
      expect(rows).toEqual([]);
      expect(await matterNow(matterId)).toMatchObject({ status: "QUEUED" });
    }
  });

  it("refuses to let the only administrator go, even where two let each other go at once", async () => {
    const { administrator } = await office();
    await expect(
      deactivatePerson(administrator, { userId: administrator.userId, confirmed: true }, now()),
    ).rejects.toMatchObject({ fieldErrors: { confirmed: "people.problem.lastAdministrator" } });
    const pairs = Array.from({ length: 6 }, async () => {
      const { organization, administrator: first } = await office();
      return [first, await makeUser(organization, "ADMINISTRATOR")] as const;
    });
    for (const [first, second] of await Promise.all(pairs)) {
      const tries = await Promise.allSettled([
        deactivatePerson(first, { userId: second.userId, confirmed: true }, now()),
        deactivatePerson(second, { userId: first.userId, confirmed: true }, now()),
      ]);
      expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    }
  });

  it("is for administrators, and finds nobody of another organization", async () => {
    const { administrator, supervisor } = await office();
    const other = await office();
    const gone = { userId: other.supervisor.userId, confirmed: true };
    await expect(deactivatePerson(administrator, gone, now())).rejects.toThrow("NOT_FOUND");
    await expect(
      deactivatePerson(supervisor, { userId: administrator.userId, confirmed: true }, now()),
    ).rejects.toThrow("NOT_FOUND");
  });
});

describe("changing a role", () => {
  const to = (userId: string, role: ChangeRole["role"]): ChangeRole => ({
    userId,
    role,
    ...noRepresentative,
  });

  it("raises the version of their sessions, and hands on what a representative held", async () => {
    const { organization, administrator, supervisor } = await office();
    const attorney = await makeRepresentative(organization, [bar("TX")]);
    await makeQueue(organization, "Texas jails", ["JAIL_HOLD", "ADVICE"], [attorney], ["TX"]);
    const matterId = await accepted(supervisor, attorney);
    await changeRole(administrator, to(attorney.userId, "SUPERVISOR"), now());
    expect(await matterNow(matterId)).toMatchObject({ status: "QUEUED", queue: "Unrouted" });
    const subject = { ...organization, userId: attorney.userId };
    expect(await findActor({ ...subject, sessionVersion: 1 })).toBeNull();
    expect(await findActor({ ...subject, sessionVersion: 2 })).toMatchObject({ role: "SUPERVISOR" });
  });

  it("makes a representative of somebody, with what they are", async () => {
    const { organization, administrator } = await office();
    const volunteer = await makeUser(organization, "VOLUNTEER");
    await changeRole(
      administrator,
      {
        ...to(volunteer.userId, "REPRESENTATIVE"),
        representativeRole: "ACCREDITED_REPRESENTATIVE",
        languages: ["es"],
        caseLimit: 3,
      },
      now(),
    );
    expect(await getPerson(administrator, volunteer.userId, now())).toMatchObject({
      role: "REPRESENTATIVE",
      representative: { role: "ACCREDITED_REPRESENTATIVE", languages: ["es"], caseLimit: 3 },
    });
  });

  it("refuses to leave nobody to administer", async () => {
    const { administrator } = await office();
    await expect(
      changeRole(administrator, to(administrator.userId, "VOLUNTEER"), now()),
    ).rejects.toMatchObject({
      fieldErrors: { role: "people.problem.lastAdministrator" },
    });
  });
});

describe("the list of people", () => {
  it("is the organization's own, those of one role where asked, and whoever has left last", async () => {
    const { organization, administrator } = await office();
    await makeUser(organization, "VOLUNTEER", "Zoe");
    const gone = await makeUser(organization, "VOLUNTEER", "Abel");
    await deactivatePerson(administrator, { userId: gone.userId, confirmed: true }, now());
    const volunteers = await listPeople(administrator, { role: "VOLUNTEER", page: 1 }, now());
    expect(volunteers.people.map(({ name, isActive }) => [name, isActive])).toEqual([
      ["Zoe", true],
      ["Abel", false],
    ]);
    const everybody = await listPeople(administrator, { role: null, page: 7 }, now());
    expect(everybody).toMatchObject({ page: 1, pageCount: 1 });
    expect(everybody.people).toHaveLength(4);
  });

  it("finds nobody under what is no id at all", async () => {
    const { administrator } = await office();
    await expect(getPerson(administrator, "somebody", now())).rejects.toThrow("NOT_FOUND");
  });

  it("is not a volunteer's to read", async () => {
    const { organization } = await office();
    const volunteer = await makeUser(organization, "VOLUNTEER");
    await expect(listPeople(volunteer, { role: null, page: 1 }, now())).rejects.toThrow("NOT_FOUND");
    await expect(getPerson(volunteer, volunteer.userId, now())).rejects.toThrow("NOT_FOUND");
  });
});
