import type { TimePrecision } from "@/lib/hold/schema";
import { localDateOf, type Bounds, type InstantText, localTimeOf } from "@/lib/hold/time";

/** The time of a recorded fact as it would be typed again, on the clock of `timeZone`; what is not known is left out. */
export interface TimeDraft {
  precision: TimePrecision;
  date?: string;
  time?: string;
  untilDate?: string;
  untilTime?: string;
}

/** The inverse of `boundsOfUncertainTime`, for a form that corrects what was recorded. */
export function timeDraft(
  { precision, earliest, latest }: Bounds & { precision: TimePrecision },
  timeZone: string,
): TimeDraft {
  const typed = (instant: InstantText) => ({
    date: localDateOf(instant, timeZone),
    time: localTimeOf(instant, timeZone),
  });
  switch (precision) {
    case "UNKNOWN":
      return { precision };
    case "SOME_TIME_ON_DAY":
      return earliest === null ? { precision } : { precision, date: localDateOf(earliest, timeZone) };
    case "BETWEEN": {
      const until = latest === null ? null : typed(latest);
      return {
        precision,
        ...(earliest !== null && typed(earliest)),
        ...(until && { untilDate: until.date, untilTime: until.time }),
      };
    }
    case "EXACT":
      return earliest === null ? { precision } : { precision, ...typed(earliest) };
    case "ABOUT": {
      if (earliest === null || latest === null) return { precision };
      const middle = new Date((Date.parse(earliest) + Date.parse(latest)) / 2).toISOString();
      return { precision, ...typed(middle) };
    }
  }
}

/** Whether the clocks showed an exactly told time twice, and nobody has said which of the two it was. */
export function isRepeatedTime({
  precision,
  earliest,
  latest,
}: Bounds & { precision: TimePrecision }): boolean {
  return precision === "EXACT" && earliest !== latest;
}
