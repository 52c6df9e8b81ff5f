/** A span as a person says it: its two largest units, downwards, so that "in 3 h" is never said with 2:59 left. */
export interface SpanParts {
  days: number;
  hours: number;
  minutes: number;
}

const minuteLength = 60_000;

/** Splits a length of time in milliseconds (its sign is ignored) into days, hours and minutes; seconds are dropped. */
export function splitSpan(milliseconds: number): SpanParts {
  const minutes = Math.floor(Math.abs(milliseconds) / minuteLength);
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
}

/** Which message of the `time` namespace says this span: days and hours, hours and minutes, or minutes. */
export function spanMessage({ days, hours, minutes }: SpanParts): "days" | "hours" | "minutes" | "moment" {
  if (days > 0) return "days";
  if (hours > 0) return "hours";
  return minutes > 0 ? "minutes" : "moment";
}

/** Minutes before and after an instant at which a screen reader is told; each minute would be unbearable. */
const announcedAtMinutes = [720, 240, 60, 30, 10, 0];

/**
 * Which threshold a countdown stands in: a number that changes only when something is worth saying aloud.
 *
 * @param remaining milliseconds until the instant; negative once it has passed
 */
export function announcementStage(remaining: number): number {
  if (remaining <= 0) return announcedAtMinutes.length;
  return announcedAtMinutes.filter((minutes) => remaining <= minutes * minuteLength).length;
}
