import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { SignedInActor } from "@/lib/auth/actor";
import { replacePassword } from "@/lib/auth/replace-password";
import { requirePermission } from "@/lib/auth/permissions";
import type { SessionSubject } from "@/lib/auth/sign-in";
import { columnOfDay } from "@/lib/database/calendar-day";
import { withActor } from "@/lib/database/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { FieldProblem } from "@/lib/forms/field-problem";
import type { ChangePassword, OrganizationSettings, OwnSettings } from "./schema";

/** Keeps the actor's own language and time zone. */
export async function changeOwnSettings(actor: SignedInActor, settings: OwnSettings): Promise<void> {
  requirePermission(actor, "settings.own");
  const { organizationId, userId } = actor;
  const fields = (["language", "timeZone"] as const).filter((field) => settings[field] !== actor[field]);
  if (fields.length === 0) return;
  await withActor(actor, async (transaction) => {
    await transaction.user.update({
      where: { organizationId_id: { organizationId, id: userId } },
      data: settings,
    });
    await recordAudit(transaction, actor, {
      action: "settings.changed",
      subjectType: "user",
      subjectId: userId,
      detail: { fields },
    });
  });
}

/**
 * Changes the actor's password. Every session that was issued before ends.
 * @returns whom to give a session again, so that the one in which it was changed goes on
 * @throws FieldProblem where the current password is not right; AppError TOO_MANY_TRIES
 */
export async function changePassword(
  actor: SignedInActor,
  { currentPassword, newPassword }: ChangePassword,
): Promise<SessionSubject> {
  requirePermission(actor, "settings.own");
  const subject = await replacePassword(actor, currentPassword, newPassword);
  if (!subject) throw new FieldProblem({ currentPassword: "settings.problem.currentPasswordWrong" });
  return subject;
}

const countingFields = ["holdReading", "dueSoonHours"] as const;
const recognitionFields = [
  "isRecognized",
  "recognitionValidFrom",
  "recognitionExpiresOn",
  "recognitionRenewalFiledOn",
  "recognitionRenewalConfirmedOn",
] as const;

/**
 * Keeps what the organization has decided. Another way of counting reckons every open case again; another recognition
 * or calendar gives matters for which nobody was found another chance.
 * @throws AppError NOT_FOUND
 */
export async function changeOrganizationSettings(
  actor: SignedInActor,
  settings: OrganizationSettings,
): Promise<void> {
  requirePermission(actor, "settings.organization");
  const { organizationId } = actor;
  const data = {
    ...settings,
    recognitionValidFrom: columnOfDay(settings.recognitionValidFrom),
    recognitionExpiresOn: columnOfDay(settings.recognitionExpiresOn),
    recognitionRenewalFiledOn: columnOfDay(settings.recognitionRenewalFiledOn),
    recognitionRenewalConfirmedOn: columnOfDay(settings.recognitionRenewalConfirmedOn),
  };
  await withActor(actor, async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM organization WHERE id = ${organizationId}::uuid FOR NO KEY UPDATE`;
    const before = await transaction.organization.findUniqueOrThrow({ where: { id: organizationId } });
    const names = ["name", "timeZone", ...countingFields, ...recognitionFields] as const;
    const fields = names.filter((name) => plain(before[name]) !== plain(data[name]));
    if (fields.length === 0) return;
    await transaction.organization.update({ where: { id: organizationId }, data });
    await recordAudit(transaction, actor, {
      action: "settings.changed",
      subjectType: "organization",
      subjectId: organizationId,
      detail: { fields },
    });
    const isOneOf = (some: readonly string[]) => fields.some((field) => some.includes(field));
    if (isOneOf(countingFields)) {
      await enqueue(transaction, "recomputeHolds", { organizationId }, organizationId);
    }
    if (isOneOf([...recognitionFields, "timeZone"])) {
      await enqueue(transaction, "reconsiderUnrouted", { organizationId }, organizationId);
    }
  });
}

function plain(value: string | number | boolean | Date | null): string | number | boolean | null {
  return value instanceof Date ? value.getTime() : value;
}
