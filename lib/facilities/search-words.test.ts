import { describe, expect, it } from "vitest";
import { foldForSearch, searchNameOf } from "./search-name";
import { readSearchWords } from "./search-words";

describe("folding a name", () => {
  it.each([
    ["St. Mary’s Parish Sheriff's Office", "saint marys parish sheriffs office"],
    ["Doña Ana – Cárcel", "dona ana carcel"],
    ["Van Cise-Simonet", "van cise simonet"],
    ["Ft. Bend / Mt. Vernon", "fort bend mount vernon"],
    ["😀 \\ % ' --", ""],
  ])("makes of “%s” “%s”", (name, folded) => {
    expect(foldForSearch(name)).toBe(folded);
  });

  it("says each name once, and leaves out what is not known", () => {
    expect(searchNameOf(["El Paso", null, "El Paso", "TX"])).toBe("el paso tx");
  });
});

describe("reading what was typed", () => {
  it("asks only for the words that tell one jail from another", () => {
    expect(readSearchWords("Cárcel del condado de El Paso").distinctive).toEqual(["paso"]);
    expect(readSearchWords("Cook County Jail").distinctive).toEqual(["cook"]);
  });

  it("asks for all words where all are generic, so that “county jail” still finds something", () => {
    expect(readSearchWords("county jail").distinctive).toEqual(["county", "jail"]);
  });

  it("reads no more words than a name has", () => {
    expect(readSearchWords("word ".repeat(1_000)).distinctive).toHaveLength(10);
  });

  it("finds nothing to search for in signs alone", () => {
    expect(readSearchWords(" % \\ ").text).toBe("");
  });
});
