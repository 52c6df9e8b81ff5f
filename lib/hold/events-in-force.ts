import type { HoldEventType } from "@/lib/hold/schema";
import { spanOf, type Span } from "@/lib/hold/span";
import type { Bounds, EpochSeconds } from "@/lib/hold/time";

/** A fact of someone's custody, as the clock is given it. */
export type HoldEvent = { type: HoldEventType } & Bounds;

/** The same with its time in seconds. */
export type TimedEvent = { type: HoldEventType } & Span;

/** Throws as `spanOf` does. */
export function timedEvent(event: HoldEvent): TimedEvent {
  return { type: event.type, ...spanOf(event) };
}

/** Released, or in ICE's custody. What comes after is a new case. */
export function endsTheCase(event: TimedEvent): boolean {
  return event.type === "RELEASED" || event.type === "ICE_CUSTODY";
}

/**
 * The events that count at an instant, in the order given. One that is only announced has not happened; a release
 * that is due later (the end of a sentence) is kept, so that its deadlines can be shown beforehand.
 */
export function eventsInForce(events: readonly TimedEvent[], at: EpochSeconds): TimedEvent[] {
  const inForce: TimedEvent[] = [];
  for (const event of events) {
    const announced = event.type !== "RELEASE_DUE" && event.earliest !== null && event.earliest > at;
    if (announced) continue;
    inForce.push(event);
    if (endsTheCase(event)) break;
  }
  return inForce;
}
