import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { lockCaseOfMatter } from "@/lib/cases/lock-steps";
import type { Transaction } from "@/lib/database/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { announce } from "@/lib/notify/announce";
import { routeMatter } from "./steps";

/**
 * Takes a representative out of everything that brings them matters: what they hold goes back and is offered to others,
 * they leave their queues, and what waits in a queue that nobody is left to serve goes on from there by a job.
 *
 * Call it after the user's row was changed in the same transaction: accepting a matter takes a share of that row's lock,
 * so that whatever they accepted before is seen here, and they can accept nothing after.
 *
 * @returns how many matters went back
 */
export async function takeOutOfRouting(
  transaction: Transaction,
  actor: Actor,
  representativeId: string,
  now: Date,
): Promise<number> {
  requirePermission(actor, "matter.route");
  const { organizationId } = actor;
  const left = await transaction.queueMember.findMany({
    where: { organizationId, representativeId },
    select: { queueId: true },
  });
  await transaction.queueMember.deleteMany({ where: { organizationId, representativeId } });
  const held = await transaction.assignment.findMany({
    where: { organizationId, representativeId, endedAt: null },
    select: { id: true, acceptedAt: true, matterId: true, matter: { select: { caseId: true } } },
    // Everybody who locks several cases does so in this order.
    orderBy: { matter: { caseId: "asc" } },
  });
  for (const assignment of held) await giveBack(transaction, actor, assignment, now);
  for (const { queueId } of left) {
    await enqueue(transaction, "moveOnFromQueue", { organizationId, queueId }, queueId);
  }
  return held.length;
}

async function giveBack(
  transaction: Transaction,
  actor: Actor,
  assignment: { id: string; acceptedAt: Date; matterId: string; matter: { caseId: string } },
  now: Date,
): Promise<void> {
  const { organizationId } = actor;
  const { id, acceptedAt, matterId, matter } = assignment;
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
    matter.caseId,
  );
  await routeMatter(transaction, actor, matterId, now, { afresh: true });
  await announce(transaction, actor, "case", matter.caseId);
}
