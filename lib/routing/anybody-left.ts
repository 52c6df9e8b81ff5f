import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { mayTake } from "./eligibility";
import { organizationDay } from "./organization-day";
import { representativeFacts } from "./representative-facts";
import type { Matter } from "./schema";

/**
 * Whether anybody is left in the matter's queue who may take it today and has not declined it. Whoever is away is left:
 * they may come back before the offer ends by itself.
 */
export async function isAnybodyLeft(
  transaction: Transaction,
  actor: Actor,
  matter: Matter & { id: string; queueId: string },
  now: Date,
): Promise<boolean> {
  const { organizationId } = actor;
  const members = await transaction.queueMember.findMany({
    where: {
      organizationId,
      queueId: matter.queueId,
      representative: { declines: { none: { matterId: matter.id } } },
    },
    select: { representativeId: true },
  });
  const representativeIds = members.map((member) => member.representativeId);
  const on = await organizationDay(transaction, actor, now);
  const facts = await representativeFacts(transaction, actor, { representativeIds, on, now });
  return [...facts.values()].some(({ representative }) => mayTake(representative, matter, on).allowed);
}
