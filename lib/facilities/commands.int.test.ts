import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { withActor } from "@/lib/database/transaction";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser } from "@/lib/testing/organization";
import { correctFacility } from "./commands";
import { getFacility, searchFacilities } from "./queries";
import { facilityCorrectionSchema } from "./schema";
import { placeOfCounty, placeOfFacility } from "./steps";

const database = useTestDatabase();
const facilityId = "jail:el-paso-county-detention-facility-tx";
let supervisor: SignedInActor;
let volunteer: SignedInActor;
let elsewhere: SignedInActor;
beforeAll(async () => {
  const organization = await makeOrganization();
  supervisor = await makeUser(organization, "SUPERVISOR");
  volunteer = await makeUser(organization, "VOLUNTEER");
  elsewhere = await makeUser(await makeOrganization("Another"), "SUPERVISOR");
});

const correction = (fields: Record<string, string>, id = facilityId) =>
  facilityCorrectionSchema.parse({ facilityId: id, ...fields });
const placeFor = (actor: SignedInActor, id = facilityId) =>
  withActor(actor, (transaction) => placeOfFacility(transaction, actor, id));

describe("correcting a facility", () => {
  it("puts the correction in place of the shared record for this organization alone", async () => {
    await correctFacility(
      supervisor,
      correction({ phone: "(915) 555-0100", runBy: "CITY", place: "El Paso", timeZone: "America/Chicago" }),
    );
    expect(await getFacility(volunteer, facilityId)).toMatchObject({
      phone: "(915) 555-0100",
      runBy: "CITY",
      place: "El Paso",
      timeZone: "America/Chicago",
      district: "W.D. Tex.",
      isCorrected: true,
      shared: { phone: null, runBy: "COUNTY", timeZone: "America/Denver" },
      correction: { phone: "(915) 555-0100", district: null },
    });
    expect((await searchFacilities(volunteer, "el paso detention"))[0]).toMatchObject({
      phone: "(915) 555-0100",
    });
    expect(await placeFor(volunteer)).toMatchObject({
      runBy: "CITY",
      place: "El Paso",
      timeZone: "America/Chicago",
    });
    expect(await getFacility(elsewhere, facilityId)).toMatchObject({ isCorrected: false, runBy: "COUNTY" });
    expect(await placeFor(elsewhere)).toMatchObject({
      runBy: "COUNTY",
      place: null,
      timeZone: "America/Denver",
    });
  });

  it("leaves no city behind where the county turns out to run it, and returns to the shared record when emptied", async () => {
    await correctFacility(supervisor, correction({ runBy: "COUNTY", place: "El Paso" }));
    expect(await getFacility(supervisor, facilityId)).toMatchObject({
      runBy: "COUNTY",
      place: null,
      phone: null,
    });
    await correctFacility(supervisor, correction({}));
    expect(await getFacility(supervisor, facilityId)).toMatchObject({ isCorrected: false, correction: null });
  });

  it("leaves an audit entry with the names of the fields and not what they hold, and none where nothing changed", async () => {
    const id = "jail:cook-county-jail-il";
    await correctFacility(supervisor, correction({ phone: "(312) 555-0199", note: "Ask for records." }, id));
    await correctFacility(supervisor, correction({ phone: "(312) 555-0199", note: "Ask for records." }, id));
    const { rows } = await database.owner.query(
      "SELECT actor_id, detail FROM audit_entry WHERE action = 'facility.corrected' AND subject_id = $1",
      [id],
    );
    expect(rows).toEqual([{ actor_id: supervisor.userId, detail: { fields: ["phone", "note"] } }]);
  });

  it("refuses those who may not, and a facility that is not there, in the same way", async () => {
    await expect(correctFacility(volunteer, correction({ phone: "(915) 555-0100" }))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(correctFacility(supervisor, correction({}, "jail:none"))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(getFacility(volunteer, "jail:none")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("asks for the city where a city runs it, and for a district of the facility's state", async () => {
    await expect(correctFacility(supervisor, correction({ runBy: "CITY" }))).rejects.toMatchObject({
      fieldErrors: { place: "facilities.problem.placeMissing" },
    });
    await expect(correctFacility(supervisor, correction({ district: "S.D.N.Y." }))).rejects.toMatchObject({
      fieldErrors: { district: "facilities.problem.choice" },
    });
    await expect(correctFacility(supervisor, correction({ district: "S.D. Tex." }))).resolves.toBeUndefined();
    expect((await placeFor(supervisor)).district).toBe("S.D. Tex.");
  });
});

describe("the place of somebody held", () => {
  it("takes a county's zone and district where the jail is not known", async () => {
    expect(
      await withActor(volunteer, (transaction) => placeOfCounty(transaction, volunteer, "48229")),
    ).toEqual({
      facilityId: null,
      name: null,
      state: "TX",
      countyFips: "48229",
      runBy: null,
      place: null,
      timeZone: "America/Denver",
      district: "W.D. Tex.",
    });
  });
});
