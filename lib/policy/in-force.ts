import { compareText } from "@/lib/compare-text";
import { jurisdictionId, mostLocalFirst } from "@/lib/policy/jurisdiction";
import type { PolicyLayer } from "@/lib/policy/schema";

/**
 * The layers that count on a day, one for each jurisdiction, the most local first. Where several versions
 * count, the one that took effect last does; not known since when is the earliest. Two that took effect on one
 * day are an error of whoever keeps the rules; the more recently read one is taken, so that the answer is at
 * least the same each time.
 */
export function layersInForce<Layer extends PolicyLayer>(layers: readonly Layer[], on: string): Layer[] {
  const newest = new Map<string, Layer>();
  for (const layer of layers) {
    if (!isInForce(layer, on)) continue;
    const id = jurisdictionId(layer);
    const rival = newest.get(id);
    if (!rival || tookEffectLater(layer, rival)) newest.set(id, layer);
  }
  return [...newest.values()].sort(mostLocalFirst);
}

function isInForce(layer: PolicyLayer, on: string): boolean {
  const hasBegun = layer.effectiveOn === null || layer.effectiveOn <= on;
  const hasEnded = layer.endsOn !== null && layer.endsOn <= on;
  return hasBegun && !hasEnded;
}

function tookEffectLater(layer: PolicyLayer, rival: PolicyLayer): boolean {
  const order =
    compareText(layer.effectiveOn ?? "", rival.effectiveOn ?? "") ||
    compareText(layer.asOf, rival.asOf) ||
    compareText(JSON.stringify(layer), JSON.stringify(rival));
  return order > 0;
}
