import { describe, expect, it } from "vitest";
import { holdLineGeometry, type DrawnHold } from "./hold-line-geometry";

const zone = "America/Denver";
const at = (instant: string) => ({ earliest: instant, latest: instant });

/** A bond paid on Friday at 17:00: the form's 48 hours end on Sunday, the regulation's on Tuesday. */
const overWeekend: DrawnHold = {
  start: at("2026-04-17T23:00:00Z"),
  formDeadline: at("2026-04-19T23:00:00Z"),
  regulationDeadline: at("2026-04-21T23:00:00Z"),
  excludedDays: [
    { date: "2026-04-18", reasons: [{ kind: "SATURDAY" }] },
    { date: "2026-04-19", reasons: [{ kind: "SUNDAY" }] },
  ],
};

function drawn(hold: DrawnHold, now: string) {
  const geometry = holdLineGeometry(hold, now, zone);
  if (!geometry) throw new Error("nothing drawn");
  return geometry;
}

describe("holdLineGeometry", () => {
  it("puts start, both deadlines and now in order, to scale", () => {
    const { start, form, regulation, now } = drawn(overWeekend, "2026-04-18T23:00:00Z");
    expect(start).toEqual({ from: 0, to: 0 });
    expect(form.from).toBeCloseTo(2 * now);
    expect(regulation.from).toBeCloseTo(4 * now);
    expect(regulation.to).toBeLessThan(100);
  });

  it("marks the days that do not count on the jail's calendar, midnight to midnight there", () => {
    const { days, form } = drawn(overWeekend, "2026-04-18T23:00:00Z");
    expect(days.filter((day) => day.excluded).map((day) => day.date)).toEqual(["2026-04-18", "2026-04-19"]);
    const sunday = days.find((day) => day.date === "2026-04-19");
    expect(sunday && sunday.from < form.from && form.from < sunday.to).toBe(true);
  });

  it("shows the elapsed time as past only behind the form's latest deadline", () => {
    expect(drawn(overWeekend, "2026-04-19T22:59:59Z").elapsed.map((stretch) => stretch.progress)).toEqual([
      "within",
    ]);
    expect(drawn(overWeekend, "2026-04-20T05:00:00Z").elapsed.map((stretch) => stretch.progress)).toEqual([
      "within",
      "past",
    ]);
  });

  it("shows a deadline without an upper bound as open to the end of the line", () => {
    const hold: DrawnHold = {
      start: { earliest: "2026-04-13T23:00:00Z", latest: null },
      formDeadline: { earliest: "2026-04-15T23:00:00Z", latest: null },
      regulationDeadline: { earliest: "2026-04-15T23:00:00Z", latest: null },
      excludedDays: [],
    };
    const { form, elapsed } = drawn(hold, "2026-04-16T23:00:00Z");
    expect(form.to).toBe(100);
    expect(elapsed.map((stretch) => stretch.progress)).toEqual(["within", "maybePast"]);
  });

  it("keeps the deadlines apart when now is weeks later, and says that now lies beyond", () => {
    const { now, nowBeyond, form, regulation } = drawn(overWeekend, "2026-06-01T00:00:00Z");
    expect(nowBeyond).toBe(true);
    expect(now).toBe(100);
    expect(regulation.from - form.from).toBeGreaterThan(15);
  });

  it("draws a limit of zero hours, where start and deadlines are one instant", () => {
    const start = at("2026-04-13T23:00:00Z");
    const hold = { start, formDeadline: start, regulationDeadline: start, excludedDays: [] };
    const { elapsed } = drawn(hold, "2026-04-14T00:00:00Z");
    expect(elapsed.map((stretch) => stretch.progress)).toEqual(["past"]);
  });

  it("draws nothing where no hold has begun or its start is wholly unknown", () => {
    const unknown = { earliest: null, latest: null };
    const nothing = { start: null, formDeadline: null, regulationDeadline: null, excludedDays: [] };
    expect(holdLineGeometry(nothing, "2026-04-14T00:00:00Z", zone)).toBeNull();
    const withoutStart = {
      start: unknown,
      formDeadline: unknown,
      regulationDeadline: unknown,
      excludedDays: [],
    };
    expect(holdLineGeometry(withoutStart, "2026-04-14T00:00:00Z", zone)).toBeNull();
  });
});
