import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { recordAudit } from "@/lib/audit/record";
import { raiseMatterAlert, settleMatterAlerts } from "@/lib/alerts/steps";
import { uuidv7 } from "@/lib/database/identifier";
import type { Transaction } from "@/lib/database/transaction";
import { instantOfDate, localDateOf } from "@/lib/hold/time";
import { lockCaseOfMatter } from "@/lib/cases/lock";
import { announce } from "@/lib/notify/announce";
import { chooseQueue, type RoutingDecision } from "./choose-queue";
import type { RoutingRequest } from "./consider-queue";
import { offerTime } from "./offer-time";
import { representativeFacts } from "./representative-facts";
import { toServiceAreas } from "./service-area";

export { representativeFacts } from "./representative-facts";

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
export type KeptDecision = Pick<RoutingDecision, "considered" | "decidedBy" | "alerts">;

function keptDecision({ considered, decidedBy, alerts }: RoutingDecision): KeptDecision {
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

/** The facts of one routing decision, in a fixed number of queries. */
async function routingRequest(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
  now: Date,
  afresh: boolean,
) {
  const { organizationId } = actor;
  const matter = await transaction.matter.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: matterId } },
    select: {
      kind: true,
      status: true,
      state: true,
      district: true,
      conflictAt: true,
      caseId: true,
      case: {
        select: {
          urgentMarks: true,
          hold: { select: { status: true } },
          person: { select: { language: true } },
          stints: { where: { isCurrent: true }, select: { countyFips: true, state: true } },
        },
      },
      offers: { where: { outcome: { in: ["LAPSED", "DECLINED"] } }, select: { queueId: true } },
    },
  });
  const organization = await transaction.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const on = localDateOf(instantOfDate(now), organization.timeZone);
  const queues = await transaction.queue.findMany({
    where: { organizationId, isUnrouted: false },
    select: {
      id: true,
      kinds: true,
      area: true,
      areaCodes: true,
      members: { select: { representativeId: true } },
      _count: { select: { matters: { where: { status: "QUEUED", id: { not: matterId } } } } },
    },
  });
  const facts = await representativeFacts(transaction, actor, { on, now });
  const conflicted = await transaction.decline.findMany({
    where: { organizationId, reason: "CONFLICT", matter: { caseId: matter.caseId } },
    select: { representativeId: true },
  });
  const declined = await transaction.decline.findMany({
    where: { organizationId, matterId },
    select: { representativeId: true },
  });
  const interpreters = await transaction.dutyPeriod.findMany({
    where: { organizationId, kind: "INTERPRETER_ON_CALL", startsAt: { lte: now }, endsAt: { gt: now } },
    select: { languages: true },
  });
  const unwilling = new Set(declined.map((row) => row.representativeId));
  const withConflict = new Set(conflicted.map((row) => row.representativeId));
  const stint = matter.case.stints[0];
  const request: RoutingRequest = {
    matter: { kind: matter.kind, state: matter.state, district: matter.district },
    on,
    holdStatus: matter.case.hold?.status ?? "NO_DETAINER",
    personLanguages: matter.case.person.language ? [matter.case.person.language] : [],
    jail: { countyFips: stint?.countyFips ?? null, state: stint?.state ?? null },
    interpreterOnCallLanguages: interpreters.flatMap((row) => row.languages),
    excludedOrganizationIds: matter.conflictAt ? [organizationId] : [],
    alreadyOfferedQueueIds: afresh ? [] : matter.offers.map((offer) => offer.queueId),
    queues: queues.map((queue) => ({
      id: queue.id,
      organizationId,
      matterKinds: queue.kinds,
      serviceAreas: toServiceAreas(queue.area, queue.areaCodes),
      offeredMatters: queue._count.matters,
      members: queue.members.flatMap(({ representativeId }) => {
        const member = facts.get(representativeId);
        if (!member || unwilling.has(representativeId)) return [];
        return [{ ...member, conflict: withConflict.has(representativeId) }];
      }),
    })),
  };
  return { request, matter };
}
