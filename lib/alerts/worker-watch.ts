import type { InstantText } from "@/lib/hold/time";

/** The worker says every ten seconds that it has looked; past this, nobody looks. */
const longestSilenceMs = 2 * 60_000;

/** Whether the worker has been silent for too long, so that an empty board proves nothing. */
export function isWorkerSilent(lastLookAt: InstantText | null, now: InstantText): boolean {
  return lastLookAt === null || Date.parse(now) - Date.parse(lastLookAt) > longestSilenceMs;
}
