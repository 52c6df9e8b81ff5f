import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";

/*
 * The order of locks: a case's row first, then its matters, then their offers and alerts. Whoever keeps to it waits for
 * others and never in a circle.
 */

/**
 * Locks a case's row until the transaction ends.
 * @throws AppError NOT_FOUND where there is no such case in the actor's organization
 */
export async function lockCase(transaction: Transaction, actor: Actor, caseId: string): Promise<void> {
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM "case" WHERE organization_id = ${actor.organizationId}::uuid AND id = ${caseId}::uuid FOR UPDATE`;
  if (rows.length === 0) throw new AppError("NOT_FOUND");
}

/**
 * Locks the case of a matter.
 * @throws AppError NOT_FOUND where there is no such matter in the actor's organization
 */
export async function lockCaseOfMatter(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
): Promise<void> {
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM "case" c JOIN matter m ON m.organization_id = c.organization_id AND m.case_id = c.id
    WHERE m.organization_id = ${actor.organizationId}::uuid AND m.id = ${matterId}::uuid FOR UPDATE OF c`;
  if (rows.length === 0) throw new AppError("NOT_FOUND");
}
