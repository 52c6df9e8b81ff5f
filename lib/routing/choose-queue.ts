import { compareText } from "@/lib/compare-text";
import {
  considerQueue,
  type ConsideredQueue,
  type QueueRankFacts,
  type RoutingRequest,
} from "@/lib/routing/consider-queue";
import { SERVICE_LEVELS } from "@/lib/routing/service-area";

/** Why a supervisor is alerted by a routing decision. */
export const ROUTING_ALERTS = ["NOBODY_ON_CALL", "NO_QUEUE_QUALIFIES"] as const;
export type RoutingAlert = (typeof ROUTING_ALERTS)[number];

/** What set the chosen queue apart from the next one. */
export const ROUTING_DECIDERS = [
  "ONLY_QUEUE",
  "ON_CALL_NOW",
  "LANGUAGE",
  "SERVICE_AREA",
  "LOAD",
  "QUEUE_ID",
] as const;
export type RoutingDecider = (typeof ROUTING_DECIDERS)[number];

export type RoutingDecision = {
  /** Null: the matter goes to the organization's unrouted queue, which its supervisors own. */
  queueId: string | null;
  /** Every queue, those ruled in first and in rank order: also the order in which an offer moves on. */
  considered: ConsideredQueue[];
  decidedBy: RoutingDecider | null;
  alertSupervisor: boolean;
  alerts: RoutingAlert[];
};

type RuledIn = Extract<ConsideredQueue, { ruledIn: true }>;

/**
 * Chooses the queue for a matter. The same facts always give the same queue, in whatever order they come; the
 * decision is complete enough to be kept and to be read out later.
 */
export function chooseQueue(request: RoutingRequest): RoutingDecision {
  const considered = request.queues.map((queue) => considerQueue(queue, request));
  const ruledIn = considered.filter((queue): queue is RuledIn => queue.ruledIn).sort(compareQueues);
  const ruledOut = considered
    .filter((queue) => !queue.ruledIn)
    .sort((a, b) => compareText(a.queueId, b.queueId));

  const [chosen, next] = ruledIn;
  const alerts: RoutingAlert[] = [];
  if (!chosen) alerts.push("NO_QUEUE_QUALIFIES");
  // The chosen queue has somebody on call if any has, since that outweighs everything else.
  if (chosen?.rank.onCallNow === false) alerts.push("NOBODY_ON_CALL");
  return {
    queueId: chosen?.queueId ?? null,
    considered: [...ruledIn, ...ruledOut],
    decidedBy: chosen ? (next ? deciderBetween(chosen, next) : "ONLY_QUEUE") : null,
    alertSupervisor: alerts.length > 0,
    alerts,
  };
}

const CRITERIA: { decider: RoutingDecider; compare: (a: QueueRankFacts, b: QueueRankFacts) => number }[] = [
  { decider: "ON_CALL_NOW", compare: (a, b) => Number(b.onCallNow ?? false) - Number(a.onCallNow ?? false) },
  { decider: "LANGUAGE", compare: (a, b) => Number(b.languageMet) - Number(a.languageMet) },
  {
    decider: "SERVICE_AREA",
    compare: (a, b) => SERVICE_LEVELS.indexOf(a.serviceLevel) - SERVICE_LEVELS.indexOf(b.serviceLevel),
  },
  // Multiplied out instead of divided: 1/3 and 2/6 must be equal, and floating point would not promise it.
  { decider: "LOAD", compare: (a, b) => a.matters * b.places - b.matters * a.places },
];

function compareQueues(a: RuledIn, b: RuledIn): number {
  for (const { compare } of CRITERIA) {
    const order = compare(a.rank, b.rank);
    if (order !== 0) return order;
  }
  return compareText(a.queueId, b.queueId);
}

function deciderBetween(chosen: RuledIn, next: RuledIn): RoutingDecider {
  return CRITERIA.find(({ compare }) => compare(chosen.rank, next.rank) !== 0)?.decider ?? "QUEUE_ID";
}
