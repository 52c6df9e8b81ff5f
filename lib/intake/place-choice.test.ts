import { describe, expect, it } from "vitest";
import { placeMeant, readPlaceChoice } from "./place-choice";
import { type OfferedPlace, placeLabel } from "./place-label";

const elPasoJail: OfferedPlace = {
  choice: "facility:jail:el-paso",
  kind: "JAIL",
  name: "El Paso County Detention Facility",
  city: "El Paso",
  state: "TX",
  timeZone: "America/Denver",
};
const elPasoTexas: OfferedPlace = {
  choice: "county:48141",
  kind: "COUNTY",
  name: "El Paso",
  city: null,
  state: "TX",
  timeZone: "America/Denver",
};
const elPasoColorado: OfferedPlace = { ...elPasoTexas, choice: "county:08041", state: "CO" };
const offered = [elPasoJail, elPasoTexas, elPasoColorado];

describe("a place that was typed", () => {
  it.each([
    ["El Paso County Detention Facility, El Paso, TX", null, elPasoJail],
    ["el paso county detention facility", "TX", elPasoJail],
    ["El Paso County", "CO", elPasoColorado],
    ["El Paso County, CO", null, elPasoColorado],
    ["El Paso", "TX", elPasoTexas],
    ["El Paso County", null, null],
    ["El Paso County Detention Facility", null, null],
    ["the jail downtown", "TX", null],
    ["", "TX", null],
  ])("%j in %j", (text, state, meant) => {
    expect(placeMeant(text, state, offered)).toBe(meant);
  });

  it("is left as words where two places bear the name", () => {
    expect(placeMeant("El Paso", "TX", [elPasoTexas, { ...elPasoTexas, choice: "county:00000" }])).toBeNull();
  });
});

describe("what stands in the field for a county", () => {
  it.each([
    ["El Paso", "48141", "TX", "El Paso County, TX"],
    ["Orleans", "22071", "LA", "Orleans Parish, LA"],
    ["Alexandria", "51510", "VA", "Alexandria, VA"],
    ["Anchorage", "02020", "AK", "Anchorage, AK"],
  ])("%s (%s)", (name, fips, state, label) => {
    expect(placeLabel({ ...elPasoTexas, choice: `county:${fips}`, name, state })).toBe(label);
  });
});

describe("a place that was chosen", () => {
  it.each([
    ["facility:sheriff:1000584", { kind: "FACILITY", facilityId: "sheriff:1000584" }],
    ["county:48141", { kind: "COUNTY", fips: "48141" }],
    ["county:x", null],
    ["person:1", null],
    ["", null],
    [null, null],
  ])("%j", (text, choice) => {
    expect(readPlaceChoice(text)).toEqual(choice);
  });
});
