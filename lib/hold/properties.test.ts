import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdClock, type HoldEvent, type HoldClockOptions } from "@/lib/hold/clock";
import { federalHolidayOn } from "@/lib/hold/federal-holidays";
import { holdEventTypeSchema, type HoldStatus } from "@/lib/hold/schema";
import { instantOfSeconds, secondsOfInstant, type EpochSeconds } from "@/lib/hold/time";

const HOUR = 3600;
const from = secondsOfInstant("2026-01-01T00:00:00Z");
const until = secondsOfInstant("2028-03-01T00:00:00Z");

const timeZone = fc.constantFrom(
  "America/New_York",
  "America/Chicago",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Puerto_Rico",
  "Pacific/Honolulu",
  "Pacific/Guam",
);
const instant = fc.integer({ min: from, max: until });
const limitHours = fc.constantFrom(0, 1, 12, 24, 48, 72);
const reading = fc.constantFrom("FORM" as const, "REGULATION" as const);

/** Seconds around one hold, close enough together for its events and deadlines to meet. */
const near = (start: EpochSeconds) => fc.integer({ min: start - 96 * HOUR, max: start + 160 * HOUR });

const text = (seconds: EpochSeconds | null) => (seconds === null ? null : instantOfSeconds(seconds));

const scenario = fc.record({ start: instant, timeZone, limitHours, reading }).chain((chosen) => {
  const bound = fc.option(near(chosen.start), { freq: 4 });
  const event = fc
    .record({ type: fc.constantFrom(...holdEventTypeSchema.options), one: bound, other: bound })
    .map(({ type, one, other }): HoldEvent => {
      const swap = one !== null && other !== null && one > other;
      return { type, earliest: text(swap ? other : one), latest: text(swap ? one : other) };
    });
  return fc.record({
    events: fc.array(event, { maxLength: 7 }),
    now: near(chosen.start),
    options: fc.constant({ ...chosen, dueSoonHours: 12 }),
  });
});

type Scenario = { events: HoldEvent[]; options: Omit<HoldClockOptions, "now"> };

function statusAt({ events, options }: Scenario, now: EpochSeconds): HoldStatus {
  return holdClock(events, { ...options, now: instantOfSeconds(now) }).status;
}

function deadlineFrom(start: EpochSeconds, zone: string, limit = 48) {
  const at = instantOfSeconds(start);
  const clock = holdClock([{ type: "RELEASE_DUE", earliest: at, latest: at }], {
    timeZone: zone,
    now: at,
    limitHours: limit,
  });
  return {
    form: secondsOfInstant(clock.formDeadline?.earliest ?? ""),
    regulation: secondsOfInstant(clock.regulationDeadline?.earliest ?? ""),
  };
}

describe("deadlines", () => {
  it("are never earlier by the regulation than by the form", () => {
    fc.assert(
      fc.property(instant, timeZone, limitHours, (start, zone, limit) => {
        const { form, regulation } = deadlineFrom(start, zone, limit);
        expect(regulation).toBeGreaterThanOrEqual(form);
      }),
    );
  });

  it("by the form are the limit in elapsed hours, whatever the clocks do", () => {
    fc.assert(
      fc.property(instant, timeZone, limitHours, (start, zone, limit) => {
        expect(deadlineFrom(start, zone, limit).form - start).toBe(limit * HOUR);
      }),
    );
  });

  it("never come sooner for a hold that starts later", () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 96 * HOUR }),
        timeZone,
        limitHours,
        (start, later, zone, limit) => {
          const first = deadlineFrom(start, zone, limit);
          const second = deadlineFrom(start + later, zone, limit);
          expect(second.form).toBeGreaterThanOrEqual(first.form);
          expect(second.regulation).toBeGreaterThanOrEqual(first.regulation);
        },
      ),
    );
  });

  it("by the regulation leave exactly the limit in hours that count, by another way of counting", () => {
    fc.assert(
      fc.property(instant, timeZone, limitHours, (start, zone, limit) => {
        const hourly = start - (start % HOUR);
        expect(deadlineFrom(hourly, zone, limit).regulation).toBe(hourByHour(hourly, zone, limit));
      }),
      { numRuns: 60 },
    );
  });
});

/** The plainest way there is: asks the platform's own calendar about every hour. */
function hourByHour(start: EpochSeconds, zone: string, limit: number): EpochSeconds {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    weekday: "short",
  });
  let hour = start;
  for (let counted = 0; counted < limit; hour += HOUR) {
    const parts = Object.fromEntries(
      format.formatToParts(hour * 1000).map(({ type, value }) => [type, value]),
    );
    const weekend = parts.weekday === "Sat" || parts.weekday === "Sun";
    const holiday = federalHolidayOn(`${parts.year}-${parts.month}-${parts.day}`) !== null;
    if (!weekend && !holiday) counted += 1;
  }
  return hour;
}

describe("the status", () => {
  const ORDER: Partial<Record<HoldStatus, number>> = {
    NO_DETAINER: 0,
    NOT_STARTED: 0,
    START_UNKNOWN: 1,
    RUNNING: 1,
    DUE_SOON: 2,
    MAYBE_OVERDUE: 3,
    OVERDUE: 4,
    HELD_WITHOUT_DETAINER: 4,
    ENDED: 5,
  };

  it("never goes back as time passes, once everything that was recorded has happened", () => {
    fc.assert(
      fc.property(scenario, fc.array(fc.integer({ min: 0, max: 200 * HOUR })), (chosen, steps) => {
        const happened = Math.max(
          ...chosen.events
            .filter(({ type }) => type !== "RELEASE_DUE")
            .map(({ earliest }) => (earliest === null ? from : secondsOfInstant(earliest))),
          chosen.now,
        );
        const ranks = steps
          .sort((one, other) => one - other)
          .map((step) => ORDER[statusAt(chosen, happened + step)] ?? NaN);
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      }),
    );
  });

  it("changes at nextChangeAt, and at no instant before it", () => {
    fc.assert(
      fc.property(scenario, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (chosen, fractions) => {
        const { now } = chosen;
        const present = holdClock(chosen.events, { ...chosen.options, now: instantOfSeconds(now) });
        const change = present.nextChangeAt === null ? null : secondsOfInstant(present.nextChangeAt);
        const last = change === null ? now + 2000 * HOUR : change - 1;
        for (const fraction of [0, 1, ...fractions]) {
          expect(statusAt(chosen, now + Math.floor((last - now) * fraction))).toBe(present.status);
        }
        if (change !== null) {
          expect(change).toBeGreaterThan(now);
          expect(statusAt(chosen, change)).not.toBe(present.status);
          const justBefore = holdClock(chosen.events, {
            ...chosen.options,
            now: instantOfSeconds(change - 1),
          });
          expect(justBefore.nextChangeAt).toBe(present.nextChangeAt);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives what is certain as no more than what is possible", () => {
    fc.assert(
      fc.property(scenario, ({ events, options, now }) => {
        const clock = holdClock(events, { ...options, now: instantOfSeconds(now) });
        for (const held of [clock, ...clock.earlierHolds]) {
          const { elapsedSeconds: elapsed, exceededSeconds: exceeded } = held;
          if (elapsed && elapsed.most !== null) expect(elapsed.least).toBeLessThanOrEqual(elapsed.most);
          if (exceeded && exceeded.atMost !== null) {
            expect(exceeded.certain).toBeLessThanOrEqual(exceeded.atMost);
          }
        }
      }),
    );
  });
});
