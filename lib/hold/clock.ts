/**
 * The hold clock: from what is known of someone's custody, when a hold on an immigration detainer runs out.
 *
 * Two readings of 48 hours are always given, as no authority settles which governs: the form's (I-247A), 48 elapsed
 * hours; and the regulation's (8 CFR 287.7(d)), which leaves out Saturdays, Sundays and federal holidays.
 */
import { clockSettings, type ClockSettings, type HoldClockOptions } from "@/lib/hold/clock-options";
import { custodyFrom, type Custody, type Hold, type StartBasis } from "@/lib/hold/custody";
import { deadlineRule, type DeadlineRule, type Deadlines, type ExcludedDay } from "@/lib/hold/deadlines";
import { eventsInForce, timedEvent, type HoldEvent, type TimedEvent } from "@/lib/hold/events-in-force";
import { facilityDays } from "@/lib/hold/facility-days";
import { nextChangeAfter } from "@/lib/hold/next-change";
import type { HoldReading, HoldStatus } from "@/lib/hold/schema";
import { boundsOf } from "@/lib/hold/span";
import { statusAt, turningPoints } from "@/lib/hold/status";
import {
  elapsedSeconds,
  exceededSeconds,
  type ElapsedSeconds,
  type ExceededSeconds,
} from "@/lib/hold/time-held";
import { instantOfSeconds, type Bounds, type EpochSeconds, type InstantText } from "@/lib/hold/time";

export type { HoldEvent } from "@/lib/hold/events-in-force";
export type { HoldClockOptions } from "@/lib/hold/clock-options";

/** What one hold comes to. Seconds are elapsed seconds. */
export type HoldReckoning = {
  /** When release came due, so when the hold began. */
  start: Bounds;
  /** What the start's `earliest` is taken from: the release itself, or what surely came before it. */
  startBasis: StartBasis | null;
  /** False where release came due with no detainer, and none has come since. */
  underDetainer: boolean;
  formDeadline: Bounds;
  regulationDeadline: Bounds;
  /** The days that the regulation's deadline leaves out, in order, each with every reason. */
  excludedDays: ExcludedDay[];
  /** From the start to now, or to the end of the hold. */
  elapsedSeconds: ElapsedSeconds;
  /** Past the chosen reading's deadline. */
  exceededSeconds: ExceededSeconds;
  exceededSecondsByReading: Record<HoldReading, ExceededSeconds>;
};

/** A hold that `OTHER_HOLD_PLACED` ended. */
export type EarlierHold = HoldReckoning & { ended: Bounds };

/** A field of the hold is `null` whenever release is not due: no `RELEASE_DUE` counts. */
export type HoldClock = {
  status: HoldStatus;
  reading: HoldReading;
  limitHours: number;
  /** When the status changes next if no new event is recorded; `null` when it does not. */
  nextChangeAt: InstantText | null;
  /** Oldest first. */
  earlierHolds: EarlierHold[];
} & {
  [Field in keyof HoldReckoning]: Field extends "excludedDays" ? ExcludedDay[] : HoldReckoning[Field] | null;
};

/**
 * Reckons the hold at `options.now`. `events` come in the order in which they happened, without facts that were
 * corrected (`orderHoldEvents` sees to both); they are never sorted here.
 *
 * Throws a `RangeError` on an unknown time zone, on an instant that is not ISO 8601 in UTC, on an `earliest` after
 * `latest`, on a limit that is negative or longer than ten years, and on a closure whose date does not exist.
 */
export function holdClock(events: readonly HoldEvent[], options: HoldClockOptions): HoldClock {
  const settings = clockSettings(options);
  const timed = events.map(timedEvent);
  const rule = deadlineRule(settings.limitSeconds, facilityDays(settings.timeZone, settings.closures));

  const viewAt = (instant: EpochSeconds) => viewOf(timed, instant, settings, rule);
  const { status, custody } = viewAt(settings.now);
  const announced = timed.map((event) => event.earliest).filter((instant) => instant !== null);
  const nextChange = nextChangeAfter(settings.now, announced, viewAt);

  return {
    status,
    reading: settings.reading,
    limitHours: settings.limitHours,
    ...(custody.hold ? reckon(custody.hold, settings, rule) : noHold()),
    nextChangeAt: nextChange === null ? null : instantOfSeconds(nextChange),
    earlierHolds: custody.earlierHolds.map((hold) => ({
      ...reckon(hold, settings, rule),
      ended: boundsOf(hold.endedBy ?? { earliest: null, latest: null }),
    })),
  };
}

function noHold() {
  return {
    start: null,
    startBasis: null,
    underDetainer: null,
    formDeadline: null,
    regulationDeadline: null,
    excludedDays: [],
    elapsedSeconds: null,
    exceededSeconds: null,
    exceededSecondsByReading: null,
  };
}

type View = { custody: Custody; status: HoldStatus; turningPoints: EpochSeconds[] };

/** How things stand at an instant, by the facts that are known now. */
function viewOf(
  events: readonly TimedEvent[],
  instant: EpochSeconds,
  { reading, dueSoonSeconds }: ClockSettings,
  rule: DeadlineRule,
): View {
  const custody = custodyFrom(eventsInForce(events, instant));
  const deadline = custody.hold && rule.deadlinesFrom(custody.hold.start)[reading];
  return {
    custody,
    status: statusAt(instant, custody, deadline, dueSoonSeconds),
    turningPoints: turningPoints(custody, deadline, dueSoonSeconds),
  };
}

function reckon(hold: Hold, { now, reading }: ClockSettings, rule: DeadlineRule): HoldReckoning {
  const deadlines: Deadlines = rule.deadlinesFrom(hold.start);
  const exceeded = {
    FORM: exceededSeconds(hold, deadlines.FORM, now),
    REGULATION: exceededSeconds(hold, deadlines.REGULATION, now),
  };
  return {
    start: boundsOf(hold.start),
    startBasis: hold.startBasis,
    underDetainer: hold.underDetainer,
    formDeadline: boundsOf(deadlines.FORM),
    regulationDeadline: boundsOf(deadlines.REGULATION),
    excludedDays: rule.excludedDays(hold.start, deadlines.REGULATION),
    elapsedSeconds: elapsedSeconds(hold, now),
    exceededSeconds: exceeded[reading],
    exceededSecondsByReading: exceeded,
  };
}
