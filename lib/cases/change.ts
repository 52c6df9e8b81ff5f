import "server-only";
import type { SignedInActor } from "@/lib/auth/actor";
import { visibleCases } from "@/lib/auth/scope";
import type { Transaction } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { readCaseFacts } from "@/lib/hold/steps";
import type { CheckedFact } from "./check-fact";
import { lockCase } from "./steps";

type CaseFact = Awaited<ReturnType<typeof readCaseFacts>>[number];

/** A case that is locked for a change, and of which the actor has seen the present version. */
export interface ChangedCase {
  caseId: string;
  /** All recorded facts, also those that were corrected. */
  facts: (CaseFact & CheckedFact)[];
  /** Of the jail where the person is now: its clock is meant by whoever tells a time. */
  timeZone: string;
  /** The place of the next fact in the order of recording. */
  nextOrder: number;
}

/**
 * Locks a case for a change. Asked in this order: may they see it, has anybody else changed it meanwhile.
 * @throws AppError NOT_FOUND; STALE, with the present version and who changed it last, for the form to go on from
 */
export async function openCaseForChange(
  transaction: Transaction,
  actor: SignedInActor,
  caseId: string,
  seenVersion: number,
): Promise<ChangedCase> {
  const { organizationId } = actor;
  const visible = { AND: [{ id: caseId }, visibleCases(actor)] };
  if ((await transaction.case.count({ where: visible })) === 0) throw new AppError("NOT_FOUND");
  await lockCase(transaction, actor, caseId);
  // Read after the lock: before it, another change could still have been under way.
  const locked = await transaction.case.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: caseId } },
    select: {
      version: true,
      stints: { where: { isCurrent: true }, take: 1, select: { timeZone: true } },
      holdEvents: {
        orderBy: { recordedOrder: "asc" },
        select: { id: true, releaseKind: true, recordedOrder: true, recordedById: true },
      },
    },
  });
  const last = locked.holdEvents.at(-1);
  if (locked.version !== seenVersion) {
    throw new AppError("STALE", {
      version: locked.version,
      name: await nameOf(transaction, organizationId, last?.recordedById),
    });
  }
  const releaseKinds = new Map(locked.holdEvents.map(({ id, releaseKind }) => [id, releaseKind]));
  const facts = await readCaseFacts(transaction, actor, caseId);
  return {
    caseId,
    facts: facts.map((fact) => ({ ...fact, releaseKind: releaseKinds.get(fact.id) ?? null })),
    timeZone: locked.stints[0]?.timeZone ?? actor.timeZone,
    nextOrder: (last?.recordedOrder ?? 0) + 1,
  };
}

async function nameOf(
  transaction: Transaction,
  organizationId: string,
  userId: string | undefined,
): Promise<string> {
  if (!userId) return "";
  const user = await transaction.user.findUnique({
    where: { organizationId_id: { organizationId, id: userId } },
    select: { name: true },
  });
  return user?.name ?? "";
}
