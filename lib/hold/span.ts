import { instantOfSeconds, secondsOfInstant, type Bounds, type EpochSeconds } from "@/lib/hold/time";

/** `Bounds` in whole seconds, for reckoning with. */
export type Span = { earliest: EpochSeconds | null; latest: EpochSeconds | null };

/** Throws a `RangeError` on an instant that is not in UTC, and on an `earliest` after `latest`. */
export function spanOf(bounds: Bounds): Span {
  const earliest = bounds.earliest === null ? null : secondsOfInstant(bounds.earliest);
  const latest = bounds.latest === null ? null : secondsOfInstant(bounds.latest);
  if (earliest !== null && latest !== null && earliest > latest) {
    throw new RangeError(`The earliest time is after the latest: ${bounds.earliest}, ${bounds.latest}`);
  }
  return { earliest, latest };
}

/** Whether one thing surely happened before another, whatever their bounds leave open. */
export function isSurelyBefore(one: Bounds, other: Bounds): boolean {
  return (
    one.latest !== null &&
    other.earliest !== null &&
    secondsOfInstant(one.latest) < secondsOfInstant(other.earliest)
  );
}

export function boundsOf(span: Span): Bounds {
  return mapSpan(span, instantOfSeconds);
}

/** Applies a rule to each bound that is known. */
export function mapSpan<Value>(
  span: Span,
  rule: (seconds: EpochSeconds) => Value,
): { earliest: Value | null; latest: Value | null } {
  return {
    earliest: span.earliest === null ? null : rule(span.earliest),
    latest: span.latest === null ? null : rule(span.latest),
  };
}
