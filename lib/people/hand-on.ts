import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { takeOutOfRouting } from "@/lib/routing/leaving-steps";

/**
 * Gives on everything that a person has: their duties, and as a representative their matters and queues, and the
 * students whom they supervise, who may take nothing until somebody else does. The user's row must be changed before, in the same
 * transaction (see `takeOutOfRouting`).
 * @returns how many matters went back to be offered to others
 */
export async function handOnEverything(
  transaction: Transaction,
  actor: Actor,
  { userId, representativeId }: { userId: string; representativeId: string | null },
  now: Date,
): Promise<{ matters: number }> {
  await endDuties(transaction, actor, userId, now);
  if (!representativeId) return { matters: 0 };
  await transaction.representative.updateMany({
    where: { organizationId: actor.organizationId, supervisorId: representativeId },
    data: { supervisorId: null },
  });
  return { matters: await takeOutOfRouting(transaction, actor, representativeId, now) };
}

/** Duties that have not begun are taken away; one that runs ends now. */
async function endDuties(
  transaction: Transaction,
  { organizationId }: Actor,
  userId: string,
  now: Date,
): Promise<void> {
  await transaction.dutyPeriod.deleteMany({ where: { organizationId, userId, startsAt: { gte: now } } });
  await transaction.dutyPeriod.updateMany({
    where: { organizationId, userId, endsAt: { gt: now } },
    data: { endsAt: now },
  });
}
