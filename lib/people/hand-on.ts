import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { lockCaseOfMatter } from "@/lib/cases/lock";
import type { Transaction } from "@/lib/database/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { announce } from "@/lib/notify/announce";
import { routeMatter } from "@/lib/routing/steps";

/**
 * Gives on everything that a representative has: each matter they hold goes back to be offered to others, they leave
 * their queues, duties and students, and what waits in a queue that they leave empty goes on from there.
 *
 * Call it after the user's row was changed in the same transaction: accepting a matter takes a share of that row's lock,
 * so that whatever they accepted before is seen here, and they can accept nothing after.
 */
export async function handOnEverything(
  transaction: Transaction,
  actor: Actor,
  { userId, representativeId }: { userId: string; representativeId: string },
  now: Date,
): Promise<{ matters: number }> {
  const { organizationId } = actor;
  const left = await transaction.queueMember.findMany({
    where: { organizationId, representativeId },
    select: { queueId: true },
  });
  await transaction.queueMember.deleteMany({ where: { organizationId, representativeId } });
  await transaction.representative.updateMany({
    where: { organizationId, supervisorId: representativeId },
    data: { supervisorId: null },
  });
  await endDuties(transaction, actor, userId, now);

  const held = await transaction.assignment.findMany({
    where: { organizationId, representativeId, endedAt: null },
    select: { id: true, acceptedAt: true, matterId: true, matter: { select: { caseId: true } } },
    // Everybody who locks several cases does so in this order.
    orderBy: { matter: { caseId: "asc" } },
  });
  for (const { matter, ...assignment } of held) {
    await returnToQueue(transaction, actor, { ...assignment, caseId: matter.caseId }, now);
  }
  for (const { queueId } of left) {
    await enqueue(transaction, "moveOnFromQueue", { organizationId, queueId }, queueId);
  }
  return { matters: held.length };
}

async function returnToQueue(
  transaction: Transaction,
  actor: Actor,
  { id, acceptedAt, matterId, caseId }: { id: string; acceptedAt: Date; matterId: string; caseId: string },
  now: Date,
): Promise<void> {
  const { organizationId } = actor;
  await lockCaseOfMatter(transaction, actor, matterId);
  const ended = await transaction.assignment.updateMany({
    where: { organizationId, id, endedAt: null },
    // Accepted while this waited for the lock: nothing ends before it began.
    data: { endedAt: acceptedAt > now ? acceptedAt : now, endedWhy: "PERSON_LEAVES" },
  });
  // Given back or closed between the list and the lock.
  if (ended.count === 0) return;
  await transaction.matter.update({
    where: { organizationId_id: { organizationId, id: matterId } },
    data: { status: "QUEUED", waitingSince: now },
  });
  await recordAudit(
    transaction,
    actor,
    {
      action: "matter.returned",
      subjectType: "matter",
      subjectId: matterId,
      detail: { reason: "PERSON_LEAVES" },
    },
    caseId,
  );
  await routeMatter(transaction, actor, matterId, now, { afresh: true });
  await announce(transaction, actor, "case", caseId);
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
