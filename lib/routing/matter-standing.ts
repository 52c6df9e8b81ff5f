import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { visibleMatters } from "@/lib/auth/scope";
import { lockCaseOfMatter } from "@/lib/cases/lock-steps";
import type { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";

/** Who holds a matter, by what name, and since when. */
export interface MatterHolder {
  representativeId: string;
  name: string;
  since: Date;
}

/** A matter as it stands before one representative. */
export interface StandingMatter {
  id: string;
  caseId: string;
  kind: Prisma.MatterGetPayload<object>["kind"];
  state: string | null;
  district: string | null;
  status: Prisma.MatterGetPayload<object>["status"];
  queueId: string;
  openOffer: { id: string; expiresAt: Date } | null;
  holder: MatterHolder | null;
  /** It waits in a queue of theirs, and no conflict of interest shuts it to their organization. */
  isOffered: boolean;
}

/**
 * What a representative may be told about: beside what they may see now, matters that were put before them and have
 * since been taken or have gone on. Of those they learn that, and nothing of the case.
 */
function matters(actor: Actor): Prisma.MatterWhereInput {
  const { organizationId, representativeId } = actor;
  if (actor.role !== "REPRESENTATIVE" || !representativeId) return visibleMatters(actor);
  const mine = { members: { some: { representativeId } } };
  return {
    organizationId,
    OR: [
      visibleMatters(actor),
      { queue: mine },
      { offers: { some: { queue: mine } } },
      { assignments: { some: { representativeId } } },
    ],
  };
}

/**
 * How a matter stands before the actor now.
 * @throws AppError NOT_FOUND where it was never put before them
 */
export async function matterStanding(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
): Promise<StandingMatter> {
  const matter = await transaction.matter.findFirst({
    where: { AND: [{ id: matterId }, matters(actor)] },
    select: {
      id: true,
      caseId: true,
      kind: true,
      state: true,
      district: true,
      status: true,
      queueId: true,
      conflictAt: true,
      queue: { select: { members: { where: { representativeId: actor.representativeId ?? undefined } } } },
      offers: { where: { outcome: "OPEN" }, select: { id: true, expiresAt: true } },
      assignments: {
        where: { endedAt: null },
        select: {
          representativeId: true,
          acceptedAt: true,
          representative: { select: { user: { select: { name: true } } } },
        },
      },
    },
  });
  if (!matter) throw new AppError("NOT_FOUND");
  const { conflictAt, queue, offers, assignments, ...rest } = matter;
  const [assignment] = assignments;
  return {
    ...rest,
    openOffer: offers[0] ?? null,
    holder: assignment
      ? {
          representativeId: assignment.representativeId,
          name: assignment.representative.user.name,
          since: assignment.acceptedAt,
        }
      : null,
    isOffered:
      matter.status === "QUEUED" &&
      conflictAt === null &&
      actor.representativeId !== null &&
      queue.members.length > 0 &&
      !(await hasOwnConflict(transaction, actor, matter.caseId)),
  };
}

/** A conflict is with the people of the case, whichever of its matters it was declared for. */
async function hasOwnConflict(transaction: Transaction, actor: Actor, caseId: string): Promise<boolean> {
  const { organizationId, representativeId } = actor;
  if (!representativeId) return false;
  const declared = await transaction.decline.count({
    where: { organizationId, representativeId, reason: "CONFLICT", matter: { caseId } },
  });
  return declared > 0;
}

/**
 * The same for a command: nobody else changes the matter until the transaction ends. Whoever comes second waits here,
 * and then sees what the first has done. It is the case that is locked, as everywhere (lib/cases/lock-steps.ts).
 * @throws AppError NOT_FOUND
 */
export async function lockMatter(
  transaction: Transaction,
  actor: Actor,
  matterId: string,
): Promise<StandingMatter> {
  await lockCaseOfMatter(transaction, actor, matterId);
  return matterStanding(transaction, actor, matterId);
}

/** The refusal that says who has a matter and since when. */
export function alreadyTaken(holder: MatterHolder): AppError {
  return new AppError("ALREADY_TAKEN", { name: holder.name, since: holder.since.toISOString() });
}
