import { describe, expect, it } from "vitest";

import { foldFacilityName, sheriffOfficeRank } from "@/lib/facilities/rank";

describe("where a sheriff's office stands in a list", () => {
  it.each([
    "El Paso County Sheriff's Office - Clint Substation",
    "Rock Island County Sheriff's Department-Andalusia Sub-Station",
    "Saluda County Sheriff's Office - Ridge Spring Sub Station",
    "Maricopa County Sheriff's Office - District 1",
    "Pierce County Sheriff's Department - South Hill Precinct",
    "King County Sheriff's Office - Boulevard Park Storefront",
    "Sheriff Division - Airport Unit",
  ])("puts %s last", (name) => {
    expect(sheriffOfficeRank(name)).toBe(1);
  });

  it.each([
    "Harris County Sheriff's Office",
    "El Paso County Sheriff's Office - Headquarters",
    "Beaufort County Sheriff's Office - Main Station",
    "Riverside County Sheriff's Department - Colorado River Station / Blythe Jail",
    "Santa Barbara County Sheriff's Department - Santa Maria Substation / Santa Maria Branch Jail",
    "El Paso County Jail Annex",
    "Courtland County Sheriff",
  ])("does not put %s last", (name) => {
    expect(sheriffOfficeRank(name)).toBe(0);
  });
});

describe("a name as it is compared", () => {
  it("is the same with and without accents, apostrophes, punctuation and case", () => {
    expect(foldFacilityName("  Doña Ana County SHERIFF’S Office / Jail ")).toBe(
      "dona ana county sheriffs office jail",
    );
    expect(foldFacilityName("Men's Central Jail")).toBe(foldFacilityName("MENS CENTRAL JAIL"));
  });
});
