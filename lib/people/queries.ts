import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { columnOfDay, dayOfColumn } from "@/lib/database/calendar-day";
import { isUuid } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { pageOfList } from "@/lib/forms/page";
import { instantOfDate } from "@/lib/hold/time";
import { organizationDay } from "@/lib/routing/steps";
import {
  personColumns,
  type PersonDetail,
  personRow,
  type PersonRow,
  shownCredential,
  type ShownCredential,
} from "./dto";
import type { PeopleList } from "./schema";

const pageSize = 100;

export interface PeoplePage {
  people: PersonRow[];
  page: number;
  pageCount: number;
}

/** One page of the organization's people by name; whoever has left stands last. */
export async function listPeople(actor: Actor, { role, page }: PeopleList, now: Date): Promise<PeoplePage> {
  requirePermission(actor, "people.read");
  return withActor(actor, async (transaction) => {
    const on = await organizationDay(transaction, actor, now);
    const where = { organizationId: actor.organizationId, ...(role && { role }) };
    const total = await transaction.user.count({ where });
    const { page: shown, pageCount, skip, take } = pageOfList(page, total, pageSize);
    const people = await transaction.user.findMany({
      where,
      select: personColumns(columnOfDay(on)),
      orderBy: [{ status: "asc" }, { name: "asc" }, { id: "asc" }],
      skip,
      take,
    });
    return { people: people.map((person) => personRow(person, on)), page: shown, pageCount };
  });
}

/**
 * One person with all that is kept of their work.
 * @throws AppError NOT_FOUND
 */
export async function getPerson(actor: Actor, userId: string, now: Date): Promise<PersonDetail> {
  requirePermission(actor, "people.read");
  if (!isUuid(userId)) throw new AppError("NOT_FOUND");
  const { organizationId } = actor;
  return withActor(actor, async (transaction) => {
    const on = await organizationDay(transaction, actor, now);
    const user = await transaction.user.findFirst({
      where: { organizationId, id: userId },
      select: { ...personColumns(columnOfDay(on)), email: true, timeZone: true },
    });
    if (!user) throw new AppError("NOT_FOUND");
    const { email, timeZone, ...columns } = user;
    return {
      ...personRow(columns, on),
      email,
      timeZone,
      ...(await representativeDetail(transaction, actor, columns.representative?.id, on)),
      duties: await dutiesOf(transaction, actor, userId, now),
    };
  });
}

async function representativeDetail(
  transaction: Transaction,
  { organizationId }: Actor,
  representativeId: string | undefined,
  on: string,
): Promise<Pick<PersonDetail, "supervisorId" | "absences" | "queues">> {
  if (!representativeId) return { supervisorId: null, absences: [], queues: [] };
  const { supervisorId, absences, queueMemberships } = await transaction.representative.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: representativeId } },
    select: {
      supervisorId: true,
      absences: { where: { until: { gte: columnOfDay(on) } }, orderBy: { from: "asc" } },
      queueMemberships: { select: { queue: { select: { id: true, name: true } } } },
    },
  });
  return {
    supervisorId,
    absences: absences.map(({ id, from, until }) => ({
      id,
      from: dayOfColumn(from),
      until: dayOfColumn(until),
    })),
    queues: queueMemberships.map(({ queue }) => queue),
  };
}

async function dutiesOf(
  transaction: Transaction,
  { organizationId }: Actor,
  userId: string,
  now: Date,
): Promise<PersonDetail["duties"]> {
  const duties = await transaction.dutyPeriod.findMany({
    where: { organizationId, userId, endsAt: { gt: now } },
    orderBy: { startsAt: "asc" },
    take: 20,
  });
  return duties.map(({ id, kind, startsAt, endsAt }) => ({
    id,
    kind,
    startsAt: instantOfDate(startsAt),
    endsAt: instantOfDate(endsAt),
  }));
}

/**
 * One credential for its form.
 * @throws AppError NOT_FOUND also where it is not this person's
 */
export async function getCredential(
  actor: Actor,
  { userId, credentialId }: { userId: string; credentialId: string },
  now: Date,
): Promise<ShownCredential> {
  requirePermission(actor, "credential.keep");
  if (!isUuid(userId) || !isUuid(credentialId)) throw new AppError("NOT_FOUND");
  const { organizationId } = actor;
  return withActor(actor, async (transaction) => {
    const credential = await transaction.credential.findFirst({
      where: { organizationId, id: credentialId, representative: { userId } },
    });
    if (!credential) throw new AppError("NOT_FOUND");
    return shownCredential(credential, await organizationDay(transaction, actor, now));
  });
}

/** The attorneys who may supervise a student, by name. */
export async function listSupervisingAttorneys(actor: Actor): Promise<{ id: string; name: string }[]> {
  requirePermission(actor, "people.manage");
  return withActor(actor, async (transaction) => {
    const attorneys = await transaction.representative.findMany({
      where: {
        organizationId: actor.organizationId,
        role: "ATTORNEY",
        user: { status: "ACTIVE", role: "REPRESENTATIVE" },
      },
      select: { id: true, user: { select: { name: true } } },
      orderBy: { user: { name: "asc" } },
    });
    return attorneys.map(({ id, user }) => ({ id, name: user.name }));
  });
}
