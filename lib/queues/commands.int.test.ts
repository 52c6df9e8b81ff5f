import { describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { withActor } from "@/lib/database/transaction";
import { jobHandlers } from "@/lib/jobs/handlers";
import { addPerson } from "@/lib/people/commands";
import { keepCredential } from "@/lib/people/entitlement-commands";
import { makeCase } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import { bar, makeOrganization, makeRepresentative, makeUser } from "@/lib/testing/organization";
import { addMember, keepQueue, removeMember } from "./commands";
import { getKeptQueue, listKeptQueues } from "./queries";
import type { KeepQueue } from "./schema";

const database = useTestDatabase();
const now = () => new Date();

const texas: KeepQueue = {
  queueId: null,
  name: "Texas jails",
  kinds: ["JAIL_HOLD", "ADVICE"],
  area: "STATE",
  states: ["TX"],
  counties: null,
};
const inCounties = (counties: string): KeepQueue => ({ ...texas, area: "COUNTY", states: [], counties });

async function office() {
  const organization = await makeOrganization();
  const administrator = await makeUser(organization, "ADMINISTRATOR");
  const supervisor = await makeUser(organization, "SUPERVISOR");
  return { organization, administrator, supervisor };
}

/** A running hold in El Paso; the id of its demand on the jail. */
async function elPasoMatter(supervisor: SignedInActor): Promise<string> {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const place = {
    facilityId: "jail:el-paso-county-detention-facility-tx",
    state: "TX",
    countyFips: "48141",
    timeZone: "America/Denver",
  };
  const caseId = await makeCase(supervisor, place, [
    { type: "BOOKED", at: hoursAgo(30) },
    { type: "DETAINER_LODGED", at: hoursAgo(28) },
    { type: "RELEASE_DUE", at: hoursAgo(2), releaseKind: "BOND_PAID" },
  ]);
  await withActor(supervisor, (transaction) => bringCaseUpToDate(transaction, supervisor, caseId, now()));
  const { rows } = await database.owner.query<{ id: string }>(
    "SELECT id FROM matter WHERE case_id = $1 AND kind = 'JAIL_HOLD'",
    [caseId],
  );
  return rows[0]?.id ?? "";
}

async function queueOf(matterId: string) {
  const { rows } = await database.owner.query<{ name: string }>(
    "SELECT q.name FROM matter m JOIN queue q ON q.id = m.queue_id WHERE m.id = $1",
    [matterId],
  );
  return rows[0]?.name;
}

/** Does the jobs that wait for the organization, as the worker would. */
async function work({ organizationId }: { organizationId: string }): Promise<string[]> {
  const { rows } = await database.owner.query<{ name: string; payload: unknown }>(
    `SELECT t.identifier AS name, j.payload FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE j.payload->>'organizationId' = $1 ORDER BY j.id`,
    [organizationId],
  );
  await database.owner.query(
    "DELETE FROM graphile_worker._private_jobs WHERE payload->>'organizationId' = $1",
    [organizationId],
  );
  for (const { name, payload } of rows) await jobHandlers[name as keyof typeof jobHandlers](payload);
  return rows.map(({ name }) => name);
}

describe("a new organization", () => {
  it("routes once an administrator has added an attorney, made a queue and put them in it", async () => {
    const { administrator, supervisor } = await office();
    const matterId = await elPasoMatter(supervisor);
    expect(await queueOf(matterId)).toBe("Unrouted");

    const { userId } = await addPerson(administrator, {
      name: "New Attorney",
      email: "new.attorney@example.org",
      password: "correct horse battery staple",
      role: "REPRESENTATIVE",
      representativeRole: "ATTORNEY",
      languages: ["en"],
      caseLimit: 10,
      supervisorId: null,
    });
    const { queueId } = await keepQueue(administrator, texas);
    const [attorney] = (await getKeptQueue(administrator, queueId, now())).others;
    const representativeId = attorney?.representativeId ?? "";
    expect(attorney).toMatchObject({ userId, name: "New Attorney" });
    await keepCredential(
      administrator,
      {
        representativeId,
        credentialId: null,
        kind: "BAR",
        state: "TX",
        district: null,
        level: null,
        status: "ACTIVE",
        validFrom: null,
        expiresOn: null,
        renewalFiledOn: null,
        renewalConfirmedOn: null,
        isVerified: true,
      },
      now(),
    );
    await work(administrator);
    expect(await queueOf(matterId)).toBe("Unrouted");

    await addMember(administrator, { queueId, representativeId });
    expect(await work(administrator)).toEqual(["reconsiderUnrouted"]);
    expect(await queueOf(matterId)).toBe("Texas jails");
    const { rows } = await database.owner.query(
      "SELECT 1 FROM offer WHERE matter_id = $1 AND outcome = 'OPEN'",
      [matterId],
    );
    expect(rows).toHaveLength(1);
  });

  it("sees in the list what each queue can take today, and what waits", async () => {
    const { organization, administrator, supervisor } = await office();
    const attorney = await makeRepresentative(organization, [bar("TX")], { name: "Ruth" });
    const { queueId } = await keepQueue(administrator, { ...texas, states: ["TX", "NM"] });
    await keepQueue(administrator, { ...inCounties("El Paso, TX\n35013"), name: "Border" });
    await addMember(administrator, { queueId, representativeId: attorney.representativeId });
    await elPasoMatter(supervisor);
    const [unrouted, border, states] = await listKeptQueues(supervisor, now());
    expect(unrouted).toMatchObject({ name: "Unrouted", isUnrouted: true });
    expect(border).toMatchObject({
      name: "Border",
      waiting: 0,
      members: [],
      counties: [
        { fips: "35013", name: "Doña Ana" },
        { fips: "48141", name: "El Paso" },
      ],
      kinds: [
        { kind: "JAIL_HOLD", reach: "NOWHERE" },
        { kind: "ADVICE", reach: "NOWHERE" },
      ],
    });
    expect(states).toMatchObject({
      states: ["NM", "TX"],
      waiting: 2,
      members: [{ name: "Ruth" }],
      kinds: [
        { kind: "JAIL_HOLD", reach: "SOMEWHERE", statesWithoutAnybody: ["NM"] },
        { kind: "ADVICE", reach: "EVERYWHERE" },
      ],
    });
  });
});

describe("a queue", () => {
  async function withMatter() {
    const { organization, administrator, supervisor } = await office();
    const attorney = await makeRepresentative(organization, [bar("TX")]);
    const { representativeId } = attorney;
    const { queueId } = await keepQueue(supervisor, texas);
    await addMember(supervisor, { queueId, representativeId });
    const matterId = await elPasoMatter(supervisor);
    expect(await queueOf(matterId)).toBe("Texas jails");
    await work(supervisor);
    return { organization, administrator, supervisor, queueId, representativeId, matterId };
  }

  it("lets go of what nobody who is left in it may take", async () => {
    const { supervisor, queueId, representativeId, matterId } = await withMatter();
    await removeMember(supervisor, { queueId, representativeId });
    expect(await work(supervisor)).toEqual(["moveOnFromQueue"]);
    expect(await queueOf(matterId)).toBe("Unrouted");
    await removeMember(supervisor, { queueId, representativeId });
    expect(await work(supervisor)).toEqual([]);
  });

  it.each([
    ["other kinds", { kinds: ["ADVICE"] as const }],
    ["no kind, which closes it", { kinds: [] }],
    ["another state", { states: ["NM"] as const }],
    ["other counties", { area: "COUNTY" as const, states: [], counties: "Harris, TX" }],
  ])("lets go of what it is no longer for: %s", async (_, change) => {
    const { supervisor, queueId, matterId } = await withMatter();
    await keepQueue(supervisor, { ...texas, ...change, queueId } as KeepQueue);
    await work(supervisor);
    expect(await queueOf(matterId)).toBe("Unrouted");
  });

  it("keeps what it is still for, whatever else changed", async () => {
    const { supervisor, queueId, matterId } = await withMatter();
    await keepQueue(supervisor, { ...inCounties("El Paso, TX"), queueId, name: "El Paso" });
    expect(await work(supervisor)).toEqual(["reconsiderUnrouted", "moveOnFromQueue"]);
    expect(await queueOf(matterId)).toBe("El Paso");
    await keepQueue(supervisor, { ...inCounties("48141"), queueId, name: "El Paso" });
    expect(await work(supervisor)).toEqual([]);
  });

  it("refuses a name that is taken, and counties that nobody knows, at the field", async () => {
    const { supervisor } = await office();
    const { queueId } = await keepQueue(supervisor, texas);
    const taken = { fieldErrors: { name: "queues.problem.nameTaken" } };
    await expect(keepQueue(supervisor, texas)).rejects.toMatchObject(taken);
    await expect(keepQueue(supervisor, { ...texas, name: "Unrouted", queueId })).rejects.toMatchObject(taken);
    const counties = (problem: string) => ({ fieldErrors: { counties: problem } });
    await expect(
      keepQueue(supervisor, { ...inCounties("48141\nAtlantis, TX"), name: "Sea" }),
    ).rejects.toMatchObject(counties("queues.problem.countyUnknown?line=Atlantis%2C+TX"));
    await expect(
      keepQueue(supervisor, { ...inCounties("St. Louis, MO"), name: "Arch" }),
    ).rejects.toMatchObject(
      counties("queues.problem.countyOfSeveral?line=St.+Louis%2C+MO&codes=29189%2C+29510"),
    );
    expect((await listKeptQueues(supervisor, now())).map(({ name }) => name)).toEqual([
      "Unrouted",
      "Texas jails",
    ]);
  });

  it("takes as members only representatives who work here", async () => {
    const { organization, supervisor } = await office();
    const { queueId } = await keepQueue(supervisor, texas);
    const stranger = await makeRepresentative((await office()).organization, [bar("TX")]);
    const gone = await makeRepresentative(organization, [bar("TX")]);
    await database.owner.query(`UPDATE "user" SET status = 'DEACTIVATED' WHERE id = $1`, [gone.userId]);
    const promoted = await makeRepresentative(organization, [bar("TX")]);
    await database.owner.query(`UPDATE "user" SET role = 'SUPERVISOR' WHERE id = $1`, [promoted.userId]);
    for (const { representativeId } of [stranger, gone, promoted]) {
      await expect(addMember(supervisor, { queueId, representativeId })).rejects.toMatchObject({
        fieldErrors: { representativeId: "queues.problem.memberMissing" },
      });
    }
    expect(await getKeptQueue(supervisor, queueId, now())).toMatchObject({ members: [], others: [] });
  });

  it("is for supervisors and administrators to keep, of their own organization, and never the unrouted one", async () => {
    const { organization, supervisor, queueId, representativeId } = await withMatter();
    const change = { ...texas, name: "Changed", queueId };
    const member = { queueId, representativeId };
    const volunteer = await makeUser(organization, "VOLUNTEER");
    const attorney = await makeRepresentative(organization, []);
    const elsewhere = await office();
    const stranger = elsewhere.administrator;
    for (const actor of [volunteer, attorney, stranger]) {
      await expect(keepQueue(actor, change)).rejects.toThrow("NOT_FOUND");
      await expect(removeMember(actor, member)).rejects.toThrow("NOT_FOUND");
      await expect(getKeptQueue(actor, queueId, now())).rejects.toThrow("NOT_FOUND");
    }
    for (const actor of [volunteer, attorney]) {
      await expect(keepQueue(actor, { ...texas, name: "New" })).rejects.toThrow("NOT_FOUND");
      await expect(listKeptQueues(actor, now())).rejects.toThrow("NOT_FOUND");
      await expect(addMember(actor, member)).rejects.toThrow("NOT_FOUND");
    }
    const theirs = await makeRepresentative(elsewhere.organization, []);
    await expect(addMember(stranger, { queueId, representativeId: theirs.representativeId })).rejects.toThrow(
      "NOT_FOUND",
    );
    const unrouted = organization.unroutedQueueId;
    await expect(keepQueue(supervisor, { ...change, queueId: unrouted })).rejects.toThrow("NOT_FOUND");
    await expect(addMember(supervisor, { queueId: unrouted, representativeId })).rejects.toThrow("NOT_FOUND");
    await expect(getKeptQueue(supervisor, unrouted, now())).rejects.toThrow("NOT_FOUND");
    expect(await getKeptQueue(supervisor, queueId, now())).toMatchObject({ name: "Texas jails" });
  });

  it("leaves an entry with the names of what changed, and whom it was about", async () => {
    const { supervisor, queueId, representativeId } = await withMatter();
    await keepQueue(supervisor, { ...texas, queueId, name: "Texas", kinds: ["ADVICE", "JAIL_HOLD"] });
    await removeMember(supervisor, { queueId, representativeId });
    const { rows } = await database.owner.query(
      "SELECT action, detail FROM audit_entry WHERE subject_id = $1 AND action LIKE 'queue.%' ORDER BY id",
      [queueId],
    );
    expect(rows).toEqual([
      { action: "queue.kept", detail: { fields: ["name", "kinds", "area", "areaCodes"] } },
      { action: "queue.memberAdded", detail: { representativeId } },
      { action: "queue.kept", detail: { fields: ["name"] } },
      { action: "queue.memberRemoved", detail: { representativeId } },
    ]);
  });
});
