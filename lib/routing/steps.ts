import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { recordAudit } from "@/lib/audit/record";
import { raiseMatterAlert, settleMatterAlerts } from "@/lib/alerts/steps";
import { uuidv7 } from "@/lib/database/identifier";
import type { Transaction } from "@/lib/database/transaction";
import { lockCaseOfMatter } from "@/lib/cases/lock-steps";
import { announce } from "@/lib/notify/announce";
import { chooseQueue, type RoutingDecision } from "./choose-queue";
import { offerTime } from "./offer-time";
import { routingRequest } from "./routing-request";

// This file is the room's door for transactions of other rooms.
export { isAnybodyLeft } from "./anybody-left";
export { organizationDay } from "./organization-day";
export { representativeFacts, toCredential } from "./representative-facts";

export interface RouteOptions {
  /** Forgets where the matter was offered before: something changed that may let it be taken after all. */
  afresh?: boolean;
}

/**
 * Decides where a matter goes and puts it there: a queue, with an offer that ends by itself; or the unrouted queue, with
 * an alert. The decision is kept, with every queue considered. Locks the case.
 * @param now the instant of the decision
 */
export async function routeMatter(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
  now: Date,
  { afresh = false }: RouteOptions = {},
): Promise<void> {
  requirePermission(actor, "matter.route");
  const { organizationId } = actor;
  await lockCaseOfMatter(transaction, actor, matterId);
  const { request, matter } = await routingRequest(transaction, actor, matterId, now, afresh);
  if (matter.status !== "QUEUED") return;

  const decision = chooseQueue(request);
  const decisionId = uuidv7();
  const queueId = decision.queueId ?? (await unroutedQueueId(transaction, actor));
  await transaction.matter.update({
    where: { organizationId_id: { organizationId, id: matterId } },
    data: { queueId },
  });
  await transaction.routingDecision.create({
    data: {
      organizationId,
      id: decisionId,
      matterId,
      queueId,
      considered: keptDecision(decision),
      decidedAt: now,
    },
  });
  await transaction.offer.updateMany({
    where: { organizationId, matterId, outcome: "OPEN" },
    data: { outcome: "WITHDRAWN", endedAt: now },
  });
  if (decision.queueId) {
    const { minutes } = offerTime(request.holdStatus, matter.case.urgentMarks);
    await transaction.offer.create({
      data: {
        organizationId,
        matterId,
        queueId,
        offeredAt: now,
        expiresAt: new Date(now.getTime() + minutes * 60_000),
      },
    });
    await settleMatterAlerts(transaction, actor, matterId, now, "ROUTED");
  }
  for (const alert of decision.alerts) {
    const kind = alert === "NO_QUEUE_QUALIFIES" ? "MATTER_UNROUTED" : "NOBODY_ON_CALL";
    await raiseMatterAlert(
      transaction,
      actor,
      { kind, caseId: matter.caseId, matterId, occasion: decisionId },
      now,
    );
  }
  await recordAudit(
    transaction,
    actor,
    { action: "matter.routed", subjectType: "matter", subjectId: matterId, detail: { queueId } },
    matter.caseId,
  );
  await announce(transaction, actor, "matter", matterId);
}

/** What is kept of a decision: enough to read out why the matter went where it did. */
function keptDecision({ considered, decidedBy, alerts }: RoutingDecision) {
  return { considered, decidedBy, alerts };
}

/**
 * Moves on one offer whose time is over, to the next queue in order, and alerts. Does nothing where it was ended
 * meanwhile.
 */
export async function lapseOffer(
  transaction: Transaction,
  actor: Actor,
  { offerId, matterId }: { offerId: string; matterId: string },
  now: Date,
): Promise<void> {
  requirePermission(actor, "matter.route");
  const { organizationId } = actor;
  await lockCaseOfMatter(transaction, actor, matterId);
  const lapsed = await transaction.offer.updateMany({
    where: { organizationId, id: offerId, outcome: "OPEN", expiresAt: { lte: now } },
    data: { outcome: "LAPSED", endedAt: now },
  });
  if (lapsed.count === 0) return;
  await routeMatter(transaction, actor, matterId, now);
  const { caseId } = await transaction.matter.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: matterId } },
    select: { caseId: true },
  });
  await raiseMatterAlert(
    transaction,
    actor,
    { kind: "OFFER_LAPSED", caseId, matterId, occasion: offerId },
    now,
  );
}

/** Tries again every matter that nobody could be found for: a person, a credential or a queue has changed. */
export async function reconsiderUnrouted(transaction: Transaction, actor: Actor, now: Date): Promise<void> {
  requirePermission(actor, "matter.route");
  const waiting = await transaction.matter.findMany({
    where: {
      organizationId: actor.organizationId,
      status: "QUEUED",
      conflictAt: null,
      queue: { isUnrouted: true },
    },
    select: { id: true },
    orderBy: { waitingSince: "asc" },
  });
  for (const { id } of waiting) await routeMatter(transaction, actor, id, now, { afresh: true });
}

/** The queue of matters for which nobody was found; each organization has one, which its supervisors own. */
export async function unroutedQueueId(transaction: Transaction, actor: Actor): Promise<string> {
  const queue = await transaction.queue.findFirstOrThrow({
    where: { organizationId: actor.organizationId, isUnrouted: true },
    select: { id: true },
  });
  return queue.id;
}
