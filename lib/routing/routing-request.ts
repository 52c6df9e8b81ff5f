import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import type { RoutingRequest } from "./consider-queue";
import { organizationDay } from "./organization-day";
import { representativeFacts } from "./representative-facts";
import { toServiceAreas } from "./service-area";

/**
 * The facts of one routing decision, in a fixed number of queries, and the matter that it is about.
 * @param afresh leaves out where the matter was offered before
 */
export async function routingRequest(
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
  const on = await organizationDay(transaction, actor, now);
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
