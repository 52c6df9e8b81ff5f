import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/database/generated/client";
import { isUuid } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { instantOfDate } from "@/lib/hold/time";
import type { DutyPeople, DutyPlan, PlannedPerson, ShiftDraft } from "./dto";
import { typedSpan } from "./duty-span";
import { mayTakeCalls } from "./who-may";

/** Beyond this the plan is somebody's mistake, and its end is not what a supervisor looks for. */
const mostShown = 200;

const personColumns = { id: true, name: true, status: true } satisfies Prisma.UserSelect;

function person(user: Prisma.UserGetPayload<{ select: typeof personColumns }>): PlannedPerson {
  return { userId: user.id, name: user.name, isHere: user.status === "ACTIVE" };
}

/** Shifts and duties that run or are to come. */
export async function getDutyPlan(actor: Actor, now: Date): Promise<DutyPlan> {
  requirePermission(actor, "duty.keep");
  const where = { organizationId: actor.organizationId, endsAt: { gt: now } };
  const orderBy = [{ startsAt: "asc" as const }, { id: "asc" as const }];
  const span = ({ id, startsAt, endsAt }: { id: string; startsAt: Date; endsAt: Date }) => ({
    id,
    startsAt: instantOfDate(startsAt),
    endsAt: instantOfDate(endsAt),
    hasBegun: startsAt < now,
  });
  return withActor(actor, async (transaction) => {
    const duties = await transaction.dutyPeriod.findMany({
      where,
      orderBy,
      take: mostShown,
      include: { user: { select: personColumns } },
    });
    const shifts = await transaction.shift.findMany({
      where,
      orderBy,
      take: mostShown,
      include: {
        lead: { select: personColumns },
        supervisingAttorney: { select: { user: { select: personColumns } } },
        members: { select: { user: { select: personColumns } }, orderBy: { user: { name: "asc" } } },
      },
    });
    return {
      timeZone: await timeZoneOf(transaction, actor),
      duties: duties.map(({ kind, languages, user, ...duty }) => ({
        ...span(duty),
        kind,
        languages,
        person: person(user),
      })),
      shifts: shifts.map(({ name, lead, supervisingAttorney, members, ...shift }) => ({
        ...span(shift),
        name,
        lead: person(lead),
        members: members.map(({ user }) => person(user)),
        supervisingAttorney: supervisingAttorney && person(supervisingAttorney.user),
      })),
    };
  });
}

/**
 * One shift for its form.
 * @throws AppError NOT_FOUND, also where it is over
 */
export async function getShift(actor: Actor, shiftId: string, now: Date): Promise<ShiftDraft> {
  requirePermission(actor, "duty.keep");
  if (!isUuid(shiftId)) throw new AppError("NOT_FOUND");
  return withActor(actor, async (transaction) => {
    const shift = await transaction.shift.findFirst({
      where: { organizationId: actor.organizationId, id: shiftId, endsAt: { gt: now } },
      include: { members: { select: { userId: true } } },
    });
    if (!shift) throw new AppError("NOT_FOUND");
    const { id, name, leadId, supervisingAttorneyId, members, startsAt, endsAt } = shift;
    return {
      shiftId: id,
      name,
      leadId,
      supervisingAttorneyId,
      memberIds: members.map(({ userId }) => userId),
      ...typedSpan(startsAt, endsAt, await timeZoneOf(transaction, actor)),
    };
  });
}

/** Whom the forms of shifts and duties offer: those who work here now. */
export async function listDutyPeople(actor: Actor): Promise<DutyPeople> {
  requirePermission(actor, "duty.keep");
  return withActor(actor, async (transaction) => {
    const users = await transaction.user.findMany({
      where: { organizationId: actor.organizationId, status: "ACTIVE" },
      select: { id: true, name: true, role: true, representative: { select: { id: true, role: true } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    const everybody = users.map(({ id, name, role }) => ({ userId: id, name, role }));
    return {
      timeZone: await timeZoneOf(transaction, actor),
      everybody,
      callTakers: everybody.filter(({ role }) => mayTakeCalls(role)),
      attorneys: users.flatMap(({ name, role, representative }) =>
        role === "REPRESENTATIVE" && representative?.role === "ATTORNEY"
          ? [{ representativeId: representative.id, name }]
          : [],
      ),
    };
  });
}

async function timeZoneOf(transaction: Transaction, { organizationId }: Actor): Promise<string> {
  const { timeZone } = await transaction.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { timeZone: true },
  });
  return timeZone;
}
