import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { uuidv7 } from "@/lib/database/identifier";
import type { Transaction } from "@/lib/database/transaction";
import { toDate } from "@/lib/database/instant";
import { announce } from "@/lib/notify/announce";
import { type HoldCause, holdAlertKinds } from "./causes";
import { type SettledWhy, settledWhySchema } from "./schema";

export type { SettledWhy } from "./schema";

/**
 * Makes a case's hold alerts what they should be: raises what is new, once for each cause, and settles what no longer
 * holds, with the reason. One that had been settled and whose cause is back is open again.
 * @param why the reason for those that are settled now
 */
export async function settleHoldAlerts(
  transaction: Transaction,
  actor: Actor,
  caseId: string,
  wanted: readonly HoldCause[],
  now: Date,
  why: SettledWhy,
): Promise<void> {
  requirePermission(actor, "alert.raise");
  const { organizationId } = actor;
  const existing = await transaction.alert.findMany({
    where: { organizationId, caseId, kind: { in: [...holdAlertKinds] } },
    select: { id: true, cause: true, status: true, resolvedWhy: true },
  });
  const byCause = new Map(existing.map((alert) => [alert.cause, alert]));

  for (const { kind, cause, dueAt } of wanted) {
    const before = byCause.get(cause);
    if (!before) {
      await raise(
        transaction,
        actor,
        { kind, caseId, matterId: null, cause, dueAt: toDate(dueAt) ?? now },
        now,
      );
    } else if (before.status === "RESOLVED" && wasSettled(before.resolvedWhy)) {
      await transaction.alert.update({
        where: { organizationId_id: { organizationId, id: before.id } },
        data: { status: "OPEN", resolvedAt: null, resolvedWhy: null },
      });
      await announce(transaction, actor, "alert", before.id);
    }
  }
  const kept = new Set(wanted.map(({ cause }) => cause));
  for (const alert of existing) {
    if (alert.status === "RESOLVED" || kept.has(alert.cause)) continue;
    await transaction.alert.update({
      where: { organizationId_id: { organizationId, id: alert.id } },
      data: { status: "RESOLVED", resolvedAt: now, resolvedWhy: why },
    });
    await announce(transaction, actor, "alert", alert.id);
  }
}

/** Whether no person ended the alert: what somebody has handled does not come back for the same cause. */
function wasSettled(resolvedWhy: string | null): boolean {
  return settledWhySchema.safeParse(resolvedWhy).success;
}

interface MatterAlert {
  kind: "MATTER_UNROUTED" | "NOBODY_ON_CALL" | "OFFER_LAPSED";
  caseId: string;
  matterId: string;
  /** What tells this cause from another of the same matter: an offer's or a decision's id. */
  occasion: string;
}

/**
 * Raises an alert about a matter, once for each occasion. That nobody can be found for a matter is told once until
 * somebody is found, however often it was tried again meanwhile.
 */
export async function raiseMatterAlert(
  transaction: Transaction,
  actor: Actor,
  { kind, caseId, matterId, occasion }: MatterAlert,
  now: Date,
): Promise<void> {
  requirePermission(actor, "alert.raise");
  if (kind !== "OFFER_LAPSED" && (await isStillTold(transaction, actor, matterId, kind))) return;
  await raise(
    transaction,
    actor,
    { kind, caseId, matterId, cause: `${kind}:${matterId}:${occasion}`, dueAt: now },
    now,
  );
}

/** Whether the last alert of this kind about the matter is open, or was ended by a person and not by what happened. */
async function isStillTold(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
  kind: MatterAlert["kind"],
): Promise<boolean> {
  const last = await transaction.alert.findFirst({
    where: { organizationId: actor.organizationId, matterId, kind },
    orderBy: [{ raisedAt: "desc" }, { id: "desc" }],
    select: { status: true, resolvedWhy: true },
  });
  return last !== null && !(last.status === "RESOLVED" && wasSettled(last.resolvedWhy));
}

/** Settles the open alerts of a matter: it was accepted, routed or closed. */
export async function settleMatterAlerts(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
  now: Date,
  why: SettledWhy,
): Promise<void> {
  requirePermission(actor, "alert.raise");
  const settled = await transaction.alert.updateMany({
    where: { organizationId: actor.organizationId, matterId, status: { not: "RESOLVED" } },
    data: { status: "RESOLVED", resolvedAt: now, resolvedWhy: why },
  });
  if (settled.count > 0) await announce(transaction, actor, "alert", matterId);
}

type NewAlert = {
  kind: HoldCause["kind"] | MatterAlert["kind"];
  caseId: string;
  matterId: string | null;
  cause: string;
  dueAt: Date;
};

async function raise(transaction: Transaction, actor: Actor, alert: NewAlert, now: Date): Promise<void> {
  const { organizationId } = actor;
  const id = uuidv7();
  // The unique cause is what promises once; whoever comes second adds nothing.
  const raised = await transaction.alert.createMany({
    data: [{ organizationId, id, raisedAt: now, ...alert }],
    skipDuplicates: true,
  });
  if (raised.count > 0) await announce(transaction, actor, "alert", id);
}
