import "server-only";
import { settleMatterAlerts } from "@/lib/alerts/steps";
import { recordAudit } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { isUniqueViolation } from "@/lib/database/errors";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { entitlementToday, representativeOf } from "./entitlement";
import type { AcceptMatter, CloseMatter, RefuseMatter } from "./forms-schema";
import {
  addDecline,
  announceMatter,
  assign,
  endAssignment,
  endOffer,
  goOnWhenAllDeclined,
  hasDeclined,
  shutToOrganization,
} from "./matter-moves";
import { alreadyTaken, lockMatter, matterStanding } from "./matter-standing";
import { routeMatter } from "./steps";
import { excludesOrganization, stateAfter } from "./transitions";

/**
 * Takes a matter, and so opens its case. Of any number at once one succeeds; doing it twice is doing it once.
 * @param now the server's clock
 * @returns the case that is now open to the actor
 * @throws AppError CONFLICT_NOT_CLEARED; ALREADY_TAKEN {name, since: ISO instant}; NOT_ENTITLED {reasons: codes of
 *   eligibility.ts, separated by commas}; NO_LONGER_OFFERED where it was before them and has gone on; NOT_FOUND
 */
export async function acceptMatter(
  actor: Actor,
  { matterId, noConflict }: AcceptMatter,
  now: Date = new Date(),
): Promise<{ caseId: string }> {
  requirePermission(actor, "matter.accept");
  const representativeId = representativeOf(actor);
  if (!noConflict) throw new AppError("CONFLICT_NOT_CLEARED");
  try {
    return await withActor(actor, async (transaction) => {
      await waitForChangeOfPerson(transaction, actor);
      const matter = await lockMatter(transaction, actor, matterId);
      if (matter.holder?.representativeId === representativeId) return { caseId: matter.caseId };
      if (matter.holder) throw alreadyTaken(matter.holder);
      if (!matter.isOffered) throw new AppError("NO_LONGER_OFFERED");
      const judge = await entitlementToday(transaction, actor, representativeId, now);
      const { allowed, reasons } = judge(matter);
      if (!allowed) throw new AppError("NOT_ENTITLED", { reasons: reasons.join(",") });
      await assign(transaction, actor, representativeId, matter, now);
      return { caseId: matter.caseId };
    });
  } catch (error) {
    // The lock lets one through at a time. Should anything ever write past it, the index still lets one through.
    if (!isUniqueViolation(error, "assignment_one_open")) throw error;
    const { holder, caseId } = await withActor(actor, (transaction) =>
      matterStanding(transaction, actor, matterId),
    );
    if (holder?.representativeId === representativeId) return { caseId };
    throw holder ? alreadyTaken(holder) : error;
  }
}

/**
 * Waits until nobody is letting the actor go or changing their role, and keeps them from it until the transaction ends:
 * a matter that is accepted at that very instant would stay behind with somebody who has left. Comes before the lock of
 * any case, since whoever lets a person go locks the person and then their cases.
 */
async function waitForChangeOfPerson(transaction: Transaction, actor: Actor): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM "user"
    WHERE organization_id = ${actor.organizationId}::uuid AND id = ${actor.userId}::uuid FOR SHARE`;
}

/**
 * Says no to a matter that is offered. It leaves the actor's queue; when nobody is left there who may take it, it goes
 * on to the next. A conflict of interest shuts it to the whole organization, and its supervisors are alerted.
 * Doing it twice is doing it once.
 * @throws AppError ALREADY_TAKEN {name, since: ISO instant}; NO_LONGER_OFFERED; NOT_FOUND
 */
export async function declineMatter(
  actor: Actor,
  { matterId, reason }: RefuseMatter,
  now: Date = new Date(),
): Promise<void> {
  requirePermission(actor, "matter.decline");
  const representativeId = representativeOf(actor);
  await withActor(actor, async (transaction) => {
    const matter = await lockMatter(transaction, actor, matterId);
    if (!matter.isOffered || !matter.openOffer) {
      if (await hasDeclined(transaction, actor, representativeId, matterId)) return;
      throw matter.holder ? alreadyTaken(matter.holder) : new AppError("NO_LONGER_OFFERED");
    }
    const decline = { matterId, offerId: matter.openOffer.id, representativeId, reason };
    const isNew = await addDecline(transaction, actor, decline, now);
    const isConflict = excludesOrganization(reason);
    if (!isNew && !isConflict) return;
    await recordAudit(
      transaction,
      actor,
      { action: "matter.declined", subjectType: "matter", subjectId: matterId, detail: { reason } },
      matter.caseId,
    );
    if (isConflict) await shutToOrganization(transaction, actor, matterId, now);
    else await goOnWhenAllDeclined(transaction, actor, matter, now);
    await announceMatter(transaction, actor, matter);
  });
}

/**
 * Gives back a matter that the actor holds. It is offered to others at once, and the case is no longer theirs to read.
 * Doing it twice is doing it once.
 * @throws AppError NOT_FOUND where they do not hold it and have not given it back
 */
export async function returnMatter(
  actor: Actor,
  { matterId, reason }: RefuseMatter,
  now: Date = new Date(),
): Promise<void> {
  requirePermission(actor, "matter.decline");
  const representativeId = representativeOf(actor);
  const { organizationId } = actor;
  await withActor(actor, async (transaction) => {
    const matter = await lockMatter(transaction, actor, matterId);
    if (matter.holder?.representativeId !== representativeId) {
      if (await hasDeclined(transaction, actor, representativeId, matterId)) return;
      throw new AppError("NOT_FOUND");
    }
    const accepted = await transaction.offer.findFirstOrThrow({
      where: { organizationId, matterId, outcome: "ACCEPTED" },
      orderBy: { endedAt: "desc" },
      select: { id: true },
    });
    await addDecline(transaction, actor, { matterId, offerId: accepted.id, representativeId, reason }, now);
    await endAssignment(transaction, actor, matterId, "RETURNED", now);
    await transaction.matter.update({
      where: { organizationId_id: { organizationId, id: matterId } },
      data: { status: "QUEUED", waitingSince: now },
    });
    await recordAudit(
      transaction,
      actor,
      { action: "matter.returned", subjectType: "matter", subjectId: matterId, detail: { reason } },
      matter.caseId,
    );
    if (excludesOrganization(reason)) await shutToOrganization(transaction, actor, matterId, now);
    // Afresh: a queue that let it pass while somebody else took it may want it now.
    else await routeMatter(transaction, actor, matterId, now, { afresh: true });
    await announceMatter(transaction, actor, matter);
  });
}

/**
 * Ends a matter: its holder's work is done or no longer needed, or a supervisor closes one that nobody took.
 * Doing it twice is doing it once.
 * @throws AppError NOT_FOUND
 */
export async function closeMatter(
  actor: Actor,
  { matterId, why }: CloseMatter,
  now: Date = new Date(),
): Promise<void> {
  requirePermission(actor, "matter.close");
  const { organizationId, role, representativeId } = actor;
  await withActor(actor, async (transaction) => {
    const matter = await lockMatter(transaction, actor, matterId);
    const isHolder = representativeId !== null && matter.holder?.representativeId === representativeId;
    if (role !== "SUPERVISOR" && !isHolder) throw new AppError("NOT_FOUND");
    const closed = stateAfter(matter.status, matter.status === "QUEUED" ? "CLOSE_UNTAKEN" : "CLOSE");
    if (closed === null) return;
    await endAssignment(transaction, actor, matterId, why, now);
    await endOffer(transaction, actor, matterId, "WITHDRAWN", now);
    await transaction.matter.update({
      where: { organizationId_id: { organizationId, id: matterId } },
      data: { status: closed, closedAt: now, closedWhy: why },
    });
    await settleMatterAlerts(transaction, actor, matterId, now, "CLOSED");
    await recordAudit(
      transaction,
      actor,
      { action: "matter.closed", subjectType: "matter", subjectId: matterId, detail: { why } },
      matter.caseId,
    );
    await announceMatter(transaction, actor, matter);
  });
}
