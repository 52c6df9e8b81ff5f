import "server-only";
import { countBoard, countOpenAlerts } from "@/lib/alerts/queries";
import type { Actor, SignedInActor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { type Role, roleSchema } from "@/lib/auth/roles";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { unroutedQueueId } from "@/lib/routing/steps";
import type { AdministratorHome, EndingCredential, ShiftNow, SupervisorHome } from "./dto";
import { endingCredentials } from "./ending-credentials";
import { dutyNow, shiftColumns, toShiftNow } from "./on-duty";

/** The shifts that the actor is on now, as lead or member. */
export async function ownShiftsNow(actor: SignedInActor, now: Date): Promise<ShiftNow[]> {
  const { organizationId, userId } = actor;
  return withActor(actor, async (transaction) => {
    const shifts = await transaction.shift.findMany({
      where: {
        organizationId,
        startsAt: { lte: now },
        endsAt: { gt: now },
        OR: [{ leadId: userId }, { members: { some: { userId } } }],
      },
      orderBy: { endsAt: "asc" },
      select: shiftColumns,
    });
    return shifts.map(toShiftNow);
  });
}

/** The actor's own credentials that have ended or soon do. None for whoever is no representative. */
export async function ownEndingCredentials(actor: Actor, now: Date): Promise<EndingCredential[]> {
  const { representativeId } = actor;
  if (!representativeId) return [];
  return withActor(actor, (transaction) => endingCredentials(transaction, actor, now, { representativeId }));
}

/**
 * What a supervisor sees first.
 * @throws AppError NOT_FOUND for whoever is none
 */
export async function supervisorHome(actor: Actor, now: Date): Promise<SupervisorHome> {
  return withActor(actor, async (transaction) => {
    const holds = await countBoard(transaction, actor, now);
    const queueId = await unroutedQueueId(transaction, actor);
    return {
      ...holds,
      ...(await dutyNow(transaction, actor, now)),
      openAlerts: await countOpenAlerts(transaction, actor),
      unrouted: {
        queueId,
        waiting: await transaction.matter.count({
          where: { organizationId: actor.organizationId, queueId, status: "QUEUED" },
        }),
      },
    };
  });
}

/**
 * What an administrator sees first.
 * @throws AppError NOT_FOUND for whoever is none
 */
export async function administratorHome(actor: Actor, now: Date): Promise<AdministratorHome> {
  requirePermission(actor, "people.manage");
  return withActor(actor, async (transaction) => ({
    people: await countPeople(transaction, actor),
    credentials: await endingCredentials(transaction, actor, now, {}),
    queuesWithoutAnybody: await transaction.queue.findMany({
      // A queue without kinds was closed: nobody is missing there.
      where: {
        organizationId: actor.organizationId,
        isUnrouted: false,
        kinds: { isEmpty: false },
        members: { none: {} },
      },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
  }));
}

async function countPeople(transaction: Transaction, actor: Actor): Promise<{ role: Role; count: number }[]> {
  const counted = await transaction.user.groupBy({
    by: ["role"],
    where: { organizationId: actor.organizationId, status: "ACTIVE" },
    _count: true,
  });
  return roleSchema.options.map((role) => ({
    role,
    count: counted.find((row) => row.role === role)?._count ?? 0,
  }));
}
