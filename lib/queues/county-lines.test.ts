import { describe, expect, it } from "vitest";
import { countiesMeant, countyLine, readCountyLines } from "./county-lines";

const known = [
  { fips: "48141", name: "El Paso", state: "TX" },
  { fips: "08041", name: "El Paso", state: "CO" },
  { fips: "35013", name: "Doña Ana", state: "NM" },
  { fips: "22071", name: "Orleans", state: "LA" },
  { fips: "29189", name: "St. Louis", state: "MO" },
  { fips: "29510", name: "St. Louis", state: "MO" },
];
const meant = (text: string) =>
  readCountyLines(text).map((line) => countiesMeant(line, known).map(({ fips }) => fips));

describe("a list of counties", () => {
  it.each([
    ["a code", "48141", ["48141"]],
    ["a code with words behind it", "48141 El Paso, TX", ["48141"]],
    ["a name with its state", "El Paso, TX", ["48141"]],
    ["a name as it is spoken of", "el paso county, tx", ["48141"]],
    ["a parish", "Orleans Parish, LA", ["22071"]],
    ["a name without its accents", "Dona Ana, NM", ["35013"]],
    ["a name written short", "Saint Louis, MO", ["29189", "29510"]],
  ])("takes %s", (_, text, codes) => {
    expect(meant(text)).toEqual([codes]);
  });

  it.each(["El Paso", "El Paso, ZZ", "4814", "481411", "00000", "Paso, TX"])(
    "knows no county “%s”",
    (text) => {
      expect(meant(text)).toEqual([[]]);
    },
  );

  it("reads a county a line, and nothing from blank lines", () => {
    expect(meant("\n 48141 \r\n\n35013\n")).toEqual([["48141"], ["35013"]]);
  });

  it("writes each county as a line that reads back as itself", () => {
    expect(meant(known.map(countyLine).join("\n"))).toEqual(known.map(({ fips }) => [fips]));
  });
});
