import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { SignedInActor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { uuidv7 } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { FieldProblem } from "@/lib/forms/field-problem";
import { holdPresent } from "@/lib/people/present-steps";
import type { EndShift, KeepShift } from "./schema";
import { readTypedSpan } from "./typed-span-steps";
import { mayTakeCalls } from "./who-may";

/**
 * Makes a shift or changes one that is not over. Who is added sees the cases that the shift has recorded, and who is
 * left out no longer does.
 * @param now the server's clock
 * @throws AppError NOT_FOUND, also where it is over
 * @throws FieldProblem where somebody can not be on it, the times can not be meant, or one that runs would begin later
 */
export async function keepShift(actor: SignedInActor, input: KeepShift, now: Date): Promise<void> {
  requirePermission(actor, "duty.keep");
  const { organizationId } = actor;
  await withActor(actor, async (transaction) => {
    await requirePeople(transaction, actor, input);
    const before = input.shiftId ? await lockShift(transaction, actor, input.shiftId, now) : null;
    const span = await readTypedSpan(transaction, actor, input, now);
    // Cases name a shift that runs; one that is to come could be taken back with them.
    if (before && before.startsAt <= now && span.startsAt > now) {
      throw new FieldProblem({ fromDate: "duty.problem.hasBegun" });
    }
    const { name, leadId, supervisingAttorneyId } = input;
    const data = { name, leadId, supervisingAttorneyId, ...span };
    const names = ["name", "leadId", "supervisingAttorneyId", "startsAt", "endsAt"] as const;
    const fields: string[] = names.filter((field) => plain(data[field]) !== plain(before?.[field]));
    const id = before?.id ?? uuidv7();
    if (!before) await transaction.shift.create({ data: { organizationId, id, ...data } });
    else if (fields.length > 0) {
      await transaction.shift.update({ where: { organizationId_id: { organizationId, id } }, data });
    }
    if (await keepMembers(transaction, actor, id, input.memberIds)) fields.push("members");
    if (fields.length === 0) return;
    await recordAudit(transaction, actor, {
      action: "shift.kept",
      subjectType: "shift",
      subjectId: id,
      detail: { fields },
    });
  });
}

function plain(value: string | Date | null | undefined): string | number | null {
  return value instanceof Date ? value.getTime() : (value ?? null);
}

async function requirePeople(transaction: Transaction, actor: SignedInActor, input: KeepShift) {
  const { organizationId } = actor;
  const attorney = input.supervisingAttorneyId
    ? await transaction.representative.findFirst({
        where: { organizationId, id: input.supervisingAttorneyId, role: "ATTORNEY" },
        select: { userId: true },
      })
    : null;
  const present = await holdPresent(transaction, actor, [
    input.leadId,
    ...input.memberIds,
    ...(attorney ? [attorney.userId] : []),
  ]);
  if (!mayTakeCalls(present.get(input.leadId))) {
    throw new FieldProblem({ leadId: "duty.problem.leadMissing" });
  }
  if (!input.memberIds.every((userId) => mayTakeCalls(present.get(userId)))) {
    throw new FieldProblem({ memberIds: "duty.problem.membersGone" });
  }
  if (input.supervisingAttorneyId && present.get(attorney?.userId ?? "") !== "REPRESENTATIVE") {
    throw new FieldProblem({ supervisingAttorneyId: "duty.problem.attorneyMissing" });
  }
}

async function lockShift(
  transaction: Transaction,
  { organizationId }: SignedInActor,
  shiftId: string,
  now: Date,
) {
  await transaction.$queryRaw`SELECT 1 FROM shift
    WHERE organization_id = ${organizationId}::uuid AND id = ${shiftId}::uuid FOR NO KEY UPDATE`;
  const shift = await transaction.shift.findFirst({
    where: { organizationId, id: shiftId, endsAt: { gt: now } },
  });
  if (!shift) throw new AppError("NOT_FOUND");
  return shift;
}

/** @returns whether anybody came or went */
async function keepMembers(
  transaction: Transaction,
  { organizationId }: SignedInActor,
  shiftId: string,
  memberIds: readonly string[],
): Promise<boolean> {
  const gone = await transaction.shiftMember.deleteMany({
    where: { organizationId, shiftId, userId: { notIn: [...memberIds] } },
  });
  const come = await transaction.shiftMember.createMany({
    data: memberIds.map((userId) => ({ organizationId, shiftId, userId })),
    skipDuplicates: true,
  });
  return gone.count + come.count > 0;
}

/**
 * Ends a shift that runs, and takes back one that has not begun. Doing it twice is doing it once; one that is over or
 * not there stays so.
 * @param now the server's clock
 */
export async function endShift(actor: SignedInActor, { shiftId }: EndShift, now: Date): Promise<void> {
  requirePermission(actor, "duty.keep");
  const { organizationId } = actor;
  await withActor(actor, async (transaction) => {
    const subject = { subjectType: "shift" as const, subjectId: shiftId };
    const takenBack = await transaction.shift.deleteMany({
      where: { organizationId, id: shiftId, startsAt: { gte: now }, cases: { none: {} } },
    });
    if (takenBack.count > 0) {
      await recordAudit(transaction, actor, { action: "shift.takenBack", ...subject, detail: {} });
      return;
    }
    const ended = await transaction.shift.updateMany({
      where: { organizationId, id: shiftId, startsAt: { lt: now }, endsAt: { gt: now } },
      data: { endsAt: now },
    });
    if (ended.count === 0) return;
    await recordAudit(transaction, actor, {
      action: "shift.kept",
      ...subject,
      detail: { fields: ["endsAt"] },
    });
  });
}
