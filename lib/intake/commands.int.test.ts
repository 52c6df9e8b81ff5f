import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { uuidv7 } from "@/lib/database/identifier";
import { withActor } from "@/lib/database/transaction";
import { useTestDatabase } from "@/lib/testing/database";
import {
  bar,
  makeOrganization,
  makeQueue,
  makeRepresentative,
  makeUser,
  type TestOrganization,
} from "@/lib/testing/organization";
import { recordIntake } from "./commands";
import { intakeSchema, type IntakeInput } from "./schema";

const database = useTestDatabase();

let organization: TestOrganization;
let volunteer: SignedInActor;
let supervisor: SignedInActor;
let texasQueue: string;

beforeAll(async () => {
  organization = await makeOrganization();
  volunteer = await makeUser(organization, "VOLUNTEER");
  supervisor = await makeUser(organization, "SUPERVISOR");
  const texan = await makeRepresentative(organization, [bar("TX")]);
  texasQueue = await makeQueue(organization, "Texas jails", ["JAIL_HOLD", "ADVICE"], [texan], ["TX"]);
});

/** Tuesday 20 October 2026, 06:00 in El Paso. */
const now = new Date("2026-10-20T12:00:00Z");

const bondOnMonday = {
  detainer: "YES",
  releaseDue: "YES",
  releaseKind: "BOND_PAID",
  releasePrecision: "EXACT",
  releaseDate: "2026-10-19",
  releaseTime: "17:00",
  releaseSource: "FAMILY",
  releaseCertainty: "SURE",
} as const;
const elPaso = { placeChoice: "facility:jail:el-paso-county-detention-facility-tx" };
const cook = { placeChoice: "facility:jail:cook-county-jail-il" };

function intakeOf(input: Partial<IntakeInput> = {}) {
  return intakeSchema.parse({ id: uuidv7(), nameAsSpoken: "Juan", ...input });
}

function record(input: Partial<IntakeInput> = {}, actor = volunteer) {
  return recordIntake(actor, intakeOf(input), now);
}

function read(id: string, actor: SignedInActor = supervisor) {
  return withActor(actor, (transaction) =>
    transaction.case.findUniqueOrThrow({
      where: { organizationId_id: { organizationId: actor.organizationId, id } },
      include: {
        person: true,
        reporters: { include: { consents: true } },
        stints: true,
        holdEvents: { orderBy: { recordedOrder: "asc" } },
        hold: true,
        matters: true,
        policySnapshots: true,
      },
    }),
  );
}

async function count(table: string): Promise<number> {
  const { rows } = await database.owner.query<{ count: string }>(`SELECT count(*) FROM "${table}"`);
  return Number(rows[0]?.count);
}

describe("recording a detention", () => {
  it("runs the hold of a bond paid in El Paso on Monday at 17:00, Mountain time, and has the demand made ready", async () => {
    const recorded = await read(await record({ ...elPaso, ...bondOnMonday }));
    expect(recorded.hold).toMatchObject({
      status: "RUNNING",
      timeZone: "America/Denver",
      limitHours: 48,
      startEarliest: new Date("2026-10-19T23:00:00Z"),
      formDeadlineLatest: new Date("2026-10-21T23:00:00Z"),
    });
    expect(recorded.stints).toMatchObject([
      { facilityId: "jail:el-paso-county-detention-facility-tx", state: "TX", countyFips: "48141" },
    ]);
    expect(recorded.matters).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "JAIL_HOLD", queueId: texasQueue })]),
    );
    expect(recorded.reference).toMatch(/^HL-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(recorded.policySnapshots).toHaveLength(1);
  });

  it("is past the limit at once in Cook County, where no hold on a detainer alone is allowed", async () => {
    // The form sends the organization's clock along; a jail that is known has its own.
    const recorded = await read(await record({ ...cook, ...bondOnMonday, timeZone: "America/Denver" }));
    expect(recorded.holdEvents.at(-1)?.earliest).toEqual(new Date("2026-10-19T22:00:00Z"));
    expect(recorded.hold).toMatchObject({ status: "OVERDUE", timeZone: "America/Chicago", limitHours: 0 });
  });

  it("makes nothing up: a name and nothing else", async () => {
    const recorded = await read(await record());
    expect(recorded.person).toMatchObject({
      nameAsSpoken: "Juan",
      searchName: "juan",
      givenNames: null,
      bornFrom: null,
      bornUntil: null,
      bornPrecision: "UNKNOWN",
      language: null,
      countryOfBirth: null,
      interpreterNeeded: "UNKNOWN",
    });
    expect(recorded.stints).toMatchObject([
      {
        facilityId: null,
        placeText: null,
        countyFips: null,
        state: null,
        basis: "UNKNOWN",
        fromEarliest: null,
        fromLatest: null,
        // The organization's own clock, since nobody named another.
        timeZone: "America/Denver",
      },
    ]);
    expect(recorded.holdEvents).toMatchObject([
      { type: "DETAINER_LODGED", precision: "UNKNOWN", earliest: null, latest: null, certainty: "UNSURE" },
    ]);
    expect(recorded.hold).toMatchObject({ status: "NOT_STARTED", detainerConfirmed: false });
    expect(recorded.reporters).toMatchObject([{ name: null, phone: null, relation: "UNKNOWN" }]);
    expect(recorded.reporters[0]?.consents.map(({ answer }) => answer)).toEqual([
      "NOT_ASKED",
      "NOT_ASKED",
      "NOT_ASKED",
    ]);
    expect(recorded.urgentMarks).toEqual([]);
  });

  it("keeps a jail that nobody can name as words, and its times on the caller's clock", async () => {
    const input = {
      placeText: "the jail by the river 🏞",
      placeState: "IL",
      timeZone: "America/Chicago",
    } as const;
    const recorded = await read(await record({ ...input, ...bondOnMonday }));
    expect(recorded.stints).toMatchObject([
      { facilityId: null, placeText: "the jail by the river 🏞", state: "IL", timeZone: "America/Chicago" },
    ]);
    expect(recorded.holdEvents.at(-1)?.earliest).toEqual(new Date("2026-10-19T22:00:00Z"));
  });

  it("finds the jail that was typed whole with its state, and the county that was chosen", async () => {
    const typed = await read(await record({ placeText: "cook county jail", placeState: "IL" }));
    expect(typed.stints[0]).toMatchObject({ facilityId: "jail:cook-county-jail-il", placeText: null });
    const county = await read(await record({ placeChoice: "county:48141", placeText: "El Paso, TX" }));
    expect(county.stints[0]).toMatchObject({
      facilityId: null,
      countyFips: "48141",
      timeZone: "America/Denver",
    });
  });

  it("keeps emoji, right-to-left names and markup as text", async () => {
    const names = {
      nameAsSpoken: "محمد 😀",
      paternalSurname: "<script>alert(1)</script>",
      otherNames: "O’Brien",
    };
    const { person } = await read(await record(names));
    expect(person).toMatchObject({ ...names, otherNames: ["O’Brien"] });
    expect(person.searchName).toBe("محمد script alert 1 obrien");
  });

  it("keeps the call without name and number of a reporter who refuses to be recorded", async () => {
    const recorded = await read(
      await record({
        reporterName: "Ana",
        reporterPhone: "915-555-0134",
        reporterRelation: "FAMILY",
        safeToCall: "YES",
        consentToRecord: "REFUSED",
        consentLanguage: "es",
      }),
    );
    expect(recorded.reporters).toMatchObject([
      { name: null, phone: null, relation: "FAMILY", safeToCall: "UNKNOWN" },
    ]);
    const { rows } = await database.owner.query(
      "SELECT 1 FROM reporter WHERE phone LIKE '%555-0134%' OR name = 'Ana'",
    );
    expect(rows).toEqual([]);
    expect(recorded.reporters[0]?.consents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "RECORD", answer: "REFUSED", language: "es" }),
      ]),
    );
  });

  it("puts the case under the shift of whoever took the call, and its supervising attorney", async () => {
    const attorney = await makeRepresentative(organization, [bar("TX")]);
    const onShift = await makeUser(organization, "VOLUNTEER");
    const shiftId = uuidv7();
    await withActor(supervisor, async (transaction) => {
      const { organizationId } = organization;
      await transaction.shift.create({
        data: {
          organizationId,
          id: shiftId,
          name: "Night",
          leadId: supervisor.userId,
          startsAt: new Date("2026-10-20T11:00:00Z"),
          endsAt: new Date("2026-10-20T19:00:00Z"),
          supervisingAttorneyId: attorney.representativeId,
        },
      });
      await transaction.shiftMember.create({ data: { organizationId, shiftId, userId: onShift.userId } });
    });
    const recorded = await read(await record({}, onShift));
    expect(recorded).toMatchObject({ shiftId, supervisingAttorneyId: attorney.representativeId });
    expect(await read(await record())).toMatchObject({ shiftId: null, supervisingAttorneyId: null });
  });

  it("leaves an audit entry that names the case and nothing of what was said", async () => {
    const id = await record({ nameAsSpoken: "Xochitl", reporterPhone: "915-555-0199" });
    const { rows } = await database.owner.query<{ action: string; detail: unknown }>(
      "SELECT action, detail FROM audit_entry WHERE case_id = $1",
      [id],
    );
    expect(rows.filter(({ action }) => action === "case.recorded")).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/Xochitl|0199/);
  });
});

describe("a form sent again", () => {
  it("makes one case, five times at once", async () => {
    const before = await count("person");
    const intake = intakeOf({ ...elPaso, ...bondOnMonday });
    const ids = await Promise.all(Array.from({ length: 5 }, () => recordIntake(volunteer, intake, now)));
    expect(new Set(ids)).toEqual(new Set([intake.id]));
    expect((await count("person")) - before).toBe(1);
    const recorded = await read(intake.id);
    expect(recorded.holdEvents).toHaveLength(2);
    expect(recorded.reporters).toHaveLength(1);
  });

  it("makes one case, one after the other, and changes nothing of it", async () => {
    const intake = intakeOf();
    await recordIntake(volunteer, intake, now);
    expect(await recordIntake(volunteer, { ...intake, nameAsSpoken: "Pedro" }, now)).toBe(intake.id);
    expect((await read(intake.id)).person.nameAsSpoken).toBe("Juan");
  });

  it("with the id of a case out of the volunteer's sight says no more than of any that is not there", async () => {
    const intake = intakeOf();
    await recordIntake(volunteer, intake, now);
    const stranger = await makeUser(organization, "VOLUNTEER");
    await expect(recordIntake(stranger, intake, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("with the id of another organization's case makes a case of one's own", async () => {
    const intake = intakeOf();
    await recordIntake(volunteer, intake, now);
    const elsewhere = await makeOrganization("Another");
    const other = await makeUser(elsewhere, "VOLUNTEER");
    expect(await recordIntake(other, { ...intake, nameAsSpoken: "Pedro" }, now)).toBe(intake.id);
    expect((await read(intake.id)).person.nameAsSpoken).toBe("Juan");
  });
});

describe("a detention that cannot be recorded", () => {
  it("is refused at the field, and leaves nothing behind", async () => {
    const before = [await count("person"), await count("case")];
    const future = { ...elPaso, ...bondOnMonday, releaseDate: "2026-10-21" };
    await expect(record(future)).rejects.toMatchObject({
      fieldErrors: { releaseTime: "intake.problem.inFuture" },
    });
    expect([await count("person"), await count("case")]).toEqual(before);
  });

  it("is refused where the jail is gone from the list", async () => {
    await expect(record({ placeChoice: "facility:jail:nowhere" })).rejects.toMatchObject({
      fieldErrors: { placeText: "intake.problem.placeGone" },
    });
  });

  it.each(["ADMINISTRATOR"] as const)("is not there for an %s", async (role) => {
    const actor = await makeUser(organization, role);
    await expect(record({}, actor)).rejects.toMatchObject({ code: "NOT_FOUND" });
    // Refused before anything is looked up: not even a wrong jail is said.
    await expect(record({ placeChoice: "facility:jail:nowhere" }, actor)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
