import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";

/**
 * The shift that the actor is on, as its lead or a member; where they overlap, the one that began last. Null outside
 * any: an intake is taken all the same.
 */
export async function shiftNow(transaction: Transaction, actor: Actor & { userId: string }, now: Date) {
  const { organizationId, userId } = actor;
  return transaction.shift.findFirst({
    where: {
      organizationId,
      startsAt: { lte: now },
      endsAt: { gt: now },
      OR: [{ leadId: userId }, { members: { some: { userId } } }],
    },
    orderBy: { startsAt: "desc" },
    select: { id: true, supervisingAttorneyId: true },
  });
}
