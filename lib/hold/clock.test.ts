import { describe, expect, it } from "vitest";
import { holdClock, type HoldEvent, type HoldClockOptions } from "@/lib/hold/clock";
import type { HoldEventType } from "@/lib/hold/schema";
import { wallTime } from "@/lib/hold/time";

const CHICAGO = "America/Chicago";

function event(type: HoldEventType, earliest: string | null, latest: string | null = earliest): HoldEvent {
  return { type, earliest, latest };
}

function clock(events: HoldEvent[], options: Partial<HoldClockOptions> & { now: string }) {
  return holdClock(events, { timeZone: CHICAGO, ...options });
}

function local(text: string, timeZone: string): string {
  const [date = "", time = ""] = text.split(" ");
  const moment = wallTime(date, time, timeZone);
  if (moment.kind !== "EXACT") throw new Error(`Choose another time than ${text}`);
  return moment.instant;
}

const BOOKED = event("BOOKED", "2026-05-04T14:00:00Z");
const LODGED = event("DETAINER_LODGED", "2026-05-04T19:00:00Z");
/** Wednesday 14:00 in Chicago: both readings run out on Friday at 14:00. */
const DUE = event("RELEASE_DUE", "2026-05-06T19:00:00Z");
const at = (instant: string) => ({ earliest: instant, latest: instant });

describe("the field's worked examples", () => {
  it.each([
    ["Monday evening", "America/Chicago", "2026-10-19 17:00", "2026-10-21 17:00", "2026-10-21 17:00"],
    [
      "Thursday into the weekend",
      "America/Chicago",
      "2026-10-22 17:00",
      "2026-10-24 17:00",
      "2026-10-26 17:00",
    ],
    ["Friday", "America/Chicago", "2026-10-23 17:00", "2026-10-25 17:00", "2026-10-27 17:00"],
    ["Saturday", "America/Chicago", "2026-10-24 10:00", "2026-10-26 10:00", "2026-10-28 00:00"],
    ["Sunday night", "America/Chicago", "2026-10-25 23:00", "2026-10-27 23:00", "2026-10-28 00:00"],
    ["Thanksgiving eve", "America/New_York", "2026-11-25 17:00", "2026-11-27 17:00", "2026-11-30 17:00"],
    ["before Labor Day", "America/New_York", "2026-09-04 18:00", "2026-09-06 18:00", "2026-09-09 18:00"],
    ["4 July on a Saturday", "America/New_York", "2026-07-02 12:00", "2026-07-04 12:00", "2026-07-07 12:00"],
    [
      "Juneteenth on a Saturday",
      "America/New_York",
      "2027-06-17 09:00",
      "2027-06-19 09:00",
      "2027-06-22 09:00",
    ],
    ["4 July on a Sunday", "America/New_York", "2027-07-02 09:00", "2027-07-04 09:00", "2027-07-07 09:00"],
    [
      "New Year on a Saturday",
      "America/New_York",
      "2027-12-30 09:00",
      "2028-01-01 09:00",
      "2028-01-04 09:00",
    ],
    ["the clocks go back", "America/Chicago", "2026-10-31 12:00", "2026-11-02 11:00", "2026-11-04 00:00"],
    ["the clocks go forward", "America/Chicago", "2027-03-13 12:00", "2027-03-15 13:00", "2027-03-17 00:00"],
    ["Arizona", "America/Phoenix", "2027-03-13 12:00", "2027-03-15 12:00", "2027-03-17 00:00"],
    ["El Paso", "America/Denver", "2026-10-22 17:00", "2026-10-24 17:00", "2026-10-26 17:00"],
  ])("%s", (_name, timeZone, start, form, regulation) => {
    const due = local(start, timeZone);
    const reckoned = holdClock([event("RELEASE_DUE", due)], { timeZone, now: due });
    expect(reckoned.formDeadline).toEqual(at(local(form, timeZone)));
    expect(reckoned.regulationDeadline).toEqual(at(local(regulation, timeZone)));
  });
});

describe("what counts", () => {
  it("lets nothing after a release count", () => {
    const events = [BOOKED, LODGED, event("RELEASED", "2026-05-05T00:00:00Z"), DUE];
    expect(clock(events, { now: "2026-05-09T00:00:00Z" })).toMatchObject({ status: "ENDED", start: null });
  });

  it("counts what follows a release that is only announced", () => {
    const events = [
      BOOKED,
      LODGED,
      DUE,
      event("ICE_CUSTODY", "2026-05-09T00:00:00Z"),
      event("DETAINER_WITHDRAWN", "2026-05-07T00:00:00Z"),
    ];
    expect(clock(events, { now: "2026-05-07T00:00:00Z" }).status).toBe("HELD_WITHOUT_DETAINER");
  });

  it("counts an event whose earliest time has passed, though its latest has not", () => {
    const events = [BOOKED, LODGED, DUE, event("RELEASED", "2026-05-06T20:00:00Z", "2026-05-09T00:00:00Z")];
    expect(clock(events, { now: "2026-05-07T00:00:00Z" }).status).toBe("ENDED");
  });

  it("does not count a detainer that is still to be lodged", () => {
    const events = [BOOKED, DUE, event("DETAINER_LODGED", "2026-05-08T00:00:00Z")];
    const reckoned = clock(events, { now: "2026-05-07T00:00:00Z" });
    expect(reckoned).toMatchObject({
      status: "NO_DETAINER",
      underDetainer: false,
      nextChangeAt: "2026-05-08T00:00:00Z",
    });
  });

  it("reads the events in the order given, whatever their times", () => {
    const later = event("RELEASE_DUE", "2026-05-07T19:00:00Z");
    expect(clock([LODGED, later, DUE], { now: "2026-05-08T00:00:00Z" }).start).toEqual(
      at("2026-05-07T19:00:00Z"),
    );
  });

  it("counts on when ICE lodges another detainer after a withdrawal", () => {
    const events = [
      LODGED,
      DUE,
      event("DETAINER_WITHDRAWN", "2026-05-07T00:00:00Z"),
      event("DETAINER_LODGED", "2026-05-07T01:00:00Z"),
    ];
    expect(clock(events, { now: "2026-05-08T19:00:00Z" })).toMatchObject({
      status: "OVERDUE",
      start: at("2026-05-06T19:00:00Z"),
    });
  });

  it("says no detainer, not held without one, where it was withdrawn before release came due", () => {
    const events = [LODGED, event("DETAINER_WITHDRAWN", "2026-05-05T00:00:00Z"), DUE];
    expect(clock(events, { now: "2026-05-09T00:00:00Z" }).status).toBe("NO_DETAINER");
  });

  it("does not carry a withdrawn detainer over into the hold after another hold", () => {
    const events = [
      LODGED, DUE, event("DETAINER_WITHDRAWN", "2026-05-06T20:00:00Z"),
      event("OTHER_HOLD_PLACED", "2026-05-07T00:00:00Z"), event("RELEASE_DUE", "2026-05-08T00:00:00Z"),
    ]; // prettier-ignore
    expect(clock(events, { now: "2026-05-09T00:00:00Z" }).status).toBe("NO_DETAINER");
  });

  it("says no detainer while a withdrawn one's release is still to come", () => {
    const events = [
      LODGED,
      event("RELEASE_DUE", "2026-05-13T14:00:00Z"),
      event("DETAINER_WITHDRAWN", "2026-05-05T00:00:00Z"),
    ];
    expect(clock(events, { now: "2026-05-06T00:00:00Z" }).status).toBe("NO_DETAINER");
  });
});

describe("a start that is not known", () => {
  const now = "2026-05-05T00:00:00Z";
  const unknown = event("RELEASE_DUE", null, null);

  it("counts from the first booking, and says so", () => {
    const second = event("BOOKED", "2026-05-04T23:00:00Z");
    expect(clock([BOOKED, second, LODGED, unknown], { now })).toMatchObject({
      start: { earliest: "2026-05-04T14:00:00Z", latest: null },
      startBasis: "BOOKING",
    });
  });

  it("takes the earliest of a booking that is not known to the hour", () => {
    const booked = event("BOOKED", "2026-05-04T05:00:00Z", "2026-05-05T05:00:00Z");
    expect(clock([booked, LODGED, unknown], { now }).start?.earliest).toBe("2026-05-04T05:00:00Z");
  });

  it("does not fall back to the booking after another hold whose time is unknown", () => {
    const events = [
      BOOKED,
      LODGED,
      event("OTHER_HOLD_PLACED", null),
      event("RELEASE_DUE", null, "2026-05-04T20:00:00Z"),
    ];
    expect(clock(events, { now })).toMatchObject({
      status: "START_UNKNOWN",
      start: { earliest: null, latest: "2026-05-04T20:00:00Z" },
      startBasis: null,
    });
  });

  it("counts from the last other hold where several were placed", () => {
    const events = [
      BOOKED,
      event("OTHER_HOLD_PLACED", "2026-05-04T15:00:00Z"),
      event("OTHER_HOLD_PLACED", "2026-05-04T18:00:00Z"),
      LODGED,
      unknown,
    ];
    expect(clock(events, { now })).toMatchObject({
      start: { earliest: "2026-05-04T18:00:00Z" },
      startBasis: "OTHER_HOLD",
    });
  });

  it("is overdue once the latest deadline has passed, though the earliest is not known", () => {
    const events = [event("BOOKED", null), LODGED, event("RELEASE_DUE", null, "2026-05-04T20:00:00Z")];
    expect(clock(events, { now: "2026-05-06T19:59:59Z" }).status).toBe("START_UNKNOWN");
    expect(clock(events, { now: "2026-05-06T20:00:00Z" }).status).toBe("OVERDUE");
  });
});

describe("days that do not count", () => {
  it("says why, with the holiday's code and the closure's name, every reason of a day", () => {
    const due = event("RELEASE_DUE", "2026-07-02T14:00:00Z");
    const closures = [{ date: "2026-07-06", name: "Closing of federal offices", source: "Executive order" }];
    expect(clock([due], { now: "2026-07-02T14:00:00Z", closures }).excludedDays).toEqual([
      { date: "2026-07-03", reasons: [{ kind: "OBSERVED", code: "INDEPENDENCE_DAY" }] },
      { date: "2026-07-04", reasons: [{ kind: "SATURDAY" }, { kind: "HOLIDAY", code: "INDEPENDENCE_DAY" }] },
      { date: "2026-07-05", reasons: [{ kind: "SUNDAY" }] },
      {
        date: "2026-07-06",
        reasons: [{ kind: "CLOSURE", name: "Closing of federal offices", source: "Executive order" }],
      },
    ]);
  });

  it("lists none where the hours end at the midnight with which an excluded day begins", () => {
    const due = event("RELEASE_DUE", "2026-05-07T05:00:00Z");
    expect(clock([due], { now: "2026-05-07T05:00:00Z" }).excludedDays).toEqual([]);
  });

  it("lists those of both deadlines, and not the ones between that moved neither", () => {
    const due = event("RELEASE_DUE", "2026-04-17T12:00:00Z", "2026-05-01T12:00:00Z");
    const dates = clock([due], { now: "2026-05-02T00:00:00Z" }).excludedDays.map(({ date }) => date);
    expect(dates).toEqual(["2026-04-18", "2026-04-19", "2026-05-02", "2026-05-03"]);
  });

  it("lets a closure move the regulation's deadline alone", () => {
    const closures = [{ date: "2026-05-07", name: "Closing", source: "Executive order" }];
    expect(clock([LODGED, DUE], { now: "2026-05-07T00:00:00Z", closures })).toMatchObject({
      formDeadline: at("2026-05-08T19:00:00Z"),
      regulationDeadline: at("2026-05-11T19:00:00Z"),
    });
  });

  it("keeps a limit other than 48 hours under both readings", () => {
    const friday = event("RELEASE_DUE", "2026-05-08T19:00:00Z");
    expect(clock([LODGED, friday], { now: "2026-05-08T20:00:00Z", limitHours: 12 })).toMatchObject({
      formDeadline: at("2026-05-09T07:00:00Z"),
      regulationDeadline: at("2026-05-11T07:00:00Z"),
    });
  });
});

describe("how long, and how far past", () => {
  const hours = (count: number) => count * 3600;

  it("counts from the start to now, and from each reading's deadline to now", () => {
    const thursday = event("RELEASE_DUE", "2026-04-16T22:00:00Z");
    const reckoned = clock([LODGED, thursday], { now: "2026-04-20T23:00:00Z" });
    expect(reckoned.elapsedSeconds).toEqual({ least: hours(97), most: hours(97) });
    expect(reckoned.exceededSecondsByReading).toEqual({
      FORM: { certain: hours(49), atMost: hours(49) },
      REGULATION: { certain: hours(1), atMost: hours(1) },
    });
    expect(reckoned.exceededSeconds).toEqual({ certain: hours(49), atMost: hours(49) });
    expect(
      clock([LODGED, thursday], { now: "2026-04-20T23:00:00Z", reading: "REGULATION" }).exceededSeconds,
    ).toEqual({
      certain: hours(1),
      atMost: hours(1),
    });
  });

  it("keeps what is certain apart from what is possible", () => {
    const day = event("RELEASE_DUE", "2026-05-05T05:00:00Z", "2026-05-06T05:00:00Z");
    const reckoned = clock([LODGED, day], { now: "2026-05-08T06:00:00Z" });
    expect(reckoned.elapsedSeconds).toEqual({ least: hours(49), most: hours(73) });
    expect(reckoned.exceededSeconds).toEqual({ certain: hours(1), atMost: hours(25) });
  });

  it("gives no bound where there is none", () => {
    const open = [event("BOOKED", null), LODGED, event("RELEASE_DUE", null)];
    const reckoned = clock(open, { now: "2026-05-09T00:00:00Z" });
    expect(reckoned.elapsedSeconds).toEqual({ least: 0, most: null });
    expect(reckoned.exceededSeconds).toEqual({ certain: 0, atMost: null });
  });

  it("stops at the end of the hold", () => {
    const ended = [BOOKED, LODGED, DUE, event("ICE_CUSTODY", "2026-05-08T22:00:00Z", "2026-05-08T23:00:00Z")];
    const reckoned = clock(ended, { now: "2026-05-20T00:00:00Z" });
    expect(reckoned.elapsedSeconds).toEqual({ least: hours(51), most: hours(52) });
    expect(reckoned.exceededSeconds).toEqual({ certain: hours(3), atMost: hours(4) });
  });

  it("claims nothing for certain where nobody knows when the hold ended, and no more than up to now", () => {
    const reckoned = clock([LODGED, DUE, event("RELEASED", null)], { now: "2026-05-09T19:00:00Z" });
    expect(reckoned.exceededSeconds).toEqual({ certain: 0, atMost: hours(24) });
  });

  it("counts no time that is still to come, where the end may have been at any time of this day", () => {
    const today = event("RELEASED", "2026-05-08T05:00:00Z", "2026-05-09T05:00:00Z");
    const reckoned = clock([LODGED, DUE, today], { now: "2026-05-08T20:00:00Z" });
    expect(reckoned.elapsedSeconds).toEqual({ least: hours(34), most: hours(49) });
    expect(reckoned.exceededSeconds).toEqual({ certain: 0, atMost: hours(1) });
  });

  it("is nothing before the hold begins, and null without one", () => {
    const expected = event("RELEASE_DUE", "2026-05-13T14:00:00Z");
    expect(clock([LODGED, expected], { now: "2026-05-06T00:00:00Z" })).toMatchObject({
      status: "NOT_STARTED",
      elapsedSeconds: { least: 0, most: 0 },
      exceededSeconds: { certain: 0, atMost: 0 },
      nextChangeAt: "2026-05-13T14:00:00Z",
    });
    expect(clock([LODGED], { now: "2026-05-06T00:00:00Z" })).toMatchObject({
      elapsedSeconds: null,
      exceededSeconds: null,
      exceededSecondsByReading: null,
      excludedDays: [],
      nextChangeAt: null,
    });
  });
});

describe("earlier holds", () => {
  it("keeps on record what each of them exceeded", () => {
    const events = [
      BOOKED, LODGED, DUE, event("OTHER_HOLD_PLACED", "2026-05-08T21:00:00Z"),
      event("RELEASE_DUE", "2026-05-11T14:00:00Z"), event("OTHER_HOLD_PLACED", "2026-05-11T20:00:00Z"),
      event("RELEASE_DUE", "2026-05-12T14:00:00Z"),
    ]; // prettier-ignore
    const { earlierHolds, status, start } = clock(events, { now: "2026-05-12T15:00:00Z" });
    expect({ status, start }).toEqual({ status: "RUNNING", start: at("2026-05-12T14:00:00Z") });
    expect(earlierHolds).toMatchObject([
      {
        start: at("2026-05-06T19:00:00Z"),
        formDeadline: at("2026-05-08T19:00:00Z"),
        ended: at("2026-05-08T21:00:00Z"),
        exceededSeconds: { certain: 7200, atMost: 7200 },
        underDetainer: true,
      },
      { start: at("2026-05-11T14:00:00Z"), exceededSeconds: { certain: 0, atMost: 0 } },
    ]);
  });

  it("keeps no hold that never began", () => {
    const events = [
      LODGED,
      event("RELEASE_DUE", "2026-05-13T14:00:00Z"),
      event("OTHER_HOLD_PLACED", "2026-05-06T00:00:00Z"),
    ];
    expect(clock(events, { now: "2026-05-07T00:00:00Z" })).toMatchObject({
      status: "NOT_STARTED",
      start: null,
      earlierHolds: [],
    });
  });
});

describe("what it refuses", () => {
  const now = "2026-05-07T00:00:00Z";
  it.each<[string, HoldEvent[], Partial<HoldClockOptions>]>([
    ["an unknown time zone", [], { timeZone: "America/Springfield" }],
    ["an offset for a time zone", [], { timeZone: "-05:00" }],
    [
      "an earliest after a latest",
      [event("RELEASE_DUE", "2026-05-07T00:00:01Z", "2026-05-07T00:00:00Z")],
      {},
    ],
    [
      "the same in an event that no longer counts",
      [event("RELEASED", null), event("BOOKED", "2026-05-07T00:00:01Z", "2026-05-07T00:00:00Z")],
      {},
    ],
    ["an instant without Z", [event("RELEASE_DUE", "2026-05-07T00:00:00")], {}],
    ["an instant with an offset", [event("RELEASE_DUE", "2026-05-07T00:00:00-05:00")], {}],
    ["a now that is no instant", [], { now: "2026-05-07" }],
    ["a negative limit", [], { limitHours: -1 }],
    ["a limit that is no number", [], { limitHours: Number.NaN }],
    ["a limit that would never be reached", [], { limitHours: 1e9 }],
    [
      "a closure on a day that does not exist",
      [],
      { closures: [{ date: "2026-02-30", name: "x", source: "x" }] },
    ],
  ])("%s", (_what, events, options) => {
    expect(() => clock(events, { now, ...options })).toThrow(RangeError);
  });

  it("drops fractions of a second before it compares", () => {
    const events = [LODGED, event("RELEASE_DUE", "2026-05-06T19:00:00.9Z", "2026-05-06T19:00:00.1Z")];
    expect(clock(events, { now: "2026-05-08T18:59:59.999Z" })).toMatchObject({
      status: "DUE_SOON",
      start: at("2026-05-06T19:00:00Z"),
    });
    expect(clock(events, { now: "2026-05-08T19:00:00.001Z" }).status).toBe("OVERDUE");
  });
});

describe("when the status changes next", () => {
  it("names every turn in the life of a hold, one after the other", () => {
    const due = event("RELEASE_DUE", "2026-05-05T14:00:00Z", "2026-05-05T20:00:00Z");
    const events = [BOOKED, LODGED, due, event("RELEASED", "2026-05-08T00:00:00Z")];
    const turns: string[] = [];
    for (let now: string | null = "2026-05-05T00:00:00Z"; now !== null;) {
      const { status, nextChangeAt } = clock(events, { now });
      turns.push(`${now} ${status}`);
      now = nextChangeAt;
    }
    expect(turns).toEqual([
      "2026-05-05T00:00:00Z NOT_STARTED",
      "2026-05-05T14:00:00Z RUNNING",
      "2026-05-07T02:00:00Z DUE_SOON",
      "2026-05-07T14:00:00Z MAYBE_OVERDUE",
      "2026-05-07T20:00:00Z OVERDUE",
      "2026-05-08T00:00:00Z ENDED",
    ]);
  });
});
