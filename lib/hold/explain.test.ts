import { describe, expect, it } from "vitest";
import { holdClock, type HoldClockOptions, type HoldEvent } from "@/lib/hold/clock";
import { explainHold, type ExplainedFacts } from "@/lib/hold/explain";
import type { HoldEventType } from "@/lib/hold/schema";

function event(type: HoldEventType, earliest: string | null, latest: string | null = earliest): HoldEvent {
  return { type, earliest, latest };
}

const BOOKED = event("BOOKED", "2026-04-13T22:00:00Z");
const LODGED = event("DETAINER_LODGED", "2026-04-14T22:00:00Z");
/** A Thursday evening: Saturday by the form, Monday by the regulation. */
const DUE = event("RELEASE_DUE", "2026-04-16T22:00:00Z");

function explain(
  events: HoldEvent[],
  now: string,
  facts: Partial<ExplainedFacts> = {},
  options: Partial<HoldClockOptions> = {},
) {
  const clock = holdClock(events, { timeZone: "America/Chicago", now, ...options });
  const known = {
    releaseKind: "BOND_PAID",
    source: "FAMILY",
    certainty: "SURE",
    detainerConfirmed: true,
  } as const;
  return explainHold(clock, { ...known, now, ...facts });
}

const codes = (explained: ReturnType<typeof explain>) => explained.map(({ code }) => code);

describe("the explanation of a hold", () => {
  it("can be read out in order: release, deadlines, days left out, how far past, what to do", () => {
    expect(explain([BOOKED, LODGED, DUE], "2026-04-18T23:30:00Z")).toEqual([
      {
        code: "RELEASE_CAME_DUE",
        values: { releaseKind: "BOND_PAID", when: { code: "AT", at: "2026-04-16T22:00:00Z" } },
      },
      { code: "KNOWN_FROM", values: { source: "FAMILY", certainty: "SURE" } },
      { code: "LIMIT", values: { hours: 48 } },
      { code: "FORM_DEADLINE", values: { when: { code: "AT", at: "2026-04-18T22:00:00Z" } } },
      { code: "REGULATION_DEADLINE", values: { when: { code: "AT", at: "2026-04-20T22:00:00Z" } } },
      { code: "DAY_NOT_COUNTED", values: { date: "2026-04-18", reasons: [{ kind: "SATURDAY" }] } },
      { code: "DAY_NOT_COUNTED", values: { date: "2026-04-19", reasons: [{ kind: "SUNDAY" }] } },
      { code: "READINGS_DIFFER", values: {} },
      { code: "CERTAINLY_PAST", values: { reading: "FORM", hours: 1, minutes: 30 } },
      { code: "TIME_LEFT", values: { reading: "REGULATION", hours: 46, minutes: 30 } },
      { code: "POSSIBLE_OVER_DETENTION", values: {} },
    ]);
  });

  it("says at the very deadline that it has passed, and under which readings", () => {
    const explained = explain([LODGED, DUE], "2026-04-20T22:00:00Z");
    expect(explained).toContainEqual({
      code: "CERTAINLY_PAST",
      values: { reading: "REGULATION", hours: 0, minutes: 0 },
    });
    expect(codes(explained)).toContain("PAST_UNDER_EITHER_READING");
  });

  it("does not say that both readings agree to be past while one is only possibly so", () => {
    const day = event("RELEASE_DUE", "2026-04-14T05:00:00Z", "2026-04-15T05:00:00Z");
    const explained = explain([LODGED, day], "2026-04-16T12:00:00Z");
    expect(explained).toContainEqual({
      code: "POSSIBLY_PAST",
      values: { reading: "REGULATION", hours: 7, minutes: 0 },
    });
    expect(codes(explained)).not.toContain("PAST_UNDER_EITHER_READING");
    expect(codes(explained)).toContain("POSSIBLE_OVER_DETENTION");
  });

  it("does not pass off the booking as the time of release", () => {
    const explained = explain([BOOKED, LODGED, event("RELEASE_DUE", null)], "2026-04-14T23:00:00Z");
    expect(explained).toContainEqual({
      code: "RELEASE_CAME_DUE",
      values: { releaseKind: "BOND_PAID", when: { code: "UNKNOWN" } },
    });
    expect(explained).toContainEqual({
      code: "COUNTED_FROM_BOOKING",
      values: { at: "2026-04-13T22:00:00Z" },
    });
    expect(explained).toContainEqual({
      code: "FORM_DEADLINE",
      values: { when: { code: "NOT_BEFORE", earliest: "2026-04-15T22:00:00Z" } },
    });
  });

  it("always says that a detainer is not confirmed", () => {
    const unconfirmed = event("DETAINER_LODGED", null);
    expect(codes(explain([unconfirmed, DUE], "2026-04-17T00:00:00Z", { detainerConfirmed: false }))[0]).toBe(
      "DETAINER_NOT_CONFIRMED",
    );
  });

  it("gives no deadline that would read as leave to hold somebody without a detainer", () => {
    const withdrawn = explain(
      [LODGED, DUE, event("DETAINER_WITHDRAWN", "2026-04-17T00:00:00Z")],
      "2026-04-17T01:00:00Z",
    );
    expect(codes(withdrawn)).toEqual([
      "DETAINER_WITHDRAWN",
      "RELEASE_CAME_DUE",
      "KNOWN_FROM",
      "POSSIBLE_OVER_DETENTION",
    ]);
    expect(codes(explain([DUE], "2026-04-30T00:00:00Z"))).toEqual([
      "NO_DETAINER_IN_FORCE",
      "RELEASE_CAME_DUE",
      "KNOWN_FROM",
    ]);
  });

  it("says what is expected as expected, and where no hold is allowed at all", () => {
    const explained = explain(
      [LODGED, DUE],
      "2026-04-15T00:00:00Z",
      { releaseKind: "SENTENCE_SERVED" },
      { limitHours: 0 },
    );
    expect(codes(explained)).toEqual([
      "RELEASE_EXPECTED",
      "KNOWN_FROM",
      "NO_HOLD_ALLOWED",
      "FORM_DEADLINE",
      "REGULATION_DEADLINE",
    ]);
  });

  it("says of an ended hold how far it went past its limit, and nothing where it kept it", () => {
    const after = (end: string) => explain([LODGED, DUE, event("RELEASED", end)], "2026-05-01T00:00:00Z");
    expect(after("2026-04-18T22:30:00Z")).toContainEqual({
      code: "CERTAINLY_PAST",
      values: { reading: "FORM", hours: 0, minutes: 30 },
    });
    const kept = codes(after("2026-04-18T22:00:00Z"));
    expect(kept[0]).toBe("CASE_ENDED");
    expect(kept).not.toContain("CERTAINLY_PAST");
    expect(kept).not.toContain("TIME_LEFT");
    expect(kept).not.toContain("POSSIBLE_OVER_DETENTION");
  });

  it("keeps in mind what an earlier hold exceeded", () => {
    const explained = explain(
      [LODGED, DUE, event("OTHER_HOLD_PLACED", "2026-04-19T00:00:00Z")],
      "2026-04-22T00:00:00Z",
    );
    expect(explained).toEqual([
      { code: "RELEASE_NOT_DUE", values: {} },
      {
        code: "EARLIER_HOLD",
        values: {
          start: { code: "AT", at: "2026-04-16T22:00:00Z" },
          ended: { code: "AT", at: "2026-04-19T00:00:00Z" },
        },
      },
      { code: "EARLIER_HOLD_EXCEEDED", values: { reading: "FORM", hours: 2, minutes: 0 } },
    ]);
  });
});
