import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { visibleMatters } from "@/lib/auth/scope";
import type { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import type { NotForActor } from "./dto";
import { entitlementToday } from "./entitlement";

/** The order of a queue by its stored columns; `compareInQueue` of queue-order.ts is the same order. */
export const queueOrder = [
  { queueRank: "asc" },
  { urgentRank: "asc" },
  { queueRankAt: { sort: "asc", nulls: "last" } },
  { waitingSince: "asc" },
  { id: "asc" },
] satisfies Prisma.MatterOrderByWithRelationInput[];

/**
 * The matters that wait before an actor: for a representative those in their queues that they have not declined and may
 * lawfully take today; for a supervisor all. The law depends on kind, state and district alone, so it is asked once for
 * each of these that occurs, and the database does the rest.
 */
export async function waitingMatters(
  transaction: Transaction,
  actor: Actor,
  now: Date,
): Promise<{ where: Prisma.MatterWhereInput; notForActor: NotForActor }> {
  const waiting: Prisma.MatterWhereInput = { AND: [visibleMatters(actor), { status: "QUEUED" }] };
  const { representativeId } = actor;
  if (actor.role !== "REPRESENTATIVE" || !representativeId) {
    return { where: waiting, notForActor: { count: 0, reasons: [] } };
  }
  const offered = { AND: [waiting, { declines: { none: { representativeId } } }] };
  const sorts = await transaction.matter.groupBy({
    by: ["kind", "state", "district"],
    where: offered,
    _count: true,
  });
  const judge = await entitlementToday(transaction, actor, representativeId, now);

  const takeable: Prisma.MatterWhereInput[] = [];
  const notForActor: NotForActor = { count: 0, reasons: [] };
  for (const { _count: count, ...matter } of sorts) {
    const { allowed, reasons } = judge(matter);
    if (allowed) takeable.push(matter);
    else {
      notForActor.count += count;
      notForActor.reasons = [...new Set([...notForActor.reasons, ...reasons])];
    }
  }
  // Prisma leaves out an empty OR below an AND, which would show everything to whoever may take nothing.
  const lawful: Prisma.MatterWhereInput = takeable.length > 0 ? { OR: takeable } : { id: { in: [] } };
  return { where: { AND: [offered, lawful] }, notForActor };
}

/** The matter that the actor would take next: the first of their queue but this one. Null where there is none. */
export async function nextInQueue(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
  now: Date,
): Promise<string | null> {
  const { where } = await waitingMatters(transaction, actor, now);
  const next = await transaction.matter.findFirst({
    where: { AND: [where, { id: { not: matterId } }] },
    orderBy: queueOrder,
    select: { id: true },
  });
  return next?.id ?? null;
}
