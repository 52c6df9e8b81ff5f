import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { SignedInActor } from "@/lib/auth/actor";
import { can, requirePermission } from "@/lib/auth/permissions";
import { columnOfDay, dayOfColumn } from "@/lib/database/calendar-day";
import { uuidv7 } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { FieldProblem } from "@/lib/forms/field-problem";
import { enqueue } from "@/lib/jobs/enqueue";
import type { AddAbsence, KeepCredential, RemoveAbsence } from "./schema";

/** The columns of a credential: those of its kind, and nothing in the others. */
function columnsOf(input: KeepCredential) {
  const isAccreditation = input.kind === "DOJ_ACCREDITATION";
  return {
    kind: input.kind,
    state: input.kind === "BAR" ? input.state : null,
    district: input.kind === "FEDERAL_COURT" ? input.district : null,
    level: isAccreditation ? input.level : null,
    status: input.status,
    validFrom: columnOfDay(input.validFrom),
    expiresOn: columnOfDay(input.expiresOn),
    renewalFiledOn: isAccreditation ? columnOfDay(input.renewalFiledOn) : null,
    renewalConfirmedOn: isAccreditation ? columnOfDay(input.renewalConfirmedOn) : null,
  };
}

/**
 * Adds a credential or changes one. Its kind stays what it was. Matters for which nobody was found get another chance.
 * @returns whose it is
 * @throws AppError NOT_FOUND
 * @throws FieldProblem where there is no such federal district
 */
export async function keepCredential(
  actor: SignedInActor,
  input: KeepCredential,
  now: Date,
): Promise<{ userId: string }> {
  requirePermission(actor, "credential.keep");
  const { organizationId } = actor;
  const { representativeId } = input;
  return withActor(actor, async (transaction) => {
    const userId = await requireRepresentative(transaction, actor, representativeId);
    const data = columnsOf(input);
    if (data.district) await requireDistrict(transaction, data.district);
    const verification = input.isVerified ? { verifiedById: actor.userId, verifiedAt: now } : {};
    const before = input.credentialId
      ? await transaction.credential.findFirst({
          where: { organizationId, id: input.credentialId, representativeId, kind: input.kind },
        })
      : null;
    if (input.credentialId && !before) throw new AppError("NOT_FOUND");
    const id = before?.id ?? uuidv7();
    const fields = changedFields(data, before);
    if (before && fields.length === 0 && !input.isVerified) return { userId };
    if (before) {
      // What somebody verified was the old one.
      const unverified = fields.length > 0 ? { verifiedById: null, verifiedAt: null } : {};
      await transaction.credential.update({
        where: { organizationId_id: { organizationId, id } },
        data: { ...data, ...unverified, ...verification },
      });
    } else {
      await transaction.credential.create({
        data: { organizationId, id, representativeId, ...data, ...verification },
      });
    }
    await recordAudit(transaction, actor, {
      action: "credential.kept",
      subjectType: "credential",
      subjectId: id,
      detail: { fields: [...fields, ...(input.isVerified ? ["verified"] : [])] },
    });
    await reconsider(transaction, actor);
    return { userId };
  });
}

type CredentialColumns = ReturnType<typeof columnsOf>;

function changedFields(
  data: CredentialColumns,
  before: Record<keyof CredentialColumns, string | Date | null> | null,
): string[] {
  const plain = (value: string | Date | null | undefined) =>
    value instanceof Date ? dayOfColumn(value) : (value ?? null);
  const names = Object.keys(data) as (keyof CredentialColumns)[];
  return names.filter((name) => plain(data[name]) !== plain(before?.[name]));
}

/**
 * Says that a representative is away: they for themselves, a supervisor for anybody. Routing passes over them then.
 * @throws AppError NOT_FOUND
 */
export async function addAbsence(
  actor: SignedInActor,
  { representativeId, from, until }: AddAbsence,
): Promise<{ userId: string }> {
  const { organizationId } = actor;
  requireAbsenceOf(actor, representativeId);
  return withActor(actor, async (transaction) => {
    const userId = await requireRepresentative(transaction, actor, representativeId);
    await transaction.absence.create({
      data: { organizationId, representativeId, from: columnOfDay(from), until: columnOfDay(until) },
    });
    await recordAbsence(transaction, actor, userId);
    return { userId };
  });
}

/** Takes an absence back. Doing it twice is doing it once. */
export async function removeAbsence(
  actor: SignedInActor,
  { representativeId, absenceId }: RemoveAbsence,
): Promise<{ userId: string }> {
  const { organizationId } = actor;
  requireAbsenceOf(actor, representativeId);
  return withActor(actor, async (transaction) => {
    const userId = await requireRepresentative(transaction, actor, representativeId);
    const { count } = await transaction.absence.deleteMany({
      where: { organizationId, id: absenceId, representativeId },
    });
    if (count === 0) return { userId };
    await recordAbsence(transaction, actor, userId);
    await reconsider(transaction, actor);
    return { userId };
  });
}

/** Whether the actor may say when this representative is away. */
export function mayKeepAbsenceOf(actor: SignedInActor, representativeId: string): boolean {
  if (!can(actor, "absence.keep")) return false;
  return actor.role === "SUPERVISOR" || actor.representativeId === representativeId;
}

function requireAbsenceOf(actor: SignedInActor, representativeId: string): void {
  if (!mayKeepAbsenceOf(actor, representativeId)) throw new AppError("NOT_FOUND");
}

async function requireRepresentative(
  transaction: Transaction,
  { organizationId }: SignedInActor,
  representativeId: string,
): Promise<string> {
  const found = await transaction.representative.findFirst({
    where: { organizationId, id: representativeId, user: { status: "ACTIVE" } },
    select: { userId: true },
  });
  if (!found) throw new AppError("NOT_FOUND");
  return found.userId;
}

async function requireDistrict(transaction: Transaction, district: string): Promise<void> {
  const known = await transaction.county.findFirst({ where: { district }, select: { fips: true } });
  if (!known) throw new FieldProblem({ district: "people.problem.districtMissing" });
}

async function recordAbsence(transaction: Transaction, actor: SignedInActor, userId: string): Promise<void> {
  await recordAudit(transaction, actor, {
    action: "person.changed",
    subjectType: "user",
    subjectId: userId,
    detail: { fields: ["absences"] },
  });
}

async function reconsider(transaction: Transaction, { organizationId }: SignedInActor): Promise<void> {
  await enqueue(transaction, "reconsiderUnrouted", { organizationId }, organizationId);
}
