import { describe, expect, it } from "vitest";
import { formatInstant, formatInstantShort, formatPlainDate, showsSameClock } from "./format";

describe("formatInstant", () => {
  it("writes the jail's clock with its zone, not the server's", () => {
    expect(formatInstant("2026-04-13T23:00:00Z", "America/Denver", "en")).toBe(
      "Mon, Apr 13, 2026, 5:00 PM MDT",
    );
  });

  it("names standard and daylight time apart in the hour that happens twice", () => {
    expect(formatInstant("2026-11-01T07:30:00Z", "America/Denver", "en")).toContain("1:30 AM MDT");
    expect(formatInstant("2026-11-01T08:30:00Z", "America/Denver", "en")).toContain("1:30 AM MST");
  });

  it("writes Spanish with the abbreviation that stands on the jail's paper", () => {
    const written = formatInstant("2026-04-13T23:00:00Z", "America/Chicago", "es");
    expect(written).toContain("abr");
    expect(written).toContain("CDT");
  });

  it("uses plain spaces only, so that server and browser agree", () => {
    for (const locale of ["en", "es"] as const) {
      expect(formatInstant("2026-04-13T23:00:00Z", "America/Denver", locale)).not.toMatch(/[\u00a0\u202f]/);
    }
  });

  it("refuses what is no instant", () => {
    expect(() => formatInstant("yesterday", "America/Denver", "en")).toThrow(RangeError);
  });
});

describe("formatInstantShort", () => {
  it("leaves out the date but not the zone", () => {
    expect(formatInstantShort("2026-04-13T23:00:00Z", "America/Denver", "en")).toBe("Mon 5:00 PM MDT");
  });
});

describe("formatPlainDate", () => {
  it("does not move a date of birth by a zone", () => {
    expect(formatPlainDate("1989-04-01", "en")).toBe("Apr 1, 1989");
  });
});

describe("showsSameClock", () => {
  it("compares the clocks, not the names", () => {
    expect(showsSameClock("2026-07-01T12:00:00Z", "America/Denver", "America/Boise")).toBe(true);
    expect(showsSameClock("2026-07-01T12:00:00Z", "America/Denver", "America/Phoenix")).toBe(false);
    expect(showsSameClock("2026-01-01T12:00:00Z", "America/Denver", "America/Phoenix")).toBe(true);
  });
});
