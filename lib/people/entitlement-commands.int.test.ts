import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeRepresentative, makeUser } from "@/lib/testing/organization";
import { addAbsence, keepCredential, removeAbsence } from "./entitlement-commands";
import { getCredential, getPerson } from "./queries";
import { keepCredentialSchema, type KeepCredential } from "./schema";

const database = useTestDatabase();
const now = () => new Date("2026-04-15T18:00:00Z");

let supervisor: SignedInActor;
let volunteer: SignedInActor;
let attorney: SignedInActor & { representativeId: string };
let colleague: SignedInActor & { representativeId: string };
let stranger: SignedInActor;

beforeAll(async () => {
  const organization = await makeOrganization();
  supervisor = await makeUser(organization, "SUPERVISOR");
  volunteer = await makeUser(organization, "VOLUNTEER");
  attorney = await makeRepresentative(organization, []);
  colleague = await makeRepresentative(organization, []);
  stranger = await makeUser(await makeOrganization(), "SUPERVISOR");
});

function credential(part: Partial<KeepCredential> = {}): KeepCredential {
  return {
    representativeId: attorney.representativeId,
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
    isVerified: false,
    ...part,
  };
}

const credentialsOf = async () =>
  (await getPerson(supervisor, attorney.userId, now())).representative?.credentials ?? [];

async function waitingJobs(): Promise<number> {
  const { rows } = await database.owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'reconsiderUnrouted'`,
  );
  return rows[0]?.count ?? 0;
}

describe("keeping a credential", () => {
  it("adds one, asks for unrouted matters to be looked at again, and leaves an entry without its content", async () => {
    await keepCredential(supervisor, credential({ expiresOn: "2026-05-01", isVerified: true }), now());
    const [kept] = await credentialsOf();
    expect(kept).toMatchObject({
      kind: "BAR",
      state: "TX",
      outlook: "EXPIRES_SOON",
      verifiedAt: "2026-04-15T18:00:00Z",
    });
    expect(await waitingJobs()).toBe(1);
    const { rows } = await database.owner.query<{ detail: unknown }>(
      "SELECT detail FROM audit_entry WHERE action = 'credential.kept' AND subject_id = $1",
      [kept?.id],
    );
    expect(rows).toEqual([{ detail: { fields: ["kind", "state", "status", "expiresOn", "verified"] } }]);
  });

  it("changes one, which then counts as not verified until somebody does again", async () => {
    const [before] = await credentialsOf();
    const credentialId = before?.id ?? "";
    await keepCredential(supervisor, credential({ credentialId, status: "SUSPENDED" }), now());
    const after = await getCredential(supervisor, { userId: attorney.userId, credentialId }, now());
    expect(after).toMatchObject({ outlook: "SUSPENDED", expiresOn: null, verifiedAt: null });
  });

  it("keeps its kind, and belongs to one person", async () => {
    const [before] = await credentialsOf();
    const credentialId = before?.id ?? "";
    const turned = credential({ credentialId, kind: "EOIR_REGISTRATION", state: null });
    await expect(keepCredential(supervisor, turned, now())).rejects.toThrow("NOT_FOUND");
    const moved = credential({ credentialId, representativeId: colleague.representativeId });
    await expect(keepCredential(supervisor, moved, now())).rejects.toThrow("NOT_FOUND");
  });

  it("refuses a federal district that there is not", async () => {
    const court = credential({ kind: "FEDERAL_COURT", state: null, district: "Q.D. Tex." });
    await expect(keepCredential(supervisor, court, now())).rejects.toMatchObject({
      fieldErrors: { district: "people.problem.districtMissing" },
    });
    await keepCredential(supervisor, { ...court, district: "W.D. Tex." }, now());
    expect((await credentialsOf()).map(({ district }) => district)).toContain("W.D. Tex.");
  });

  it("is for supervisors and administrators of the organization", async () => {
    for (const other of [volunteer, attorney, stranger]) {
      await expect(keepCredential(other, credential(), now())).rejects.toThrow("NOT_FOUND");
    }
  });

  it("asks for what the kind needs", () => {
    const fields = (part: object) =>
      Object.keys(
        Object.fromEntries(
          keepCredentialSchema
            .safeParse({ ...credential(), state: "", credentialId: "", ...part })
            .error?.issues.map(({ path }) => [path.join("."), true]) ?? [],
        ),
      );
    expect(fields({ kind: "BAR" })).toEqual(["state"]);
    expect(fields({ kind: "FEDERAL_COURT" })).toEqual(["district"]);
    expect(fields({ kind: "DOJ_ACCREDITATION" })).toEqual(["level"]);
    expect(fields({ kind: "EOIR_REGISTRATION" })).toEqual([]);
    expect(fields({ kind: "EOIR_REGISTRATION", validFrom: "2026-02-01", expiresOn: "2026-01-31" })).toEqual([
      "expiresOn",
    ]);
  });
});

describe("an absence", () => {
  const days = { from: "2026-04-14", until: "2026-04-16" };

  it("is said by oneself or a supervisor, and by nobody else", async () => {
    const { representativeId } = attorney;
    for (const other of [colleague, volunteer, stranger]) {
      await expect(addAbsence(other, { representativeId, ...days })).rejects.toThrow("NOT_FOUND");
    }
    await addAbsence(attorney, { representativeId, ...days });
    await addAbsence(supervisor, { representativeId, from: "2026-05-01", until: "2026-05-01" });
    const person = await getPerson(supervisor, attorney.userId, now());
    expect(person.representative?.isAway).toBe(true);
    expect(person.absences.map(({ from, until }) => [from, until])).toEqual([
      ["2026-04-14", "2026-04-16"],
      ["2026-05-01", "2026-05-01"],
    ]);
  });

  it("can be taken back, twice as well as once", async () => {
    const { representativeId } = attorney;
    const [first] = (await getPerson(supervisor, attorney.userId, now())).absences;
    const absence = { representativeId, absenceId: first?.id ?? "" };
    await expect(removeAbsence(colleague, absence)).rejects.toThrow("NOT_FOUND");
    await removeAbsence(attorney, absence);
    await removeAbsence(attorney, absence);
    expect((await getPerson(supervisor, attorney.userId, now())).representative?.isAway).toBe(false);
  });
});
