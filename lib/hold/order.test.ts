import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdClock } from "@/lib/hold/clock";
import { orderHoldEvents, type RecordedHoldEvent } from "@/lib/hold/order";
import { holdEventTypeSchema, type HoldEventType } from "@/lib/hold/schema";

const MONDAY = "2026-05-04T14:00:00Z";
const TUESDAY = "2026-05-05T14:00:00Z";
const WEDNESDAY = "2026-05-06T14:00:00Z";
const NEXT_WEEK = "2026-05-13T14:00:00Z";
const ALL_TUESDAY = { earliest: "2026-05-05T05:00:00Z", latest: "2026-05-06T05:00:00Z" };

type Time = string | null | { earliest: string | null; latest: string | null };

/** `minute` of a Thursday on which everything was recorded. */
function fact(
  type: HoldEventType,
  time: Time,
  minute: number,
  correctsId: string | null = null,
): RecordedHoldEvent {
  const bounds = time === null || typeof time === "string" ? { earliest: time, latest: time } : time;
  const recordedAt = `2026-05-07T10:${String(minute).padStart(2, "0")}:00Z`;
  return { id: `${type}-${minute}`, type, ...bounds, recordedAt, correctsId };
}

const ids = (facts: RecordedHoldEvent[]) => orderHoldEvents(facts).map(({ id }) => id);

describe("the order of recorded facts", () => {
  it("is that in which they happened, not that in which they were recorded", () => {
    const facts = [
      fact("RELEASE_DUE", WEDNESDAY, 1),
      fact("DETAINER_LODGED", TUESDAY, 2),
      fact("BOOKED", MONDAY, 3),
    ];
    expect(ids(facts)).toEqual(["BOOKED-3", "DETAINER_LODGED-2", "RELEASE_DUE-1"]);
  });

  it("follows the natural order for what happened at once and was recorded together", () => {
    const facts = [...holdEventTypeSchema.options].reverse().map((type) => fact(type, MONDAY, 1));
    expect(orderHoldEvents(facts).map(({ type }) => type)).toEqual(holdEventTypeSchema.options);
  });

  it("puts a fact of unknown time where the recording puts it", () => {
    const facts = [
      fact("BOOKED", MONDAY, 1),
      fact("DETAINER_LODGED", null, 2),
      fact("RELEASE_DUE", null, 3),
      fact("OTHER_HOLD_PLACED", null, 4),
      fact("RELEASE_DUE", null, 5),
    ];
    expect(ids([...facts].reverse())).toEqual(facts.map(({ id }) => id));
  });

  it("follows the recording where the times overlap: a hold placed and cleared on one day is cleared", () => {
    const facts = [
      fact("BOOKED", MONDAY, 1),
      fact("DETAINER_LODGED", null, 1),
      fact("OTHER_HOLD_PLACED", TUESDAY, 2),
      fact("RELEASE_DUE", ALL_TUESDAY, 3),
    ];
    expect(ids(facts).at(-1)).toBe("RELEASE_DUE-3");
    const clock = holdClock(orderHoldEvents(facts), {
      timeZone: "America/Chicago",
      now: "2026-05-07T12:00:00Z",
    });
    expect(clock.status).toBe("MAYBE_OVERDUE");
  });

  it("keeps a release that was learned of after the end of the case before that end", () => {
    const facts = [
      fact("RELEASED", ALL_TUESDAY, 1),
      fact("RELEASE_DUE", TUESDAY, 2),
      fact("DETAINER_LODGED", null, 3),
    ];
    expect(ids(facts)).toEqual(["RELEASE_DUE-2", "DETAINER_LODGED-3", "RELEASED-1"]);
  });

  it("takes what was recorded as happened as having happened before a release that is still expected", () => {
    const facts = [
      fact("DETAINER_LODGED", MONDAY, 1),
      fact("RELEASE_DUE", NEXT_WEEK, 2),
      fact("DETAINER_WITHDRAWN", null, 3),
    ];
    expect(ids(facts)).toEqual(["DETAINER_LODGED-1", "DETAINER_WITHDRAWN-3", "RELEASE_DUE-2"]);
  });

  it("does not take a release of unknown time as having come due by its recording", () => {
    const facts = [fact("OTHER_HOLD_PLACED", NEXT_WEEK, 1), fact("RELEASE_DUE", null, 2)];
    expect(ids(facts)).toEqual(["OTHER_HOLD_PLACED-1", "RELEASE_DUE-2"]);
  });

  it("takes a day as over at the midnight with which the next begins", () => {
    const facts = [fact("OTHER_HOLD_PLACED", "2026-05-06T05:00:00Z", 1), fact("RELEASE_DUE", ALL_TUESDAY, 2)];
    expect(ids(facts)).toEqual(["RELEASE_DUE-2", "OTHER_HOLD_PLACED-1"]);
  });

  it("refuses a time that ends before it begins", () => {
    expect(() => orderHoldEvents([fact("BOOKED", { earliest: TUESDAY, latest: MONDAY }, 1)])).toThrow(
      RangeError,
    );
  });
});

describe("corrected facts", () => {
  it("are left out, along the whole chain", () => {
    const facts = [
      fact("RELEASE_DUE", MONDAY, 1),
      fact("RELEASE_DUE", TUESDAY, 2, "RELEASE_DUE-1"),
      fact("RELEASE_DUE", WEDNESDAY, 3, "RELEASE_DUE-2"),
    ];
    expect(ids(facts)).toEqual(["RELEASE_DUE-3"]);
  });

  it("give their place in the recording to what corrects them", () => {
    const facts = [
      fact("RELEASE_DUE", MONDAY, 1),
      fact("OTHER_HOLD_PLACED", null, 2),
      fact("RELEASE_DUE", null, 3, "RELEASE_DUE-1"),
    ];
    expect(ids(facts)).toEqual(["RELEASE_DUE-3", "OTHER_HOLD_PLACED-2"]);
  });

  it("may have two corrections: both stand, and the one that happened first leads", () => {
    const facts = [
      fact("RELEASE_DUE", MONDAY, 1),
      fact("RELEASE_DUE", WEDNESDAY, 2, "RELEASE_DUE-1"),
      fact("RELEASE_DUE", TUESDAY, 3, "RELEASE_DUE-1"),
    ];
    expect(ids(facts)).toEqual(["RELEASE_DUE-3", "RELEASE_DUE-2"]);
  });

  it("do not hang it when they go round in a circle, or name a fact that is not there", () => {
    const circle = [fact("BOOKED", MONDAY, 1, "BOOKED-2"), fact("BOOKED", MONDAY, 2, "BOOKED-1")];
    const third = fact("BOOKED", MONDAY, 3, "BOOKED-1");
    const astray = fact("RELEASED", TUESDAY, 4, "elsewhere");
    expect(ids([...circle, third, astray])).toEqual(["BOOKED-3", "RELEASED-4"]);
  });
});

it("never depends on the order in which the facts arrive, and never contradicts their times", () => {
  const time = fc.option(fc.constantFrom(MONDAY, TUESDAY, WEDNESDAY));
  const facts = fc
    .array(fc.record({ type: fc.constantFrom(...holdEventTypeSchema.options), one: time, other: time }), {
      maxLength: 8,
    })
    .map((drawn) =>
      drawn.map(({ type, one, other }, index) => {
        const swap = one !== null && other !== null && one > other;
        return fact(type, { earliest: swap ? other : one, latest: swap ? one : other }, index);
      }),
    );
  const shuffled = facts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      const ordered = orderHoldEvents(all);
      expect(orderHoldEvents(mixed)).toEqual(ordered);
      ordered.forEach((earlier, index) => {
        for (const later of ordered.slice(index + 1)) {
          const contradicted =
            later.latest !== null && earlier.earliest !== null && later.latest < earlier.earliest;
          expect(contradicted).toBe(false);
        }
      });
    }),
  );
});
