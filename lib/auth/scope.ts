import "server-only";
import type { Prisma } from "@/lib/database/generated/client";
import type { Actor } from "./actor";

/** Matches no row. */
const nothing = { id: { in: [] as string[] } };

/**
 * The cases that an actor may read: a volunteer's own and their shift's, a representative's where they hold a matter
 * or supervise the intake, all of the organization for supervisors and the worker, none for administrators.
 */
export function visibleCases(actor: Actor): Prisma.CaseWhereInput {
  const { organizationId, userId, representativeId } = actor;
  switch (actor.role) {
    case "SUPERVISOR":
    case "SYSTEM":
      return { organizationId };
    case "VOLUNTEER":
      if (!userId) return nothing;
      return {
        organizationId,
        OR: [
          { openedById: userId },
          { shift: { leadId: userId } },
          { shift: { members: { some: { userId } } } },
        ],
      };
    case "REPRESENTATIVE":
      if (!userId) return nothing;
      if (!representativeId) return { organizationId, openedById: userId };
      return {
        organizationId,
        ...withoutConflictOf(representativeId),
        OR: [
          { openedById: userId },
          { supervisingAttorneyId: representativeId },
          { matters: { some: { assignments: { some: { representativeId, endedAt: null } } } } },
        ],
      };
    default:
      return nothing;
  }
}

/**
 * Who has a conflict of interest with the people of one matter has it with those of the whole case: nothing of it is
 * shown to them again, whatever else would open it.
 */
function withoutConflictOf(representativeId: string): Prisma.CaseWhereInput {
  return { matters: { none: { declines: { some: { representativeId, reason: "CONFLICT" } } } } };
}

/**
 * The matters that an actor may see before accepting: for a representative those that wait in a queue of theirs and
 * those they hold; for a supervisor all.
 */
export function visibleMatters(actor: Actor): Prisma.MatterWhereInput {
  const { organizationId, representativeId } = actor;
  switch (actor.role) {
    case "SUPERVISOR":
    case "SYSTEM":
      return { organizationId };
    case "REPRESENTATIVE":
      if (!representativeId) return nothing;
      return {
        organizationId,
        OR: [
          {
            status: "QUEUED",
            conflictAt: null,
            queue: { members: { some: { representativeId } } },
            case: withoutConflictOf(representativeId),
          },
          { assignments: { some: { representativeId, endedAt: null } } },
        ],
      };
    default:
      return nothing;
  }
}
