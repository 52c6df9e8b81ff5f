import type { MatterKind } from "@/lib/routing/schema";
import { coverageOf, type JailPlace, type ServiceLevel, toServiceAreas } from "@/lib/routing/service-area";

/** Whether a queue, as it is stored, is still for matters of this kind from this jail, whoever is in it. */
export function servesMatter(
  queue: { kinds: readonly MatterKind[]; area: ServiceLevel; areaCodes: readonly string[] },
  kind: MatterKind,
  jail: JailPlace,
): boolean {
  return queue.kinds.includes(kind) && coverageOf(toServiceAreas(queue.area, queue.areaCodes), jail) !== null;
}
