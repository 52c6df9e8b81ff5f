import "server-only";
import type { z } from "zod";
import { recordAudit } from "@/lib/audit/record";
import type { SignedInActor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { announce } from "@/lib/notify/announce";
import type { acknowledgeSchema, resolveSchema } from "./schema";

/**
 * Says that the actor has seen an alert. Saying it again changes nothing, unless the alert was settled and is open again.
 * @throws AppError NOT_FOUND where there is no such alert, or not for this actor
 */
export async function acknowledgeAlert(
  actor: SignedInActor,
  { alertId, note }: z.output<typeof acknowledgeSchema>,
): Promise<void> {
  requirePermission(actor, "alert.answer");
  const { organizationId, userId } = actor;
  await withActor(actor, async (transaction) => {
    const alert = await lockAlert(transaction, actor, alertId);
    const added = await transaction.alertAcknowledgement.createMany({
      data: [{ organizationId, alertId, userId, note }],
      skipDuplicates: true,
    });
    const answered = await transaction.alert.updateMany({
      where: { organizationId, id: alertId, status: "OPEN" },
      data: { status: "ACKNOWLEDGED" },
    });
    if (added.count + answered.count === 0) return;
    await recordAudit(
      transaction,
      actor,
      { action: "alert.acknowledged", subjectType: "alert", subjectId: alertId, detail: {} },
      alert.caseId,
    );
    await announce(transaction, actor, "alert", alertId);
  });
}

/**
 * Ends an alert, with a reason. Whoever ends one has seen it. Ending it again changes nothing.
 * @param now the server's clock
 * @throws AppError NOT_FOUND where there is no such alert, or not for this actor
 */
export async function resolveAlert(
  actor: SignedInActor,
  { alertId, why }: z.output<typeof resolveSchema>,
  now: Date,
): Promise<void> {
  requirePermission(actor, "alert.answer");
  const { organizationId, userId } = actor;
  await withActor(actor, async (transaction) => {
    const alert = await lockAlert(transaction, actor, alertId);
    const ended = await transaction.alert.updateMany({
      where: { organizationId, id: alertId, status: { not: "RESOLVED" } },
      data: { status: "RESOLVED", resolvedAt: now, resolvedWhy: why },
    });
    if (ended.count === 0) return;
    await transaction.alertAcknowledgement.createMany({
      data: [{ organizationId, alertId, userId }],
      skipDuplicates: true,
    });
    await recordAudit(
      transaction,
      actor,
      { action: "alert.resolved", subjectType: "alert", subjectId: alertId, detail: { why } },
      alert.caseId,
    );
    await announce(transaction, actor, "alert", alertId);
  });
}

/** @throws AppError NOT_FOUND where there is no such alert in the actor's organization */
async function lockAlert(
  transaction: Transaction,
  actor: SignedInActor,
  alertId: string,
): Promise<{ caseId: string }> {
  const [alert] = await transaction.$queryRaw<{ caseId: string }[]>`
    SELECT case_id AS "caseId" FROM alert
    WHERE organization_id = ${actor.organizationId}::uuid AND id = ${alertId}::uuid FOR UPDATE`;
  if (!alert) throw new AppError("NOT_FOUND");
  return alert;
}
