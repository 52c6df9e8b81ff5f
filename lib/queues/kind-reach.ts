import { mayTake } from "@/lib/routing/eligibility";
import type { MatterKind, Representative } from "@/lib/routing/schema";

/** A state, and one of the federal districts in it; null where a county lies in none. */
export interface DistrictOfState {
  state: string;
  district: string | null;
}

/** In how much of a queue's area somebody of it may lawfully take a kind of matter. */
export type Reach = "EVERYWHERE" | "SOMEWHERE" | "NOWHERE";

export interface KindReach {
  kind: MatterKind;
  reach: Reach;
  /** The states of the area in no part of which anybody may. */
  statesWithoutAnybody: string[];
}

/**
 * Where the members of a queue may lawfully take a kind of matter on a day. Law alone: who is away or has enough today
 * is not asked, since the queue is not wrong for that.
 * @param on `YYYY-MM-DD`
 */
export function kindReach(
  kind: MatterKind,
  area: readonly DistrictOfState[],
  members: readonly Representative[],
  on: string,
): KindReach {
  const served = new Set<string>();
  let places = 0;
  for (const { state, district } of area) {
    if (!members.some((member) => mayTake(member, { kind, state, district }, on).allowed)) continue;
    served.add(state);
    places += 1;
  }
  const states = [...new Set(area.map(({ state }) => state))];
  return {
    kind,
    reach: places === 0 ? "NOWHERE" : places === area.length ? "EVERYWHERE" : "SOMEWHERE",
    statesWithoutAnybody: states.filter((state) => !served.has(state)),
  };
}
