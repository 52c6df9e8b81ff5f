import { Temporal } from "temporal-polyfill";

import type { PolicyLayer } from "@/lib/policy/schema";

/** How long a reading of the sources is trusted where nobody set a day for the next review. */
const TRUSTED_DAYS = 180;

/**
 * Whether a layer's answer is too old to rest on. A reviewer's `reviewBy` replaces the age of the source: a
 * statute read two years ago and confirmed last week is not stale.
 */
export function isStale(layer: Pick<PolicyLayer, "asOf" | "reviewBy">, on: string): boolean {
  if (layer.reviewBy !== null) return layer.reviewBy < on;
  const lastTrustedDay = Temporal.PlainDate.from(layer.asOf).add({ days: TRUSTED_DAYS }).toString();
  return lastTrustedDay < on;
}

/**
 * Whether the rule on a past day may have been another: the source was read after that day, and since when the
 * rule holds is not known.
 */
export function mayHaveDiffered(layer: Pick<PolicyLayer, "asOf" | "effectiveOn">, on: string): boolean {
  return layer.effectiveOn === null && on < layer.asOf;
}
