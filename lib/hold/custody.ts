import { endsTheCase, type TimedEvent } from "@/lib/hold/events-in-force";
import type { Span } from "@/lib/hold/span";

/** What bounds the start of a hold on its early side. */
export type StartBasis = "RELEASE_DUE" | "BOOKING" | "OTHER_HOLD";

/** One hold: from the moment that release was due until it ended, or until now. */
export type Hold = {
  start: Span;
  /** What the start's `earliest` is taken from; `null` when nothing gives one. */
  startBasis: StartBasis | null;
  /** Whether a detainer was in force when release came due, or later in this hold. */
  underDetainer: boolean;
  endedBy: TimedEvent | null;
};

/** What the events come to. */
export type Custody = {
  ended: boolean;
  detainerInForce: boolean;
  /** The hold that goes on, or that the end of the case ended; `null` while held on other grounds. */
  hold: Hold | null;
  /** Holds that `OTHER_HOLD_PLACED` ended, oldest first. */
  earlierHolds: Hold[];
};

/** Reads the events in the order given; it never sorts. Takes only events that are in force. */
export function custodyFrom(events: readonly TimedEvent[]): Custody {
  const booking = events.find((event) => event.type === "BOOKED") ?? null;
  const custody: Custody = { ended: false, detainerInForce: false, hold: null, earlierHolds: [] };
  let otherHold: TimedEvent | null = null;

  for (const event of events) {
    switch (event.type) {
      case "DETAINER_LODGED":
        custody.detainerInForce = true;
        if (custody.hold) custody.hold.underDetainer = true;
        break;
      case "DETAINER_WITHDRAWN":
        custody.detainerInForce = false;
        break;
      case "RELEASE_DUE":
        custody.hold ??= beginHold(event, booking, otherHold, custody.detainerInForce);
        break;
      case "OTHER_HOLD_PLACED":
        if (custody.hold) endHold(custody, custody.hold, event);
        otherHold = event;
        break;
      case "RELEASED":
      case "ICE_CUSTODY":
        custody.ended = endsTheCase(event);
        if (custody.hold) custody.hold.endedBy = event;
        break;
      case "BOOKED":
      case "TRANSFERRED":
        break;
    }
  }
  return custody;
}

/**
 * A start whose early side is not known is bounded by what surely came before it: the other hold that had to be
 * cleared first, or else the booking. It never passes the start's own latest time.
 */
function beginHold(
  releaseDue: TimedEvent,
  booking: TimedEvent | null,
  otherHold: TimedEvent | null,
  detainerInForce: boolean,
): Hold {
  const { latest } = releaseDue;
  let { earliest } = releaseDue;
  let startBasis: StartBasis | null = earliest === null ? null : "RELEASE_DUE";
  if (earliest === null) {
    earliest = (otherHold ?? booking)?.earliest ?? null;
    if (earliest !== null) startBasis = otherHold ? "OTHER_HOLD" : "BOOKING";
    if (earliest !== null && latest !== null && earliest > latest) {
      earliest = latest;
      startBasis = "RELEASE_DUE";
    }
  }
  return { start: { earliest, latest }, startBasis, underDetainer: detainerInForce, endedBy: null };
}

function endHold(custody: Custody, hold: Hold, otherHold: TimedEvent): void {
  custody.hold = null;
  const neverBegan =
    hold.start.earliest !== null && otherHold.latest !== null && hold.start.earliest > otherHold.latest;
  // The end of a sentence that was still to come when another hold was placed is no hold that anyone was kept on.
  if (!neverBegan) custody.earlierHolds.push({ ...hold, endedBy: otherHold });
}
