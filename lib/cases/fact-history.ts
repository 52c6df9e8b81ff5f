import { orderHoldEvents, type RecordedHoldEvent } from "@/lib/hold/order";

/** A fact of custody as recorded. A retraction corrects another fact, and says that it did not happen at all. */
export interface RecordedFact extends RecordedHoldEvent {
  isRetraction: boolean;
}

/** A fact with all that it replaced, the newest first. */
export interface FactWithHistory<Fact> {
  fact: Fact;
  replaced: Fact[];
}

export interface FactHistory<Fact> {
  /** What counts, in the order in which it happened: what the clock is given. */
  counting: FactWithHistory<Fact>[];
  /** Retractions, the latest recorded last: what they replaced did not happen. */
  retracted: FactWithHistory<Fact>[];
}

/**
 * The facts of a case with their corrections. Nothing disappears: each fact stands either among those that count, or
 * among those that another replaced.
 */
export function factHistory<Fact extends RecordedFact>(facts: readonly Fact[]): FactHistory<Fact> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const withHistory = orderHoldEvents(facts).map((fact) => ({ fact, replaced: replacedBy(fact, byId) }));
  return {
    counting: withHistory.filter(({ fact }) => !fact.isRetraction),
    retracted: withHistory
      .filter(({ fact }) => fact.isRetraction)
      .sort((one, other) => Date.parse(one.fact.recordedAt) - Date.parse(other.fact.recordedAt)),
  };
}

function replacedBy<Fact extends RecordedFact>(fact: Fact, byId: ReadonlyMap<string, Fact>): Fact[] {
  const replaced: Fact[] = [];
  let earlier = fact.correctsId === null ? undefined : byId.get(fact.correctsId);
  while (earlier && !replaced.includes(earlier)) {
    replaced.push(earlier);
    earlier = earlier.correctsId === null ? undefined : byId.get(earlier.correctsId);
  }
  return replaced;
}
