import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";

/**
 * What is recorded, and with what detail: ids and names of fields, never what they hold. A new kind of event is a new
 * member here, so that nothing is recorded that nobody has described.
 */
export type AuditEvent =
  | { action: "case.recorded"; subjectType: "case"; subjectId: string; detail: { reference: string } }
  | { action: "case.read"; subjectType: "case"; subjectId: string; detail: Record<string, never> }
  | {
      action: "case.listed";
      subjectType: "case";
      subjectId: null;
      detail: { searched: boolean; shown: string[] };
    }
  | {
      action: "hold.factAdded";
      subjectType: "holdEvent";
      subjectId: string;
      detail: { type: string; corrects: string | null };
    }
  | {
      action: "hold.statusChanged";
      subjectType: "case";
      subjectId: string;
      detail: { from: string | null; to: string };
    }
  | {
      action: "matter.needed";
      subjectType: "matter";
      subjectId: string;
      detail: { kind: string; why: string };
    }
  | { action: "matter.routed"; subjectType: "matter"; subjectId: string; detail: { queueId: string } }
  | { action: "matter.looked"; subjectType: "matter"; subjectId: string; detail: { look: "names" | "facts" } }
  | {
      action: "matter.accepted";
      subjectType: "matter";
      subjectId: string;
      detail: { representativeId: string };
    }
  | { action: "matter.declined"; subjectType: "matter"; subjectId: string; detail: { reason: string } }
  | { action: "matter.returned"; subjectType: "matter"; subjectId: string; detail: { reason: string } }
  | { action: "matter.closed"; subjectType: "matter"; subjectId: string; detail: { why: string } }
  | { action: "queue.listed"; subjectType: "queue"; subjectId: null; detail: { shown: string[] } }
  | { action: "board.read"; subjectType: "board"; subjectId: null; detail: { shown: string[] } }
  | { action: "alert.listed"; subjectType: "alert"; subjectId: null; detail: { shown: string[] } }
  | { action: "alert.acknowledged"; subjectType: "alert"; subjectId: string; detail: Record<string, never> }
  | { action: "alert.resolved"; subjectType: "alert"; subjectId: string; detail: { why: string } }
  | { action: "facility.corrected"; subjectType: "facility"; subjectId: string; detail: { fields: string[] } }
  | {
      action: "settings.changed";
      subjectType: "organization" | "user";
      subjectId: string;
      detail: { fields: string[] };
    }
  | { action: "person.added"; subjectType: "user"; subjectId: string; detail: { role: string } }
  | { action: "person.changed"; subjectType: "user"; subjectId: string; detail: { fields: string[] } }
  | { action: "credential.kept"; subjectType: "credential"; subjectId: string; detail: { fields: string[] } }
  | { action: "queue.kept"; subjectType: "queue"; subjectId: string; detail: { fields: string[] } }
  | {
      action: "queue.memberAdded" | "queue.memberRemoved";
      subjectType: "queue";
      subjectId: string;
      detail: { representativeId: string };
    }
  | { action: "duty.kept"; subjectType: "dutyPeriod"; subjectId: string; detail: { fields: string[] } }
  | { action: "duty.takenBack"; subjectType: "dutyPeriod"; subjectId: string; detail: Record<string, never> }
  | { action: "shift.kept"; subjectType: "shift"; subjectId: string; detail: { fields: string[] } }
  | { action: "shift.takenBack"; subjectType: "shift"; subjectId: string; detail: Record<string, never> }
  | { action: "signIn.succeeded"; subjectType: "user"; subjectId: string; detail: Record<string, never> }
  | { action: "signIn.refused"; subjectType: "user"; subjectId: string; detail: { why: string } };

/**
 * Adds an audit entry in the transaction of the act that it records: if one is lost, so is the other.
 * @param caseId the case concerned, so that a case's whole history is found by one index
 */
export async function recordAudit(
  transaction: Transaction,
  actor: Actor,
  event: AuditEvent,
  caseId: string | null = null,
): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      organizationId: actor.organizationId,
      actorId: actor.userId,
      actorRole: actor.role,
      action: event.action,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      caseId,
      detail: event.detail,
    },
  });
}

/** For how long the same list before the same eyes is one look. */
const sameLookMs = 5 * 60_000;

/**
 * Records that a list was shown. An open page asks again whenever something changes: while the same rows come, that is
 * the look that was recorded already, and an entry a second would bury the looks that matter.
 */
export async function recordListing(
  transaction: Transaction,
  actor: Actor,
  event: Extract<AuditEvent, { subjectId: null }>,
): Promise<void> {
  const last = await transaction.auditEntry.findFirst({
    where: {
      organizationId: actor.organizationId,
      actorId: actor.userId,
      action: event.action,
      at: { gt: new Date(Date.now() - sameLookMs) },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { detail: true },
  });
  if (last && isDeepStrictEqual(last.detail, event.detail)) return;
  await recordAudit(transaction, actor, event);
}
