import type { EarlierHold, HoldClock } from "@/lib/hold/clock";
import { deadlinesApply } from "@/lib/hold/deadlines-apply";
import type { Duration, Explanation } from "@/lib/hold/explanation";
import {
  holdReadingSchema,
  type Certainty,
  type FactSource,
  type HoldReading,
  type ReleaseKind,
} from "@/lib/hold/schema";
import { SECONDS_PER_HOUR, secondsOfInstant, type Bounds, type InstantText } from "@/lib/hold/time";
import { whenOf } from "@/lib/hold/when";

export type { Explanation } from "@/lib/hold/explanation";

/** What the clock does not know of the facts that it was given. */
export type ExplainedFacts = {
  now: InstantText;
  releaseKind: ReleaseKind | null;
  source: FactSource | null;
  certainty: Certainty | null;
  /** False where nobody knows whether there is a detainer; every notice then says so. */
  detainerConfirmed: boolean;
};

/**
 * Why a hold stands as it does, in the order in which it can be read out to a jail's sergeant: whether there is a
 * detainer, how release came due and how that is known, both deadlines, the days left out, and how far past they are.
 * `facts.now` is the `now` that the clock was given.
 */
export function explainHold(clock: HoldClock, facts: ExplainedFacts): Explanation[] {
  return [
    ...(clock.status === "ENDED" ? [plain("CASE_ENDED")] : []),
    ...detainer(clock, facts),
    ...release(clock, facts),
    ...deadlines(clock),
    ...standing(clock, facts),
    ...clock.earlierHolds.filter((hold) => hold.underDetainer).flatMap(earlierHold),
  ];
}

type PlainCode = Extract<Explanation, { values: Record<string, never> }>["code"];

function plain(code: PlainCode): Explanation {
  return { code, values: {} };
}

function durationOf(seconds: number): Duration {
  return {
    hours: Math.floor(seconds / SECONDS_PER_HOUR),
    minutes: Math.floor((seconds % SECONDS_PER_HOUR) / 60),
  };
}

function detainer(clock: HoldClock, facts: ExplainedFacts): Explanation[] {
  if (clock.status === "HELD_WITHOUT_DETAINER") return [plain("DETAINER_WITHDRAWN")];
  if (clock.status === "NO_DETAINER") return [plain("NO_DETAINER_IN_FORCE")];
  return facts.detainerConfirmed ? [] : [plain("DETAINER_NOT_CONFIRMED")];
}

function release(clock: HoldClock, facts: ExplainedFacts): Explanation[] {
  if (clock.start === null) return [plain("RELEASE_NOT_DUE")];
  const { earliest, latest } = clock.start;
  const expected = earliest !== null && secondsOfInstant(earliest) > secondsOfInstant(facts.now);
  // A bound that was taken from the booking is said as such: nobody reported it as the time of release.
  const reported = clock.startBasis === "RELEASE_DUE" ? clock.start : { earliest: null, latest };
  const said: Explanation[] = [
    {
      code: expected ? "RELEASE_EXPECTED" : "RELEASE_CAME_DUE",
      values: { releaseKind: facts.releaseKind, when: whenOf(reported) },
    },
  ];
  if (facts.source !== null && facts.certainty !== null) {
    said.push({ code: "KNOWN_FROM", values: { source: facts.source, certainty: facts.certainty } });
  }
  if (earliest !== null && clock.startBasis === "BOOKING") {
    said.push({ code: "COUNTED_FROM_BOOKING", values: { at: earliest } });
  }
  if (earliest !== null && clock.startBasis === "OTHER_HOLD") {
    said.push({ code: "COUNTED_FROM_OTHER_HOLD", values: { at: earliest } });
  }
  return said;
}

function deadlines(clock: HoldClock): Explanation[] {
  const { formDeadline, regulationDeadline } = clock;
  if (formDeadline === null || regulationDeadline === null || !deadlinesApply(clock)) return [];
  const agree =
    formDeadline.earliest === regulationDeadline.earliest &&
    formDeadline.latest === regulationDeadline.latest;
  return [
    clock.limitHours === 0
      ? plain("NO_HOLD_ALLOWED")
      : { code: "LIMIT", values: { hours: clock.limitHours } },
    { code: "FORM_DEADLINE", values: { when: whenOf(formDeadline) } },
    { code: "REGULATION_DEADLINE", values: { when: whenOf(regulationDeadline) } },
    ...clock.excludedDays.map((day): Explanation => ({ code: "DAY_NOT_COUNTED", values: day })),
    ...(agree ? [] : [plain("READINGS_DIFFER")]),
  ];
}

function standing(clock: HoldClock, facts: ExplainedFacts): Explanation[] {
  if (clock.status === "HELD_WITHOUT_DETAINER") return [plain("POSSIBLE_OVER_DETENTION")];
  if (!deadlinesApply(clock)) return [];
  const said = holdReadingSchema.options.flatMap((reading) => pastOrLeft(clock, reading, facts.now));
  const past = said.filter(({ code }) => code === "CERTAINLY_PAST" || code === "POSSIBLY_PAST");
  const underEither = past.some(
    ({ code, values }) => code === "CERTAINLY_PAST" && "reading" in values && values.reading === "REGULATION",
  );
  return [
    ...said,
    ...(underEither ? [plain("PAST_UNDER_EITHER_READING")] : []),
    ...(past.length > 0 ? [plain("POSSIBLE_OVER_DETENTION")] : []),
  ];
}

function pastOrLeft(clock: HoldClock, reading: HoldReading, now: InstantText): Explanation[] {
  const deadline = reading === "FORM" ? clock.formDeadline : clock.regulationDeadline;
  const exceeded = clock.exceededSecondsByReading?.[reading];
  if (deadline === null || exceeded === undefined) return [];
  const goesOn = clock.status !== "ENDED";
  // The first second past a deadline has been reached with nothing exceeded yet; a hold that ended then kept it.
  if (exceeded.certain > 0 || (goesOn && hasPassed(deadline.latest, now))) {
    return [{ code: "CERTAINLY_PAST", values: { reading, ...durationOf(exceeded.certain) } }];
  }
  if ((exceeded.atMost ?? 0) > 0 || (goesOn && hasPassed(deadline.earliest, now))) {
    return [{ code: "POSSIBLY_PAST", values: { reading, ...durationOf(exceeded.atMost ?? 0) } }];
  }
  if (!goesOn || clock.status === "NOT_STARTED" || deadline.earliest === null) return [];
  const left = secondsOfInstant(deadline.earliest) - secondsOfInstant(now);
  return [{ code: "TIME_LEFT", values: { reading, ...durationOf(left) } }];
}

function hasPassed(instant: Bounds["latest"], now: InstantText): boolean {
  return instant !== null && secondsOfInstant(now) >= secondsOfInstant(instant);
}

function earlierHold(hold: EarlierHold): Explanation[] {
  return [
    { code: "EARLIER_HOLD", values: { start: whenOf(hold.start), ended: whenOf(hold.ended) } },
    ...holdReadingSchema.options
      .map((reading) => ({ reading, certain: hold.exceededSecondsByReading[reading].certain }))
      .filter(({ certain }) => certain > 0)
      .map(({ reading, certain }): Explanation => ({
        code: "EARLIER_HOLD_EXCEEDED",
        values: { reading, ...durationOf(certain) },
      })),
  ];
}
