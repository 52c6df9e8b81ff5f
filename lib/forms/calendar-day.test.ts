import { describe, expect, it } from "vitest";
import { optionalDay, requiredDay } from "./calendar-day";
import { ticked } from "./ticked";

describe("a date field", () => {
  it("takes a date that exists", () => {
    expect(requiredDay("problem").parse(" 2028-02-29 ")).toBe("2028-02-29");
  });

  it("refuses a date that does not, with the field's own message", () => {
    for (const text of ["2027-02-29", "2027-13-01", "29/02/2028", ""]) {
      expect(requiredDay("problem").safeParse(text).error?.issues[0]?.message).toBe("problem");
    }
  });

  it("that may be left out is null where it was", () => {
    expect(["", undefined, null].map((value) => optionalDay("problem").parse(value))).toEqual([
      null,
      null,
      null,
    ]);
    expect(optionalDay("problem").safeParse("tomorrow").success).toBe(false);
  });
});

describe("a checkbox", () => {
  it("is ticked where it sends anything", () => {
    expect([undefined, "", false, "yes", "on", true].map((value) => ticked.parse(value))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
