import "server-only";
import { systemActor } from "@/lib/auth/actor";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { databaseClient } from "@/lib/database/client";
import { withActor } from "@/lib/database/transaction";
import { lapseOffer } from "@/lib/routing/steps";

/** How many cases one organization gets before the next has its turn. */
const batch = 200;

/**
 * Does what has come due by `now`, for every organization: holds whose status or deadlines have passed, offers whose time
 * is over. The work grows with what is due, not with how many cases there are. Any number of workers may sweep at once;
 * each case and offer is taken by one.
 * @returns how many cases and offers were taken
 */
export async function sweepDue(now: Date): Promise<number> {
  const organizations = await databaseClient().$queryRaw<{ id: string }[]>`
    SELECT organizations_with_due_work(${now}::timestamptz) AS id`;
  let taken = 0;
  for (const { id } of organizations) {
    taken += await sweepHolds(id, now);
    taken += await sweepOffers(id, now);
  }
  return taken;
}

async function sweepHolds(organizationId: string, now: Date): Promise<number> {
  const actor = systemActor(organizationId);
  const due = await withActor(actor, (transaction) =>
    transaction.hold.findMany({
      where: { organizationId, nextCheckAt: { lte: now } },
      orderBy: { nextCheckAt: "asc" },
      select: { caseId: true },
      take: batch,
    }),
  );
  let taken = 0;
  for (const { caseId } of due) {
    taken += await withActor(actor, async (transaction) => {
      // Another worker, or somebody who is adding a fact, has it: they will leave it up to date.
      const mine = await transaction.$queryRaw<unknown[]>`
        SELECT 1 FROM "case" c JOIN hold h ON h.organization_id = c.organization_id AND h.case_id = c.id
        WHERE c.organization_id = ${organizationId}::uuid AND c.id = ${caseId}::uuid AND h.next_check_at <= ${now}
        FOR UPDATE OF c SKIP LOCKED`;
      if (mine.length === 0) return 0;
      await bringCaseUpToDate(transaction, actor, caseId, now);
      return 1;
    });
  }
  return taken;
}

async function sweepOffers(organizationId: string, now: Date): Promise<number> {
  const actor = systemActor(organizationId);
  const due = await withActor(actor, (transaction) =>
    transaction.offer.findMany({
      where: { organizationId, outcome: "OPEN", expiresAt: { lte: now } },
      orderBy: { expiresAt: "asc" },
      select: { id: true, matterId: true },
      take: batch,
    }),
  );
  for (const { id: offerId, matterId } of due) {
    await withActor(actor, (transaction) => lapseOffer(transaction, actor, { offerId, matterId }, now));
  }
  return due.length;
}

/** Says that the worker has looked, so that a silent board can be told from a dead worker. */
export async function recordHeartbeat(now: Date): Promise<void> {
  await databaseClient().workerHeartbeat.upsert({
    where: { id: "worker" },
    create: { id: "worker", lastSweepAt: now },
    update: { lastSweepAt: now },
  });
}
