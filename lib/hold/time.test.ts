import { describe, expect, it } from "vitest";
import {
  boundsOfLocalDay,
  dateOfInstant,
  endOfLocalDay,
  instantOfDate,
  instantOfSeconds,
  isKnownTimeZone,
  localDateOf,
  secondsOfInstant,
  startOfLocalDay,
  wallTime,
} from "@/lib/hold/time";

describe("instants", () => {
  it.each([
    ["2026-04-15T22:00:00Z", "2026-04-15T22:00:00Z"],
    ["2026-04-15T22:00:00.999Z", "2026-04-15T22:00:00Z"],
    ["2026-04-15T22:00:00,5Z", "2026-04-15T22:00:00Z"],
    ["1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59Z"],
    ["2026-04-15T22:00Z", "2026-04-15T22:00:00Z"],
  ])("reads %s as %s: fractions are dropped, never rounded", (text, instant) => {
    expect(instantOfSeconds(secondsOfInstant(text))).toBe(instant);
  });

  it.each([
    "2026-04-15T22:00:00",
    "2026-04-15T22:00:00-05:00",
    "2026-04-15T22:00:00+00:00",
    "2026-04-15T22:00:00z",
    "2026-04-15 22:00:00Z",
    "2026-04-15T22:00:00Z[America/Chicago]",
    "2026-02-30T00:00:00Z",
    "2026-04-15T24:00:00Z",
    "2026-04-15T22:60:00Z",
    "2026-04-15T22:00:60Z",
    "2026-04-15",
    "Wed Apr 15 2026",
    "1776290400",
    "",
  ])("refuses %j", (text) => {
    expect(() => secondsOfInstant(text)).toThrow(RangeError);
  });

  it("goes to the database's dates and back, dropping fractions", () => {
    expect(instantOfDate(new Date("2026-04-15T22:00:00.750Z"))).toBe("2026-04-15T22:00:00Z");
    expect(dateOfInstant("2026-04-15T22:00:00Z")).toEqual(new Date("2026-04-15T22:00:00.000Z"));
  });
});

describe("time zones", () => {
  it.each(["America/Chicago", "America/Phoenix", "America/Indiana/Indianapolis", "Pacific/Guam", "UTC"])(
    "knows %s",
    (zone) => expect(isKnownTimeZone(zone)).toBe(true),
  );
  it.each(["", "Mars/Olympus", "America/Chicago ", "-05:00", "+01", "CST"])("does not know %j", (zone) =>
    expect(isKnownTimeZone(zone)).toBe(false),
  );
});

describe("times on the wall", () => {
  it("finds the instant of a time that the clocks show once", () => {
    expect(wallTime("2026-04-15", "17:00", "America/Chicago")).toEqual({
      kind: "EXACT",
      instant: "2026-04-15T22:00:00Z",
    });
  });

  it("finds both instants of an hour that the clocks show twice", () => {
    expect(wallTime("2026-11-01", "01:30", "America/Chicago")).toEqual({
      kind: "REPEATED",
      earliest: "2026-11-01T06:30:00Z",
      latest: "2026-11-01T07:30:00Z",
    });
  });

  it("says that an hour was skipped, and only that hour", () => {
    expect(wallTime("2027-03-14", "02:30", "America/Chicago")).toEqual({ kind: "SKIPPED" });
    expect(wallTime("2027-03-14", "03:00", "America/Chicago").kind).toBe("EXACT");
    expect(wallTime("2027-03-14", "02:30", "America/Phoenix").kind).toBe("EXACT");
  });

  it("refuses what no clock shows", () => {
    expect(() => wallTime("2026-02-30", "10:00", "America/Chicago")).toThrow(RangeError);
    expect(() => wallTime("2026-02-20", "24:00", "America/Chicago")).toThrow(RangeError);
    expect(() => wallTime("2026-02-20", "10:00", "America/Nowhere")).toThrow(RangeError);
  });
});

describe("local days", () => {
  it("is 25 hours long when the clocks go back, 23 when they go forward", () => {
    const hours = (date: string) =>
      (secondsOfInstant(endOfLocalDay(date, "America/Chicago")) -
        secondsOfInstant(startOfLocalDay(date, "America/Chicago"))) /
      3600;
    expect([hours("2026-11-01"), hours("2027-03-14"), hours("2026-04-15")]).toEqual([25, 23, 24]);
  });

  it("takes some time on a day as from its midnight to the next", () => {
    expect(boundsOfLocalDay("2026-05-06", "America/Chicago")).toEqual({
      earliest: "2026-05-06T05:00:00Z",
      latest: "2026-05-07T05:00:00Z",
    });
  });

  it("begins a day where the clocks skip midnight", () => {
    expect(startOfLocalDay("2026-03-08", "America/Havana")).toBe("2026-03-08T05:00:00Z");
  });

  it("gives the date by the facility's clocks, not by UTC", () => {
    expect(localDateOf("2026-04-16T04:59:59Z", "America/Chicago")).toBe("2026-04-15");
    expect(localDateOf("2026-04-16T05:00:00Z", "America/Chicago")).toBe("2026-04-16");
  });
});
