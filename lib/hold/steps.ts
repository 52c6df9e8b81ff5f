import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { recordAudit } from "@/lib/audit/record";
import { toDate, toInstant } from "@/lib/database/instant";
import type { Transaction } from "@/lib/database/transaction";
import { type CaseFact, type ReckonedHold, reckonHold, type ReckoningOptions } from "./reckon";
import type { HoldStatus } from "./schema";
import { boardRank, boardRankAt, nextCheckAt } from "./stored";
import { type InstantText, instantOfDate } from "./time";

/** A case's facts as they were recorded, with who says so. Oldest first. */
export async function readCaseFacts(
  transaction: Transaction,
  actor: Actor,
  caseId: string,
): Promise<CaseFact[]> {
  requirePermission(actor, "case.read");
  const rows = await transaction.holdEvent.findMany({
    where: { organizationId: actor.organizationId, caseId },
    orderBy: { recordedOrder: "asc" },
  });
  return rows.map(toCaseFact);
}

/** A row of hold events as the rules take it. */
function toCaseFact(row: {
  id: string;
  type: CaseFact["type"];
  earliest: Date | null;
  latest: Date | null;
  precision: CaseFact["precision"];
  certainty: CaseFact["certainty"];
  isRetraction: boolean;
  correctsId: string | null;
  recordedAt: Date;
}): CaseFact {
  return {
    id: row.id,
    type: row.type,
    earliest: toInstant(row.earliest),
    latest: toInstant(row.latest),
    precision: row.precision,
    certainty: row.certainty,
    isRetraction: row.isRetraction,
    correctsId: row.correctsId,
    recordedAt: instantOfDate(row.recordedAt),
  };
}

/** How the actor's organization has decided to count: which reading, and when a hold is due soon. */
export async function readingOf(transaction: Transaction, actor: Actor) {
  const organization = await transaction.organization.findUniqueOrThrow({
    where: { id: actor.organizationId },
    select: { holdReading: true, dueSoonHours: true, timeZone: true },
  });
  return {
    reading: organization.holdReading,
    dueSoonHours: organization.dueSoonHours,
    timeZone: organization.timeZone,
  };
}

/**
 * Reckons a case's hold and stores what lists sort by and when the worker must look again. Leaves an audit entry where
 * the status changed.
 * @returns the hold, and the status that was stored before (null for a new case)
 */
export async function storeHold(
  transaction: Transaction,
  actor: Actor,
  caseId: string,
  recorded: readonly CaseFact[],
  options: ReckoningOptions,
): Promise<ReckonedHold & { statusBefore: HoldStatus | null }> {
  requirePermission(actor, "hold.recompute");
  const { organizationId } = actor;
  const reckoned = reckonHold(recorded, options);
  const { clock } = reckoned;
  const before = await transaction.hold.findUnique({
    where: { organizationId_caseId: { organizationId, caseId } },
    select: { status: true },
  });
  const stored = storedColumns(reckoned, options);
  await transaction.hold.upsert({
    where: { organizationId_caseId: { organizationId, caseId } },
    create: { organizationId, caseId, ...stored },
    update: stored,
  });
  const statusBefore = before?.status ?? null;
  if (statusBefore !== clock.status) {
    await recordAudit(
      transaction,
      actor,
      {
        action: "hold.statusChanged",
        subjectType: "case",
        subjectId: caseId,
        detail: { from: statusBefore, to: clock.status },
      },
      caseId,
    );
  }
  return { ...reckoned, statusBefore };
}

function storedColumns({ clock, facts, detainerConfirmed }: ReckonedHold, options: ReckoningOptions) {
  const date = (instant: InstantText | null | undefined) => toDate(instant);
  return {
    status: clock.status,
    timeZone: options.timeZone,
    limitHours: options.limitHours,
    startEarliest: date(clock.start?.earliest),
    startLatest: date(clock.start?.latest),
    formDeadlineEarliest: date(clock.formDeadline?.earliest),
    formDeadlineLatest: date(clock.formDeadline?.latest),
    regulationDeadlineEarliest: date(clock.regulationDeadline?.earliest),
    regulationDeadlineLatest: date(clock.regulationDeadline?.latest),
    detainerConfirmed,
    nextCheckAt: date(nextCheckAt(clock, options.now)),
    rank: boardRank(clock.status),
    rankAt: date(boardRankAt(clock, facts)),
    computedAt: date(options.now) ?? new Date(0),
  };
}
