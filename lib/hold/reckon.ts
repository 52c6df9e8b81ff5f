import { holdClock, type HoldClock } from "./clock";
import { orderHoldEvents, type RecordedHoldEvent } from "./order";
import type { Certainty, HoldReading, TimePrecision } from "./schema";
import type { InstantText } from "./time";

/** A fact of a case as it was recorded. */
export interface CaseFact extends RecordedHoldEvent {
  precision: TimePrecision;
  certainty: Certainty;
  /** It corrects a fact that did not happen at all, and is none itself. */
  isRetraction: boolean;
}

export interface ReckoningOptions {
  timeZone: string;
  limitHours: number;
  reading: HoldReading;
  dueSoonHours: number;
  now: InstantText;
}

export interface ReckonedHold {
  clock: HoldClock;
  /** The facts that count, in the order in which they happened. */
  facts: CaseFact[];
  /** False where a detainer is only assumed, because nobody knows whether there is one. */
  detainerConfirmed: boolean;
}

/** The facts that stand (without corrected and retracted ones), in the order in which they happened. */
export function standingFacts<Fact extends CaseFact>(facts: readonly Fact[]): Fact[] {
  return orderHoldEvents(facts).filter((fact) => !fact.isRetraction);
}

/** A detainer of which nobody is sure that it exists is recorded without a time and as unsure. */
export function isAssumedDetainer(fact: CaseFact): boolean {
  return fact.type === "DETAINER_LODGED" && fact.precision === "UNKNOWN" && fact.certainty === "UNSURE";
}

/**
 * The hold of a case from its recorded facts: the one way from the database's rows to the clock, for the page and for
 * the worker alike.
 */
export function reckonHold(recorded: readonly CaseFact[], options: ReckoningOptions): ReckonedHold {
  const facts = standingFacts(recorded);
  return {
    clock: holdClock(facts, options),
    facts,
    detainerConfirmed: facts.some((fact) => fact.type === "DETAINER_LODGED" && !isAssumedDetainer(fact)),
  };
}
