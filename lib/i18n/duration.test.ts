import { describe, expect, it } from "vitest";
import { announcementStage, spanMessage, splitSpan } from "./duration";

const minute = 60_000;

describe("splitSpan", () => {
  it("rounds down, so that what is left is never overstated", () => {
    expect(splitSpan(3 * 60 * minute - 1)).toEqual({ days: 0, hours: 2, minutes: 59 });
  });

  it("reads the past like the future", () => {
    expect(splitSpan(-(52 * 60 + 7) * minute)).toEqual({ days: 2, hours: 4, minutes: 7 });
  });
});

describe("spanMessage", () => {
  it.each([
    [30_000, "moment"],
    [minute, "minutes"],
    [60 * minute, "hours"],
    [24 * 60 * minute, "days"],
  ])("says %d ms in %s", (length, unit) => {
    expect(spanMessage(splitSpan(length))).toBe(unit);
  });
});

describe("announcementStage", () => {
  it("stays the same between thresholds and changes at each", () => {
    expect(announcementStage(59 * minute)).toBe(announcementStage(31 * minute));
    expect(announcementStage(61 * minute)).not.toBe(announcementStage(60 * minute));
  });

  it("changes when the instant has passed", () => {
    expect(announcementStage(1)).not.toBe(announcementStage(0));
    expect(announcementStage(-1)).toBe(announcementStage(-1_000_000));
  });
});
