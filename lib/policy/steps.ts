import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { columnOfDay } from "@/lib/database/calendar-day";
import type { PolicySnapshot } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import type { Place } from "@/lib/facilities/place";
import { layersOfJurisdiction, versionsSeenBy } from "./layer-of-version";
import { policyOfKnownLayers, standInForShared } from "./policy-of-place";
import { type PolicySnapshotContent, policySnapshotContentSchema } from "./snapshot";

/**
 * What the rules that this organization knows come to for a place on a day.
 * @param on `YYYY-MM-DD`; for a hold, the day on which it began, in the facility's zone
 */
export async function policyOfPlace(
  transaction: Transaction,
  actor: Actor,
  place: Place,
  on: string,
): Promise<PolicySnapshotContent> {
  requirePermission(actor, "policy.read");
  if (place.state === null) return policyOfKnownLayers(place, [], on);
  const jurisdictions = await transaction.jurisdiction.findMany({
    where: {
      state: place.state,
      OR: [{ kind: "state" }, ...(place.countyFips ? [{ coversFips: { has: place.countyFips } }] : [])],
    },
    include: versionsSeenBy(actor),
  });
  const layers = jurisdictions.flatMap((jurisdiction) =>
    standInForShared(layersOfJurisdiction(jurisdiction), on),
  );
  return policyOfKnownLayers(place, layers, on);
}

export type TakenSnapshot = Omit<PolicySnapshot, "content"> & { content: PolicySnapshotContent };

/**
 * Keeps with the case what applies to its hold. Where the answer is word for word the one already kept, that one stays;
 * otherwise the new one is added and becomes the current, and the old one remains as what was believed then.
 * The case must be locked or its writes serialized by the caller: one snapshot of a case is current at a time.
 */
export async function takePolicySnapshot(
  transaction: Transaction,
  actor: Actor,
  caseId: string,
  place: Place,
  on: string,
): Promise<TakenSnapshot> {
  requirePermission(actor, "hold.recompute");
  const { organizationId } = actor;
  const content = await policyOfPlace(transaction, actor, place, on);
  const current = await transaction.policySnapshot.findFirst({
    where: { organizationId, caseId, isCurrent: true },
  });
  const kept = current && policySnapshotContentSchema.safeParse(current.content);
  if (current && kept?.success && isDeepStrictEqual(kept.data, content)) return { ...current, content };

  await transaction.policySnapshot.updateMany({
    where: { organizationId, caseId, isCurrent: true },
    data: { isCurrent: false },
  });
  const taken = await transaction.policySnapshot.create({
    data: {
      organizationId,
      caseId,
      holdOn: columnOfDay(on),
      limitHours: content.resolved.limitHours,
      content,
    },
  });
  return { ...taken, content };
}
