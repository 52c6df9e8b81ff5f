import type { EpochSeconds } from "@/lib/hold/time";

/** The status at an instant, and the instants at which it may become another. */
export type StatusView<Status> = { status: Status; turningPoints: readonly EpochSeconds[] };

/**
 * When the status changes next if nothing more becomes known, or `null` when it never does. `announced` are the
 * times of events that are still to come: one of them can bring a hold with deadlines of its own, so what may turn is
 * asked afresh at every step.
 */
export function nextChangeAfter<Status>(
  now: EpochSeconds,
  announced: readonly EpochSeconds[],
  viewAt: (instant: EpochSeconds) => StatusView<Status>,
): EpochSeconds | null {
  const present = viewAt(now);
  let view = present;
  let instant = now;
  for (;;) {
    const later = [...announced, ...view.turningPoints].filter((candidate) => candidate > instant);
    if (later.length === 0) return null;
    instant = Math.min(...later);
    view = viewAt(instant);
    if (view.status !== present.status) return instant;
  }
}
