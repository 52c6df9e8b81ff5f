import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { recordAudit } from "@/lib/audit/record";
import { settleMatterAlerts } from "@/lib/alerts/steps";
import { toDate } from "@/lib/database/instant";
import { uuidv7 } from "@/lib/database/identifier";
import type { Transaction } from "@/lib/database/transaction";
import type { Place } from "@/lib/facilities/place";
import type { ReckonedHold } from "@/lib/hold/reckon";
import { chosenDeadline, pastLimitSince } from "@/lib/hold/stored";
import { instantOfDate } from "@/lib/hold/time";
import { announce } from "@/lib/notify/announce";
import { type NeededMatter, neededMatters } from "./needed-matters";
import { offerTime } from "./offer-time";
import { queueSortKey } from "./queue-order";
import type { MatterKind, UrgentMark } from "./schema";
import { routeMatter, unroutedQueueId } from "./steps";

export interface CaseNeeds {
  caseId: string;
  hold: ReckonedHold;
  limitHours: number;
  urgentMarks: readonly UrgentMark[];
  place: Place;
  /** The status changed with this reckoning, so that waiting offers may have less time left. */
  statusChanged: boolean;
}

/**
 * Makes a case's matters what its facts call for: adds and routes what is needed now, takes back what waits and is no
 * longer needed, and gives the rest their place in the queue. A matter that somebody has accepted is theirs to close.
 */
export async function keepNeededMatters(
  transaction: Transaction,
  actor: Actor,
  needs: CaseNeeds,
  now: Date,
): Promise<void> {
  requirePermission(actor, "matter.route");
  const { organizationId } = actor;
  const { caseId, place } = needs;
  const needed = neededMatters({
    holdStatus: needs.hold.clock.status,
    endedBy: endedBy(needs.hold),
    limitHours: needs.limitHours,
    urgentMarks: needs.urgentMarks,
  });
  const open = await transaction.matter.findMany({
    where: { organizationId, caseId, status: { not: "CLOSED" } },
    select: {
      id: true,
      kind: true,
      status: true,
      state: true,
      district: true,
      waitingSince: true,
      why: true,
      queue: { select: { isUnrouted: true } },
    },
  });

  for (const matter of open) {
    const need = needed.find(({ kind }) => kind === matter.kind);
    if (!need && matter.status === "QUEUED" && matter.why.length > 0) {
      await takeBack(transaction, actor, caseId, matter.id, now);
      continue;
    }
    const moved = matter.state !== place.state || matter.district !== place.district;
    await transaction.matter.update({
      where: { organizationId_id: { organizationId, id: matter.id } },
      data: {
        ...orderColumns(needs, matter.id, matter.waitingSince),
        ...(need && { why: need.why }),
        // Not yet filed anywhere, so the court is that of where the person is now.
        ...(moved && matter.status === "QUEUED" && { state: place.state, district: place.district }),
      },
    });
    if (matter.status !== "QUEUED") continue;
    if (moved || (needs.statusChanged && matter.queue.isUnrouted)) {
      await routeMatter(transaction, actor, matter.id, now, { afresh: true });
    } else if (needs.statusChanged) await shortenOffer(transaction, actor, needs, matter.id, now);
  }

  const settled = await settledByHand(transaction, actor, caseId);
  const missing = needed.filter(
    (need) => !open.some(({ kind }) => kind === need.kind) && !isSettled(need, settled),
  );
  for (const { kind, why } of missing) {
    const id = uuidv7();
    await transaction.matter.create({
      data: {
        organizationId,
        id,
        caseId,
        kind,
        why,
        state: place.state,
        district: place.district,
        queueId: await unroutedQueueId(transaction, actor),
        waitingSince: now,
        ...orderColumns(needs, id, now),
      },
    });
    await recordAudit(
      transaction,
      actor,
      { action: "matter.needed", subjectType: "matter", subjectId: id, detail: { kind, why: why.join(" ") } },
      caseId,
    );
    await routeMatter(transaction, actor, id, now);
  }
}

/** What a matter that was taken back by us, not by a person, was closed with. */
const noLongerNeeded = "NO_LONGER_NEEDED";

type Settled = { kind: MatterKind; why: string[] };

/** The matters of a case that a person has closed, with the reasons for which they had been needed. */
async function settledByHand(transaction: Transaction, actor: Actor, caseId: string): Promise<Settled[]> {
  return transaction.matter.findMany({
    where: {
      organizationId: actor.organizationId,
      caseId,
      status: "CLOSED",
      closedWhy: { not: noLongerNeeded },
    },
    select: { kind: true, why: true },
  });
}

/** Whether somebody has settled this need for the same reasons. A new reason brings the matter back. */
function isSettled(need: NeededMatter, settled: readonly Settled[]): boolean {
  return settled.some(
    ({ kind, why }) => kind === need.kind && need.why.every((reason) => why.includes(reason)),
  );
}

function endedBy({ clock, facts }: ReckonedHold): "RELEASED" | "ICE_CUSTODY" | null {
  if (clock.status !== "ENDED") return null;
  const end = facts.find((fact) => fact.type === "RELEASED" || fact.type === "ICE_CUSTODY");
  return end?.type === "ICE_CUSTODY" ? "ICE_CUSTODY" : "RELEASED";
}

function orderColumns({ hold, urgentMarks }: CaseNeeds, matterId: string, waitingSince: Date) {
  const key = queueSortKey({
    matterId,
    holdStatus: hold.clock.status,
    pastLimitSince: pastLimitSince(hold.clock, hold.facts),
    holdDeadline: chosenDeadline(hold.clock)?.earliest ?? null,
    nextDeadline: null,
    urgentMarks,
    waitingSince: instantOfDate(waitingSince),
  });
  return { queueRank: key.queueRank, urgentRank: key.urgentRank, queueRankAt: toDate(key.queueRankAt) };
}

async function takeBack(
  transaction: Transaction,
  actor: Actor,
  caseId: string,
  matterId: string,
  now: Date,
): Promise<void> {
  const { organizationId } = actor;
  await transaction.matter.update({
    where: { organizationId_id: { organizationId, id: matterId } },
    data: { status: "CLOSED", closedAt: now, closedWhy: noLongerNeeded },
  });
  await transaction.offer.updateMany({
    where: { organizationId, matterId, outcome: "OPEN" },
    data: { outcome: "WITHDRAWN", endedAt: now },
  });
  await settleMatterAlerts(transaction, actor, matterId, now, "CLOSED");
  await recordAudit(
    transaction,
    actor,
    { action: "matter.closed", subjectType: "matter", subjectId: matterId, detail: { why: noLongerNeeded } },
    caseId,
  );
  await announce(transaction, actor, "matter", matterId);
}

/** An offer made while there was time must not outlast the time that is left. */
async function shortenOffer(
  transaction: Transaction,
  actor: Actor,
  { hold, urgentMarks }: CaseNeeds,
  matterId: string,
  now: Date,
): Promise<void> {
  const { minutes } = offerTime(hold.clock.status, urgentMarks);
  const latest = new Date(now.getTime() + minutes * 60_000);
  await transaction.offer.updateMany({
    where: { organizationId: actor.organizationId, matterId, outcome: "OPEN", expiresAt: { gt: latest } },
    data: { expiresAt: latest },
  });
}
