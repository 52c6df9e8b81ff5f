import { describe, expect, it } from "vitest";
import { uncertainTimeSchema, type UncertainTime } from "@/lib/hold/schema";
import { boundsOfUncertainTime } from "@/lib/hold/uncertain-time";

function bounds(
  given: Partial<UncertainTime> & Pick<UncertainTime, "precision">,
  timeZone = "America/Chicago",
) {
  const empty = { date: null, time: null, untilDate: null, untilTime: null, repeatedChoice: null };
  return boundsOfUncertainTime({ ...empty, ...given }, timeZone);
}

const known = (earliest: string | null, latest: string | null, repeated = false) => ({
  kind: "BOUNDS",
  earliest,
  latest,
  repeated,
});
const problem = (code: string, field: string) => ({ kind: "PROBLEM", code, field });

describe("a time as it was told", () => {
  it("exactly: both bounds are that instant in the facility's zone", () => {
    const given = { precision: "EXACT", date: "2026-05-06", time: "14:00" } as const;
    expect(bounds(given)).toEqual(known("2026-05-06T19:00:00Z", "2026-05-06T19:00:00Z"));
    expect(bounds(given, "America/Phoenix")).toEqual(known("2026-05-06T21:00:00Z", "2026-05-06T21:00:00Z"));
  });

  it("about: an hour either way", () => {
    expect(bounds({ precision: "ABOUT", date: "2026-05-06", time: "14:00" })).toEqual(
      known("2026-05-06T18:00:00Z", "2026-05-06T20:00:00Z"),
    );
  });

  it("some time on a day: from midnight to midnight, whatever time is left in the form", () => {
    expect(bounds({ precision: "SOME_TIME_ON_DAY", date: "2026-05-06", time: "14:00" })).toEqual(
      known("2026-05-06T05:00:00Z", "2026-05-07T05:00:00Z"),
    );
  });

  it("unknown: no bounds, whatever else is left in the form", () => {
    expect(bounds({ precision: "UNKNOWN", date: "nonsense", time: "14:00" })).toEqual(known(null, null));
  });

  it("between: from the first to the second", () => {
    expect(
      bounds({
        precision: "BETWEEN",
        date: "2026-05-06",
        time: "14:00",
        untilDate: "2026-05-07",
        untilTime: "09:00",
      }),
    ).toEqual(known("2026-05-06T19:00:00Z", "2026-05-07T14:00:00Z"));
  });

  it("between: a date without a time is the whole day, an end without a date is on the same day", () => {
    expect(bounds({ precision: "BETWEEN", date: "2026-05-06", untilDate: "2026-05-07" })).toEqual(
      known("2026-05-06T05:00:00Z", "2026-05-08T05:00:00Z"),
    );
    expect(bounds({ precision: "BETWEEN", date: "2026-05-06", time: "14:00", untilTime: "17:00" })).toEqual(
      known("2026-05-06T19:00:00Z", "2026-05-06T22:00:00Z"),
    );
  });

  it("between: a side that is left empty has no bound", () => {
    expect(bounds({ precision: "BETWEEN", date: "2026-05-06", time: "14:00" })).toEqual(
      known("2026-05-06T19:00:00Z", null),
    );
    expect(bounds({ precision: "BETWEEN", untilDate: "2026-05-06", untilTime: "14:00" })).toEqual(
      known(null, "2026-05-06T19:00:00Z"),
    );
  });
});

describe("an hour that the clocks show twice", () => {
  const night = { precision: "EXACT", date: "2026-11-01", time: "01:30" } as const;

  it("becomes both instants, and says so", () => {
    expect(bounds(night)).toEqual(known("2026-11-01T06:30:00Z", "2026-11-01T07:30:00Z", true));
    expect(bounds({ ...night, precision: "ABOUT" })).toEqual(
      known("2026-11-01T05:30:00Z", "2026-11-01T08:30:00Z", true),
    );
  });

  it("becomes one where the form says which", () => {
    expect(bounds({ ...night, repeatedChoice: "EARLIER" })).toEqual(
      known("2026-11-01T06:30:00Z", "2026-11-01T06:30:00Z", true),
    );
    expect(bounds({ ...night, repeatedChoice: "LATER" })).toEqual(
      known("2026-11-01T07:30:00Z", "2026-11-01T07:30:00Z", true),
    );
  });

  it("widens what lies between to the first and the second of them", () => {
    expect(bounds({ ...night, precision: "BETWEEN", untilTime: "01:45" })).toEqual(
      known("2026-11-01T06:30:00Z", "2026-11-01T07:45:00Z", true),
    );
  });
});

describe("what is wrong with an answer", () => {
  it.each<[string, Parameters<typeof bounds>[0], ReturnType<typeof problem>]>([
    [
      "a skipped hour",
      { precision: "EXACT", date: "2027-03-14", time: "02:30" },
      problem("SKIPPED_HOUR", "time"),
    ],
    [
      "about a skipped hour",
      { precision: "ABOUT", date: "2027-03-14", time: "02:30" },
      problem("SKIPPED_HOUR", "time"),
    ],
    [
      "an end in a skipped hour",
      { precision: "BETWEEN", date: "2027-03-14", time: "01:00", untilTime: "02:30" },
      problem("SKIPPED_HOUR", "untilTime"),
    ],
    [
      "a date that does not exist",
      { precision: "SOME_TIME_ON_DAY", date: "2026-02-30" },
      problem("INVALID_DATE", "date"),
    ],
    [
      "an end date that does not exist",
      { precision: "BETWEEN", date: "2026-02-20", untilDate: "2026-02-30" },
      problem("INVALID_DATE", "untilDate"),
    ],
    [
      "a time that does not exist",
      { precision: "EXACT", date: "2026-05-06", time: "25:00" },
      problem("INVALID_TIME", "time"),
    ],
    ["no date", { precision: "EXACT", time: "14:00" }, problem("MISSING_DATE", "date")],
    ["no day", { precision: "SOME_TIME_ON_DAY" }, problem("MISSING_DATE", "date")],
    ["no time", { precision: "ABOUT", date: "2026-05-06" }, problem("MISSING_TIME", "time")],
    ["nothing to lie between", { precision: "BETWEEN" }, problem("MISSING_DATE", "date")],
    [
      "a start time on no date",
      { precision: "BETWEEN", time: "14:00", untilDate: "2026-05-06" },
      problem("MISSING_DATE", "date"),
    ],
    [
      "an end time on no date",
      { precision: "BETWEEN", untilTime: "14:00" },
      problem("MISSING_DATE", "untilDate"),
    ],
    [
      "an end before the start",
      { precision: "BETWEEN", date: "2026-05-06", time: "14:00", untilTime: "13:59" },
      problem("END_BEFORE_START", "untilTime"),
    ],
    [
      "an end day before the start",
      { precision: "BETWEEN", date: "2026-05-06", untilDate: "2026-05-04" },
      problem("END_BEFORE_START", "untilDate"),
    ],
  ])("%s", (_what, given, expected) => {
    expect(bounds(given)).toEqual(expected);
  });

  it("throws on a zone that nobody typed", () => {
    expect(() => bounds({ precision: "UNKNOWN" }, "America/Nowhere")).toThrow(RangeError);
  });
});

it("reads a form's empty fields as nothing said", () => {
  expect(
    uncertainTimeSchema.parse({ precision: "SOME_TIME_ON_DAY", date: " 2026-05-06 ", time: "" }),
  ).toEqual({
    precision: "SOME_TIME_ON_DAY",
    date: "2026-05-06",
    time: null,
    untilDate: null,
    untilTime: null,
    repeatedChoice: null,
  });
});
