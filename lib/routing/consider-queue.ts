import type { HoldStatus } from "@/lib/hold/schema";
import { compareText } from "@/lib/compare-text";
import { memberVerdict, type MemberVerdict, type QueueMember } from "@/lib/routing/member-fit";
import type { Matter, MatterKind } from "@/lib/routing/schema";
import { coverageOf, type JailPlace, type ServiceArea, type ServiceLevel } from "@/lib/routing/service-area";
import { needsPeopleOnCall } from "@/lib/routing/urgency";

export const QUEUE_EXCLUSIONS = [
  "OTHER_MATTERS",
  "OUTSIDE_SERVICE_AREA",
  "ORGANIZATION_EXCLUDED_BY_CONFLICT",
  "ALREADY_OFFERED_HERE",
  "NOBODY_MAY_TAKE_IT",
  "NOBODY_AVAILABLE",
] as const;
export type QueueExclusion = (typeof QUEUE_EXCLUSIONS)[number];

export const QUEUE_ADVANTAGES = [
  "ON_CALL_NOW",
  "SHARES_LANGUAGE",
  "INTERPRETER_ON_CALL",
  "SERVES_COUNTY",
  "SERVES_STATE",
  "SERVES_NATION",
] as const;
export type QueueAdvantage = (typeof QUEUE_ADVANTAGES)[number];

export type RoutingQueue = {
  id: string;
  organizationId: string;
  matterKinds: readonly MatterKind[];
  serviceAreas: readonly ServiceArea[];
  members: readonly QueueMember[];
  /** Matters that wait in this queue and nobody has taken. */
  offeredMatters: number;
};

export type RoutingRequest = {
  matter: Matter;
  /** The day on which the matter is routed, `YYYY-MM-DD`, by the organization's calendar. */
  on: string;
  holdStatus: HoldStatus;
  /** Every language in which the person can be spoken with; empty if not known. */
  personLanguages: readonly string[];
  jail: JailPlace;
  queues: readonly RoutingQueue[];
  interpreterOnCallLanguages: readonly string[];
  /** Organizations that declined the matter for a conflict. */
  excludedOrganizationIds?: readonly string[];
  /** Queues in which an offer of this matter ran out or was declined. */
  alreadyOfferedQueueIds?: readonly string[];
};

/** What a queue that is ruled in is ranked by. */
export type QueueRankFacts = {
  /** Somebody able is on call; null where the hold does not call for it, so that it weighs nothing. */
  onCallNow: boolean | null;
  languageMet: boolean;
  serviceLevel: ServiceLevel;
  /** Open and offered matters, and the places of those who could take this one. Load is their quotient. */
  matters: number;
  places: number;
};

export type ConsideredQueue = { queueId: string; members: MemberVerdict[] } & (
  | { ruledIn: true; reasons: QueueAdvantage[]; rank: QueueRankFacts }
  | { ruledIn: false; reasons: QueueExclusion[]; rank: null }
);

/** Whether a queue can have the matter, who in it could, and by what it is ranked. */
export function considerQueue(queue: RoutingQueue, request: RoutingRequest): ConsideredQueue {
  const serviceLevel = coverageOf(queue.serviceAreas, request.jail);
  const exclusions = exclusionsBeforePeople(queue, request, serviceLevel);
  if (exclusions.length > 0 || serviceLevel === null) {
    return { queueId: queue.id, ruledIn: false, reasons: exclusions, members: [], rank: null };
  }
  const judged = [...queue.members]
    .sort((a, b) => compareText(a.representativeId, b.representativeId))
    .map((member) => ({ member, verdict: memberVerdict(member, request.matter, request.on) }));
  const members = judged.map(({ verdict }) => verdict);
  const able = judged.filter(({ verdict }) => verdict.available).map(({ member }) => member);
  if (able.length === 0) {
    const reason = members.some(({ allowed }) => allowed) ? "NOBODY_AVAILABLE" : "NOBODY_MAY_TAKE_IT";
    return { queueId: queue.id, ruledIn: false, reasons: [reason], members, rank: null };
  }
  return { queueId: queue.id, ruledIn: true, members, ...rankOf(queue, able, request, serviceLevel) };
}

function exclusionsBeforePeople(
  queue: RoutingQueue,
  request: RoutingRequest,
  serviceLevel: ServiceLevel | null,
): QueueExclusion[] {
  const exclusions: QueueExclusion[] = [];
  if (!queue.matterKinds.includes(request.matter.kind)) exclusions.push("OTHER_MATTERS");
  if (serviceLevel === null) exclusions.push("OUTSIDE_SERVICE_AREA");
  if (request.excludedOrganizationIds?.includes(queue.organizationId)) {
    exclusions.push("ORGANIZATION_EXCLUDED_BY_CONFLICT");
  }
  if (request.alreadyOfferedQueueIds?.includes(queue.id)) exclusions.push("ALREADY_OFFERED_HERE");
  return exclusions;
}

function rankOf(
  queue: RoutingQueue,
  able: readonly QueueMember[],
  request: RoutingRequest,
  serviceLevel: ServiceLevel,
): { reasons: QueueAdvantage[]; rank: QueueRankFacts } {
  const wanted = request.personLanguages.map(primaryLanguage);
  const shares = able.some(({ languages }) =>
    languages.some((language) => wanted.includes(primaryLanguage(language))),
  );
  const interpreter = request.interpreterOnCallLanguages.some((language) =>
    wanted.includes(primaryLanguage(language)),
  );
  const onCallNow = needsPeopleOnCall(request.holdStatus) ? able.some((member) => member.onCallNow) : null;

  const reasons: QueueAdvantage[] = [];
  if (onCallNow) reasons.push("ON_CALL_NOW");
  if (shares) reasons.push("SHARES_LANGUAGE");
  else if (interpreter) reasons.push("INTERPRETER_ON_CALL");
  reasons.push(`SERVES_${serviceLevel}`);

  const open = able.reduce((sum, { openCases }) => sum + openCases, 0);
  const places = able.reduce((sum, { caseLimit }) => sum + caseLimit, 0);
  return {
    reasons,
    rank: {
      onCallNow,
      languageMet: shares || interpreter,
      serviceLevel,
      matters: open + queue.offeredMatters,
      places,
    },
  };
}

/** `es-MX` and `es` are one language to whoever answers the telephone. */
function primaryLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
}
