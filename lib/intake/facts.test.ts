import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderHoldEvents } from "@/lib/hold/order";
import { timePrecisionSchema } from "@/lib/hold/schema";
import { factsOfIntake } from "./facts";
import {
  answerSchema,
  custodyBasisSchema,
  intakeSchema,
  laterEventSchema,
  releaseAnswerSchema,
  type IntakeInput,
} from "./schema";

const zone = "America/Denver";
/** Tuesday 20 October 2026, 06:00 in El Paso. */
const now = "2026-10-20T12:00:00Z";
const minimal = { id: "019ab0c2-7f00-7000-8000-000000000001", nameAsSpoken: "Juan" };

function read(input: Partial<IntakeInput>, at = now) {
  return factsOfIntake(intakeSchema.parse({ ...minimal, ...input }), zone, at);
}

function factsOf(input: Partial<IntakeInput>, at = now) {
  const answer = read(input, at);
  if (answer.kind === "PROBLEMS") throw new Error(JSON.stringify(answer.problems));
  return answer.facts;
}

function problemsOf(input: Partial<IntakeInput>, at = now) {
  const answer = read(input, at);
  return answer.kind === "PROBLEMS" ? answer.problems : {};
}

const bondOnMonday = {
  detainer: "YES",
  releaseDue: "YES",
  releaseKind: "BOND_PAID",
  releasePrecision: "EXACT",
  releaseDate: "2026-10-19",
  releaseTime: "17:00",
} as const;

describe("the facts of an intake", () => {
  it("makes nothing up where nothing is known: no booking, no release, and a detainer of which nobody is sure", () => {
    const facts = factsOf({});
    expect(facts.events).toEqual([
      {
        type: "DETAINER_LODGED",
        releaseKind: null,
        earliest: null,
        latest: null,
        precision: "UNKNOWN",
        source: "CALLER",
        certainty: "UNSURE",
        note: null,
      },
    ]);
    expect(facts.stayFrom).toEqual({ earliest: null, latest: null });
    expect(facts.born).toEqual({ precision: "UNKNOWN", from: null, until: null });
  });

  it("has no detainer where the caller knows that there is none", () => {
    expect(factsOf({ detainer: "NO" }).events).toEqual([]);
  });

  it("reads the jail's clock: a bond paid on Monday at 17:00 in El Paso", () => {
    const release = factsOf(bondOnMonday).events.find(({ type }) => type === "RELEASE_DUE");
    expect(release).toMatchObject({
      releaseKind: "BOND_PAID",
      precision: "EXACT",
      earliest: "2026-10-19T23:00:00Z",
      latest: "2026-10-19T23:00:00Z",
    });
  });

  it("takes a detainer that somebody saw as sure, with its form", () => {
    const [detainer] = factsOf({
      detainer: "YES",
      detainerForm: "I-247A",
      detainerDate: "2026-10-18",
    }).events;
    expect(detainer).toMatchObject({
      source: "SAW_THE_FORM",
      certainty: "SURE",
      note: "I-247A",
      precision: "SOME_TIME_ON_DAY",
      earliest: "2026-10-18T06:00:00Z",
      latest: "2026-10-19T06:00:00Z",
    });
  });

  it("keeps a release of which nobody knows the time or the kind", () => {
    const release = factsOf({ releaseDue: "YES" }).events.find(({ type }) => type === "RELEASE_DUE");
    expect(release).toMatchObject({ releaseKind: null, precision: "UNKNOWN", earliest: null, latest: null });
  });

  it("takes an hour either way where it was about that time", () => {
    const { stayFrom } = factsOf({ bookedDate: "2026-10-18", bookedTime: "17:00", bookedAbout: "yes" });
    expect(stayFrom).toEqual({ earliest: "2026-10-18T22:00:00Z", latest: "2026-10-19T00:00:00Z" });
  });

  it("takes being held for ICE in the same building as ICE custody since nobody knows when", () => {
    expect(factsOf({ custodyBasis: "ICE_CUSTODY", detainer: "NO" }).events).toMatchObject([
      { type: "ICE_CUSTODY", precision: "UNKNOWN", earliest: null },
    ]);
  });

  it("ends the stay where they were released or taken, and not where another hold was placed", () => {
    const later = { laterDate: "2026-10-19", laterTime: "18:00" };
    expect(factsOf({ laterEvent: "RELEASED", ...later }).stayUntil.latest).toBe("2026-10-20T00:00:00Z");
    expect(factsOf({ laterEvent: "ICE_CUSTODY", ...later }).stayUntil.latest).toBe("2026-10-20T00:00:00Z");
    expect(factsOf({ laterEvent: "OTHER_HOLD_PLACED", ...later }).stayUntil.latest).toBeNull();
  });

  it.each([
    ["FAMILY", "FAMILY"],
    ["PERSON_HELD", "PERSON_HELD"],
    ["FRIEND", "CALLER"],
    ["UNKNOWN", "CALLER"],
  ] as const)("takes what a %s says as known from %s", (reporterRelation, source) => {
    expect(factsOf({ reporterRelation }).events[0]?.source).toBe(source);
  });
});

describe("a time that cannot be right", () => {
  const release = { releaseDue: "YES", releasePrecision: "EXACT" } as const;

  it("in the hour that daylight saving skips is refused at the field", () => {
    const skipped = { ...release, releaseDate: "2026-03-08", releaseTime: "02:30" };
    expect(problemsOf(skipped)).toEqual({ releaseTime: "hold.problem.SKIPPED_HOUR" });
  });

  it.each(["BOND_PAID", "CHARGES_DISMISSED", "COURT_ORDER", null] as const)(
    "is refused in the future for %s",
    (releaseKind) => {
      const ahead = { ...release, releaseKind, releaseDate: "2026-10-20", releaseTime: "06:01" };
      expect(problemsOf(ahead)).toEqual({ releaseTime: "intake.problem.inFuture" });
    },
  );

  it("is taken in the future for the end of a sentence", () => {
    const ahead = {
      releaseDue: "EXPECTED",
      releasePrecision: "SOME_TIME_ON_DAY",
      releaseDate: "2027-01-05",
    } as const;
    expect(factsOf(ahead).events.at(-1)).toMatchObject({
      type: "RELEASE_DUE",
      releaseKind: "SENTENCE_SERVED",
      earliest: "2027-01-05T07:00:00Z",
    });
  });

  it("is refused before the booking", () => {
    const before = { ...release, releaseDate: "2026-10-17", releaseTime: "10:00", bookedDate: "2026-10-18" };
    expect(problemsOf(before)).toEqual({ releaseTime: "hold.problem.RELEASE_BEFORE_BOOKING" });
    const gone = { laterEvent: "RELEASED", laterDate: "2026-10-16", bookedDate: "2026-10-18" } as const;
    expect(problemsOf(gone)).toEqual({ laterDate: "hold.problem.RELEASE_BEFORE_BOOKING" });
  });

  it.each([
    ["booked", {}],
    ["detainer", { detainer: "YES" }],
    ["later", { laterEvent: "RELEASED" }],
  ] as const)("is refused in the future for %s", (prefix, answers) => {
    expect(problemsOf({ ...answers, [`${prefix}Date`]: "2026-10-21" })).toEqual({
      [`${prefix}Date`]: "intake.problem.inFuture",
    });
  });

  it.each(["0090-10-18", "4444-10-18"])("is refused in the year of %s", (bookedDate) => {
    expect(problemsOf({ bookedDate })).toEqual({
      bookedDate: "intake.problem.unlikelyYear?from=1950&to=2026",
    });
  });

  it("needs a date", () => {
    expect(problemsOf({ bookedTime: "17:00" })).toEqual({ bookedDate: "hold.problem.MISSING_DATE" });
    expect(problemsOf({ ...release })).toEqual({ releaseDate: "hold.problem.MISSING_DATE" });
  });

  it("is said for all fields at once", () => {
    const wrong = { ...release, bookedDate: "2030-01-01", bornPrecision: "DAY" } as const;
    expect(Object.keys(problemsOf(wrong)).sort()).toEqual(["bookedDate", "bornOn", "releaseDate"]);
  });

  it("is not asked for what nobody said: a wrong time beside another answer counts for nothing", () => {
    expect(problemsOf({ releaseDue: "NO", releasePrecision: "EXACT", releaseDate: "2030-01-01" })).toEqual(
      {},
    );
    expect(problemsOf({ detainer: "NO", detainerDate: "2030-01-01" })).toEqual({});
  });
});

describe("a time that the clocks showed twice", () => {
  // Clocks in El Paso go back on Sunday 1 November 2026 at 02:00.
  const twice = { bookedDate: "2026-11-01", bookedTime: "01:30" };
  const later = "2026-11-03T12:00:00Z";

  it("becomes both instants", () => {
    expect(factsOf(twice, later).stayFrom).toEqual({
      earliest: "2026-11-01T07:30:00Z",
      latest: "2026-11-01T08:30:00Z",
    });
  });

  it.each([
    ["EARLIER", "2026-11-01T07:30:00Z"],
    ["LATER", "2026-11-01T08:30:00Z"],
  ] as const)("becomes the %s one once somebody chooses", (bookedRepeated, instant) => {
    expect(factsOf({ ...twice, bookedRepeated }, later).stayFrom).toEqual({
      earliest: instant,
      latest: instant,
    });
  });
});

describe("held on a detainer alone", () => {
  it("means that release has come due, and is not taken for anything less", () => {
    expect(problemsOf({ custodyBasis: "DETAINER_ONLY", detainer: "YES" })).toEqual({
      releaseDue: "intake.problem.detainerOnlyMeansReleaseDue",
    });
    expect(problemsOf({ custodyBasis: "DETAINER_ONLY", detainer: "YES", releaseDue: "YES" })).toEqual({});
  });
});

describe("whatever is answered", () => {
  const date = fc.option(
    fc.constantFrom("2026-10-17", "2026-10-18", "2026-10-20", "2026-11-01", "0090-01-01"),
  );
  const time = fc.option(fc.constantFrom("01:30", "02:30", "17:00"));
  const input = fc.record({
    detainer: fc.constantFrom(...answerSchema.options),
    releaseDue: fc.constantFrom(...releaseAnswerSchema.options),
    releasePrecision: fc.constantFrom(...timePrecisionSchema.options),
    laterEvent: fc.constantFrom(...laterEventSchema.options),
    custodyBasis: fc.constantFrom(...custodyBasisSchema.options),
    bookedDate: date,
    bookedTime: time,
    releaseDate: date,
    releaseTime: time,
    releaseUntilDate: date,
    releaseUntilTime: time,
    laterDate: date,
    laterTime: time,
  });

  it("comes to facts that the clock takes, or to problems, never to a fault", () => {
    fc.assert(
      fc.property(input, (given) => {
        const answer = read(given);
        if (answer.kind === "PROBLEMS") {
          expect(Object.keys(answer.problems).length).toBeGreaterThan(0);
          return;
        }
        const recorded = answer.facts.events.map((event, index) => ({
          ...event,
          id: String(index),
          recordedAt: now,
          correctsId: null,
        }));
        expect(orderHoldEvents(recorded)).toHaveLength(recorded.length);
        for (const { precision, earliest, latest } of recorded) {
          // What the database demands of a row.
          expect(precision === "UNKNOWN").toBe(earliest === null && latest === null);
        }
      }),
      { numRuns: 500 },
    );
  });
});
