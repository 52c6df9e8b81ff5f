import { describe, expect, it } from "vitest";
import { readCounties, readJails } from "@/prisma/data/read";
import { correctedFacts } from "./place";
import { facilityCorrectionSchema, facilityListSchema } from "./schema";
import { stateSchema } from "./states";
import { timeZoneSchema } from "./time-zones";

describe("the lists that forms choose from", () => {
  const places = [...readCounties(), ...readJails()];

  it("have every time zone of a county or a jail, and no other", () => {
    expect([...new Set(places.map(({ timeZone }) => timeZone))].sort()).toEqual(
      [...timeZoneSchema.options].sort(),
    );
  });

  it("have every state of a county or a jail, and no other", () => {
    expect([...new Set(places.map(({ state }) => state))].sort()).toEqual([...stateSchema.options].sort());
  });
});

describe("a correction", () => {
  const parse = (fields: Record<string, string>) =>
    facilityCorrectionSchema.safeParse({ facilityId: "jail:x", ...fields });

  it("takes nothing entered as nothing corrected", () => {
    expect(parse({ phone: " ", runBy: "", place: "", timeZone: "", district: "", note: "" }).data).toEqual({
      facilityId: "jail:x",
      phone: null,
      runBy: null,
      place: null,
      timeZone: null,
      district: null,
      note: null,
    });
  });

  it.each(["(915) 555-0100", "915.555.0100 ext. 4", "+1 915 555 0100 x12"])(
    "takes the number %s",
    (phone) => {
      expect(parse({ phone }).data?.phone).toBe(phone);
    },
  );

  it.each([
    [{ phone: "call the front desk" }, "facilities.problem.phone"],
    [{ phone: "911" }, "facilities.problem.phone"],
    [{ runBy: "SHERIFF" }, "facilities.problem.choice"],
    [{ timeZone: "America/Nowhere" }, "facilities.problem.choice"],
  ])("refuses %j in words", (fields, message) => {
    expect(parse(fields).error?.issues[0]?.message).toBe(message);
  });
});

describe("the address of the list", () => {
  it("leaves out what is wrong in it", () => {
    expect(facilityListSchema.parse({ state: "ZZ", page: "-1", search: ["a", "b"] })).toEqual({
      search: "",
      state: null,
      page: 1,
    });
    expect(facilityListSchema.parse({})).toEqual({ search: "", state: null, page: 1 });
  });
});

describe("corrected facts", () => {
  const shared = {
    phone: "(915) 555-0100",
    timeZone: "America/Denver",
    countyFips: "48141",
    district: null,
    runBy: "CITY" as const,
    place: "El Paso",
  };
  const nothing = { phone: null, timeZone: null, countyFips: null, district: null, runBy: null, place: null };

  it("are the shared ones where nothing is corrected", () => {
    expect(correctedFacts(shared, nothing)).toEqual(shared);
    expect(correctedFacts(shared, undefined)).toEqual(shared);
  });

  it("keep no city where something else turns out to run the place", () => {
    expect(correctedFacts(shared, { ...nothing, runBy: "COUNTY" })).toMatchObject({
      runBy: "COUNTY",
      place: null,
    });
  });
});
