import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { withActor } from "@/lib/database/transaction";
import { makeCase } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser, type TestOrganization } from "@/lib/testing/organization";
import { addFact, retractFact } from "./commands";
import { getCase } from "./queries";
import { factSchema, retractionSchema } from "./schema";
import { bringCaseUpToDate } from "./steps";

const database = useTestDatabase();
const now = new Date("2026-04-15T12:00:00Z");
const elPaso = { state: "TX", countyFips: "48141", timeZone: "America/Denver" };

let organization: TestOrganization;
let volunteer: SignedInActor;

beforeAll(async () => {
  organization = await makeOrganization();
  volunteer = await makeUser(organization, "VOLUNTEER", "Vera Volunteer");
});

async function newCase(): Promise<string> {
  const caseId = await makeCase(volunteer, elPaso, [
    { type: "BOOKED", at: "2026-04-12T12:00:00Z" },
    { type: "DETAINER_LODGED", at: "2026-04-12T18:00:00Z" },
  ]);
  await withActor(volunteer, (transaction) => bringCaseUpToDate(transaction, volunteer, caseId, now));
  return caseId;
}

/** Monday at 17:00 in El Paso, as typed into the form. */
function bondPaid(caseId: string, version: number, typed: Record<string, string> = {}) {
  return {
    caseId,
    version: String(version),
    type: "RELEASE_DUE",
    releaseKind: "BOND_PAID",
    precision: "EXACT",
    date: "2026-04-13",
    time: "17:00",
    source: "CALLER",
    certainty: "SURE",
    note: "",
    ...typed,
  };
}

const add = (caseId: string, version: number, typed = {}, actor = volunteer) =>
  addFact(actor, factSchema.parse(bondPaid(caseId, version, typed)), now);

describe("adding a fact", () => {
  it("takes the time in the jail's zone and brings the hold, the matters and the version up to date", async () => {
    const caseId = await newCase();
    await add(caseId, 1);
    const detail = await getCase(volunteer, caseId, now);
    expect(detail.hold.clock.start).toEqual({
      earliest: "2026-04-13T23:00:00Z",
      latest: "2026-04-13T23:00:00Z",
    });
    expect(detail.version).toBe(2);
    expect(detail.matters.map(({ kind }) => kind)).toContain("JAIL_HOLD");
    const { rows } = await database.owner.query("SELECT status FROM hold WHERE case_id = $1", [caseId]);
    expect(rows).toEqual([{ status: detail.hold.clock.status }]);
  });

  it("leaves an audit entry that names the kind of fact and not what was said", async () => {
    const caseId = await newCase();
    await add(caseId, 1, { note: "A secret that the caller told" });
    const { rows } = await database.owner.query(
      "SELECT actor_id, detail FROM audit_entry WHERE action = 'hold.factAdded' AND case_id = $1",
      [caseId],
    );
    expect(rows).toEqual([{ actor_id: volunteer.userId, detail: { type: "RELEASE_DUE", corrects: null } }]);
  });

  it("refuses what was written on an older version, says who changed it, and writes nothing", async () => {
    const caseId = await newCase();
    await add(caseId, 1);
    await expect(add(caseId, 1, { type: "RELEASED", releaseKind: "" })).rejects.toMatchObject({
      code: "STALE",
      values: { version: 2, name: "Vera Volunteer" },
    });
    expect((await getCase(volunteer, caseId, now)).facts.counting).toHaveLength(3);
  });

  it("lets one of two at the same instant through", async () => {
    const caseId = await newCase();
    const results = await Promise.allSettled([add(caseId, 1), add(caseId, 1)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await getCase(volunteer, caseId, now)).facts.counting).toHaveLength(3);
  });

  it("says at the field what cannot be right about a time", async () => {
    const caseId = await newCase();
    const problem = (typed: Record<string, string>) =>
      add(caseId, 1, typed).catch((error) => error.fieldErrors);
    expect(await problem({ date: "2026-04-20" })).toEqual({ date: "hold.problem.RELEASE_IN_FUTURE" });
    expect(await problem({ date: "2026-04-01" })).toEqual({ date: "hold.problem.RELEASE_BEFORE_BOOKING" });
    expect(await problem({ date: "2026-03-08", time: "02:30" })).toEqual({
      time: "hold.problem.SKIPPED_HOUR",
    });
    expect(await problem({ date: "2026-02-30" })).toEqual({ date: "intake.problem.noSuchDate" });
    expect((await getCase(volunteer, caseId, now)).version).toBe(1);
  });

  it("refuses alike whoever may not see the case", async () => {
    const caseId = await newCase();
    const others = [
      await makeUser(organization, "VOLUNTEER"),
      await makeUser(organization, "REPRESENTATIVE"),
      await makeUser(organization, "ADMINISTRATOR"),
      await makeUser(await makeOrganization("Elsewhere"), "SUPERVISOR"),
    ];
    for (const actor of others)
      await expect(add(caseId, 1, {}, actor)).rejects.toMatchObject({ code: "NOT_FOUND" });
    // Not even whether the version is right may be learned from the answer.
    await expect(add(caseId, 7, {}, others[0])).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("correcting a fact", () => {
  async function caseWithBond() {
    const caseId = await newCase();
    await add(caseId, 1);
    const { facts } = await getCase(volunteer, caseId, now);
    const bond = facts.counting.find(({ fact }) => fact.type === "RELEASE_DUE");
    return { caseId, bondId: bond?.fact.id ?? "" };
  }
  const correct = (caseId: string, version: number, correctsId: string, typed = {}) =>
    addFact(
      volunteer,
      factSchema.parse({
        ...bondPaid(caseId, version, { time: "19:30" }),
        correctsId,
        reason: "Read the receipt",
        ...typed,
      }),
      now,
    );

  it("counts by the new time and keeps the old with who, when and why", async () => {
    const { caseId, bondId } = await caseWithBond();
    await correct(caseId, 2, bondId);
    const { hold, facts } = await getCase(volunteer, caseId, now);
    expect(hold.clock.start?.earliest).toBe("2026-04-14T01:30:00Z");
    const release = facts.counting.find(({ fact }) => fact.type === "RELEASE_DUE");
    expect(release?.fact).toMatchObject({
      correctionReason: "Read the receipt",
      recordedBy: "Vera Volunteer",
      recordedAt: "2026-04-15T12:00:00Z",
    });
    expect(release?.replaced).toMatchObject([{ id: bondId, earliest: "2026-04-13T23:00:00Z" }]);
  });

  it("refuses to correct what has been corrected, and a fact of another case", async () => {
    const { caseId, bondId } = await caseWithBond();
    const other = await caseWithBond();
    await correct(caseId, 2, bondId);
    await expect(correct(caseId, 3, bondId)).rejects.toMatchObject({ code: "STALE" });
    await expect(correct(caseId, 3, other.bondId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("does not turn one kind of fact into another", async () => {
    const { caseId, bondId } = await caseWithBond();
    await expect(correct(caseId, 2, bondId, { type: "RELEASED" })).rejects.toMatchObject({ code: "INVALID" });
  });

  it("is checked against the other facts, not against the one that it replaces", async () => {
    const caseId = await newCase();
    const { facts } = await getCase(volunteer, caseId, now);
    const booked = facts.counting.find(({ fact }) => fact.type === "BOOKED")?.fact.id ?? "";
    await add(caseId, 1);
    await correct(caseId, 2, booked, { type: "BOOKED", releaseKind: "", date: "2026-04-10" });
    expect((await getCase(volunteer, caseId, now)).facts.counting[0]?.fact.earliest).toBe(
      "2026-04-11T01:30:00Z",
    );
    await expect(add(caseId, 3, { date: "2026-04-09" })).rejects.toMatchObject({
      fieldErrors: { date: "hold.problem.RELEASE_BEFORE_BOOKING" },
    });
  });

  it("takes back what did not happen, so that it no longer counts but stays in sight", async () => {
    const { caseId, bondId } = await caseWithBond();
    const input = {
      caseId,
      version: "2",
      correctsId: bondId,
      source: "JAIL_STAFF",
      reason: "It was another person",
    };
    await retractFact(volunteer, retractionSchema.parse(input), now);
    const { hold, facts } = await getCase(volunteer, caseId, now);
    expect(hold.clock.status).toBe("NOT_STARTED");
    expect(facts.retracted).toMatchObject([
      { fact: { correctionReason: "It was another person" }, replaced: [{ id: bondId }] },
    ]);
  });
});

describe("a transfer", () => {
  const cookCountyJail = "jail:cook-county-jail-il";
  const moved = { type: "TRANSFERRED", releaseKind: "", date: "2026-04-14", time: "06:00" };

  it("ends one stay and begins the next, with the new jail's rules and the old jail's clock", async () => {
    const caseId = await newCase();
    await add(caseId, 1);
    await add(caseId, 2, { ...moved, facilityId: cookCountyJail });
    const { custody, hold, policy } = await getCase(volunteer, caseId, now);
    expect(custody.current).toMatchObject({
      facilityId: cookCountyJail,
      state: "IL",
      timeZone: "America/Chicago",
    });
    expect(custody.current?.from.earliest).toBe("2026-04-14T12:00:00Z");
    expect(custody.earlier).toMatchObject([{ state: "TX", until: { latest: "2026-04-14T12:00:00Z" } }]);
    expect(hold.timeZone).toBe("America/Denver");
    expect(hold.clock.start?.earliest).toBe("2026-04-13T23:00:00Z");
    expect(policy?.content.place.facilityId).toBe(cookCountyJail);
  });

  it("can go to a place that nobody knows, and invents none", async () => {
    const caseId = await newCase();
    await add(caseId, 1, moved);
    const { custody } = await getCase(volunteer, caseId, now);
    expect(custody.current).toMatchObject({
      facilityId: null,
      state: null,
      county: null,
      timeZone: "America/Denver",
    });
  });

  it("is not corrected or taken back as a single fact", async () => {
    const caseId = await newCase();
    await add(caseId, 1, moved);
    const { facts } = await getCase(volunteer, caseId, now);
    const correctsId = facts.counting.find(({ fact }) => fact.type === "TRANSFERRED")?.fact.id ?? "";
    const input = { caseId, version: "2", correctsId, source: "JAIL_STAFF", reason: "Wrong" };
    await expect(retractFact(volunteer, retractionSchema.parse(input), now)).rejects.toMatchObject({
      code: "INVALID",
    });
  });

  it("writes nothing where there is no such jail", async () => {
    const caseId = await newCase();
    await expect(add(caseId, 1, { ...moved, facilityId: "jail:nowhere" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const { custody, version } = await getCase(volunteer, caseId, now);
    expect([custody.earlier, version]).toEqual([[], 1]);
  });
});
