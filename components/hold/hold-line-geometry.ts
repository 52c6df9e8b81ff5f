import type { HoldClock } from "@/lib/hold/clock";
import { boundsOfLocalDay, localDateOf, type Bounds, type InstantText } from "@/lib/hold/time";

/** What the line is drawn from: the fields of a reckoned hold, as the clock gives them. */
export type DrawnHold = Pick<HoldClock, "start" | "formDeadline" | "regulationDeadline" | "excludedDays">;

/** A stretch of the line, in hundredths of its length. Both ends are equal where a time is certain. */
export interface Stretch {
  from: number;
  to: number;
}

/** How far a hold has gone: within both deadlines for certain, past the form's perhaps, past the form's for certain. */
export type Progress = "within" | "maybePast" | "past";

export interface HoldLineGeometry {
  start: Stretch;
  form: Stretch;
  regulation: Stretch;
  now: number;
  /** Now lies so far behind the deadlines that the line does not reach it: its mark stands at the end. */
  nowBeyond: boolean;
  elapsed: (Stretch & { progress: Progress })[];
  days: (Stretch & { date: string; excluded: boolean })[];
}

const hour = 3_600_000;

/**
 * Where everything lies on the line of a hold.
 *
 * The line begins where the hold may have begun and reaches a little beyond the later of the last deadline and now. A
 * hold that ended weeks ago would squeeze its deadlines into one point, so it goes on at most as long again.
 *
 * @returns null where no hold has begun, or neither end of its start is known: there is nothing to measure against
 */
export function holdLineGeometry(
  hold: DrawnHold,
  now: InstantText,
  timeZone: string,
): HoldLineGeometry | null {
  const { start, formDeadline, regulationDeadline } = hold;
  if (!start || !formDeadline || !regulationDeadline) return null;
  const begin = knownTime(start.earliest, start.latest);
  const lastDeadline = knownTime(regulationDeadline.latest, regulationDeadline.earliest);
  if (begin === null || lastDeadline === null) return null;

  const length = Math.max(lastDeadline - begin, 12 * hour);
  const nowTime = Date.parse(now);
  const end = Math.min(Math.max(lastDeadline, nowTime), lastDeadline + length) + length * 0.06;
  const position = (time: number) => Math.min(100, Math.max(0, ((time - begin) / (end - begin)) * 100));
  const stretch = (bounds: Bounds): Stretch => ({
    from: bounds.earliest === null ? 0 : position(Date.parse(bounds.earliest)),
    to: bounds.latest === null ? 100 : position(Date.parse(bounds.latest)),
  });

  const form = stretch(formDeadline);
  const at = position(nowTime);
  return {
    start: stretch(start),
    form,
    regulation: stretch(regulationDeadline),
    now: at,
    nowBeyond: nowTime > end,
    elapsed: elapsedStretches(form, at),
    days: daysBetween(begin, end, timeZone).map(({ date, from, to }) => ({
      date,
      from: position(from),
      to: position(to),
      excluded: hold.excludedDays.some((day) => day.date === date),
    })),
  };
}

function knownTime(...instants: (string | null)[]): number | null {
  const known = instants.find((instant) => instant !== null);
  return known ? Date.parse(known) : null;
}

function elapsedStretches(form: Stretch, now: number): HoldLineGeometry["elapsed"] {
  const stretches = [
    { from: 0, to: Math.min(now, form.from), progress: "within" as const },
    { from: form.from, to: Math.min(now, form.to), progress: "maybePast" as const },
    { from: form.to, to: now, progress: "past" as const },
  ];
  return stretches.filter(({ from, to }) => to > from);
}

/** The days of the jail's calendar that the line touches. */
function daysBetween(begin: number, end: number, timeZone: string) {
  const days: { date: string; from: number; to: number }[] = [];
  let time = begin;
  while (time < end) {
    const date = localDateOf(new Date(time).toISOString(), timeZone);
    const bounds = boundsOfLocalDay(date, timeZone);
    const to = Date.parse(bounds.latest);
    days.push({ date, from: Date.parse(bounds.earliest), to });
    time = to;
  }
  return days;
}
