import { describe, expect, it } from "vitest";
import { spanOfDuty, typedSpan, type TypedSpan } from "./duty-span";

const zone = "America/Denver";
const now = new Date("2026-01-01T00:00:00Z");
const typed = (from: string, until: string): TypedSpan => {
  const [fromDate = "", fromTime = ""] = from.split(" ");
  const [untilDate = "", untilTime = ""] = until.split(" ");
  return { fromDate, fromTime, untilDate, untilTime };
};

describe("the span of a duty", () => {
  it("is what the organization's clocks show", () => {
    expect(spanOfDuty(typed("2026-04-15 18:00", "2026-04-16 06:00"), zone, now)).toEqual({
      kind: "SPAN",
      startsAt: "2026-04-16T00:00:00Z",
      endsAt: "2026-04-16T12:00:00Z",
    });
  });

  it("is the longer one where the clocks show an hour twice", () => {
    expect(spanOfDuty(typed("2026-11-01 01:30", "2026-11-01 09:00"), zone, now)).toMatchObject({
      startsAt: "2026-11-01T07:30:00Z",
    });
    expect(spanOfDuty(typed("2026-10-31 18:00", "2026-11-01 01:30"), zone, now)).toMatchObject({
      endsAt: "2026-11-01T08:30:00Z",
    });
    // Of one and the same repeated half hour it is an hour and a half.
    expect(spanOfDuty(typed("2026-11-01 01:00", "2026-11-01 01:30"), zone, now)).toMatchObject({
      startsAt: "2026-11-01T07:00:00Z",
      endsAt: "2026-11-01T08:30:00Z",
    });
  });

  it.each([
    ["a beginning in a skipped hour", "2026-03-08 02:30", "2026-03-08 09:00", "SKIPPED_HOUR", "fromTime"],
    ["an end in a skipped hour", "2026-03-07 18:00", "2026-03-08 02:00", "SKIPPED_HOUR", "untilTime"],
    ["no time at all", "2026-04-15 18:00", "2026-04-15 18:00", "END_NOT_AFTER_START", "untilTime"],
    ["an end before it begins", "2026-04-15 18:00", "2026-04-14 19:00", "END_NOT_AFTER_START", "untilDate"],
    ["what is over", "2025-12-30 18:00", "2025-12-31 17:00", "ALREADY_OVER", "untilDate"],
  ])("refuses %s", (_, from, until, code, field) => {
    expect(spanOfDuty(typed(from, until), zone, now)).toEqual({ kind: "PROBLEM", code, field });
  });

  it("reads back as it was typed, repeated hours too", () => {
    for (const span of [
      typed("2026-04-15 18:00", "2026-04-16 06:05"),
      typed("2026-11-01 01:30", "2026-11-01 01:45"),
    ]) {
      const read = spanOfDuty(span, zone, now);
      if (read.kind === "PROBLEM") throw new Error(read.code);
      expect(typedSpan(new Date(read.startsAt), new Date(read.endsAt), zone)).toEqual(span);
    }
  });
});
