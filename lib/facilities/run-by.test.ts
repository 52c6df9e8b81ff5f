import { describe, expect, it } from "vitest";

import { runByOfSheriffOffice } from "@/lib/facilities/run-by";
import { readCounties, readJails, readJurisdictions } from "@/prisma/data/read";

describe("who runs a sheriff's office", () => {
  it("is the county, and in an independent city the city", () => {
    expect(runByOfSheriffOffice("48141", "El Paso")).toEqual({ runBy: "COUNTY", place: null });
    expect(runByOfSheriffOffice("24005", "Baltimore")).toEqual({ runBy: "COUNTY", place: null });
    expect(runByOfSheriffOffice("24510", "Baltimore")).toEqual({ runBy: "CITY", place: "Baltimore" });
  });

  it("names Alexandria as its rules do", () => {
    const office = readJails().find(({ countyFips }) => countyFips === "51510");
    const county = readCounties().find(({ fips }) => fips === office?.countyFips);
    const rules = readJurisdictions().find(({ fips }) => fips === "51510");
    expect(runByOfSheriffOffice("51510", county?.name ?? "").place).toBe(rules?.place);
  });

  it("takes no county for a city by its code", () => {
    const cities = readCounties().filter(
      ({ fips, name }) => runByOfSheriffOffice(fips, name).runBy === "CITY",
    );
    expect(new Set(cities.map(({ state }) => state))).toEqual(new Set(["MD", "MO", "NV", "VA"]));
  });
});
