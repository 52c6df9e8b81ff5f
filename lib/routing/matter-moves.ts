import "server-only";
import { settleMatterAlerts } from "@/lib/alerts/steps";
import { recordAudit } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { announce } from "@/lib/notify/announce";
import { isAnybodyLeft } from "./anybody-left";
import type { StandingMatter } from "./matter-standing";
import { routeMatter } from "./steps";
import type { DeclineReason } from "./transitions";

/*
 * What the commands of this room do to a matter that they have locked. Each asks nothing: the command has.
 */

/** Ends the open offer, if there is one. */
export async function endOffer(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
  outcome: "ACCEPTED" | "DECLINED" | "WITHDRAWN",
  now: Date,
): Promise<void> {
  await transaction.offer.updateMany({
    where: { organizationId: actor.organizationId, matterId, outcome: "OPEN" },
    data: { outcome, endedAt: now },
  });
}

/** Gives the matter to a representative: the assignment with its conflict answer, and all that acceptance settles. */
export async function assign(
  transaction: Transaction,
  actor: Actor,
  representativeId: string,
  { id: matterId, caseId }: StandingMatter,
  now: Date,
): Promise<void> {
  const { organizationId } = actor;
  await transaction.assignment.create({
    data: { organizationId, matterId, representativeId, conflictClearedAt: now, acceptedAt: now },
  });
  await transaction.matter.update({
    where: { organizationId_id: { organizationId, id: matterId } },
    data: { status: "ACCEPTED" },
  });
  await endOffer(transaction, actor, matterId, "ACCEPTED", now);
  await settleMatterAlerts(transaction, actor, matterId, now, "ACCEPTED");
  await recordAudit(
    transaction,
    actor,
    { action: "matter.accepted", subjectType: "matter", subjectId: matterId, detail: { representativeId } },
    caseId,
  );
  await announceMatter(transaction, actor, { id: matterId, caseId });
}

/** Ends the open assignment, if there is one. */
export async function endAssignment(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
  endedWhy: string,
  now: Date,
): Promise<void> {
  await transaction.assignment.updateMany({
    where: { organizationId: actor.organizationId, matterId, endedAt: null },
    data: { endedAt: now, endedWhy },
  });
}

/** Whether the representative has ever said no to the matter, or given it back. */
export async function hasDeclined(
  transaction: Transaction,
  actor: Actor,
  representativeId: string,
  matterId: string,
): Promise<boolean> {
  const { organizationId } = actor;
  const declines = await transaction.decline.count({ where: { organizationId, matterId, representativeId } });
  return declines > 0;
}

/** Keeps a decline. Gives false where the representative had declined this offer already. */
export async function addDecline(
  transaction: Transaction,
  actor: Actor,
  decline: { matterId: string; offerId: string; representativeId: string; reason: DeclineReason },
  now: Date,
): Promise<boolean> {
  const { organizationId } = actor;
  const { count } = await transaction.decline.createMany({
    data: [{ organizationId, ...decline, declinedAt: now }],
    skipDuplicates: true,
  });
  return count > 0;
}

/**
 * Shuts the matter to the whole organization for a conflict of interest. Routing then finds no queue for it and puts it
 * before the supervisors.
 */
export async function shutToOrganization(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
  now: Date,
): Promise<void> {
  await transaction.matter.update({
    where: { organizationId_id: { organizationId: actor.organizationId, id: matterId } },
    data: { conflictAt: now },
  });
  await endOffer(transaction, actor, matterId, "WITHDRAWN", now);
  await routeMatter(transaction, actor, matterId, now);
}

/** Sends the matter to the next queue once nobody is left in its own who may take it and has not declined. */
export async function goOnWhenAllDeclined(
  transaction: Transaction,
  actor: Actor,
  matter: StandingMatter,
  now: Date,
): Promise<void> {
  if (await isAnybodyLeft(transaction, actor, matter, now)) return;
  await endOffer(transaction, actor, matter.id, "DECLINED", now);
  await routeMatter(transaction, actor, matter.id, now);
}

/** Tells open pages of the queue and of the case. */
export async function announceMatter(
  transaction: Transaction,
  actor: Actor,
  matter: Pick<StandingMatter, "id" | "caseId">,
): Promise<void> {
  await announce(transaction, actor, "matter", matter.id);
  await announce(transaction, actor, "case", matter.caseId);
}
