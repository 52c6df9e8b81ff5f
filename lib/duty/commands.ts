import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { SignedInActor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { uuidv7 } from "@/lib/database/identifier";
import { withActor } from "@/lib/database/transaction";
import { FieldProblem } from "@/lib/forms/field-problem";
import { enqueue } from "@/lib/jobs/enqueue";
import { holdPresent } from "@/lib/people/present-steps";
import type { AddDuty, EndDuty } from "./schema";
import { readTypedSpan } from "./typed-span-steps";
import { mayHaveDuty } from "./who-may";

/**
 * Puts somebody on call or on duty. Matters for which nobody was found get another chance. Doing it twice is doing it
 * once.
 * @param now the server's clock
 * @throws FieldProblem where the person can not have this duty, or the times can not be meant
 */
export async function addDuty(actor: SignedInActor, input: AddDuty, now: Date): Promise<void> {
  requirePermission(actor, "duty.keep");
  const { organizationId } = actor;
  const { kind, userId } = input;
  await withActor(actor, async (transaction) => {
    const present = await holdPresent(transaction, actor, [userId]);
    const role = present.get(userId);
    if (!role) throw new FieldProblem({ userId: "duty.problem.personMissing" });
    if (!mayHaveDuty(role, kind)) throw new FieldProblem({ userId: `duty.problem.notFor.${kind}` });
    const span = await readTypedSpan(transaction, actor, input, now);
    const languages = kind === "INTERPRETER_ON_CALL" ? input.languages : [];
    const duty = { organizationId, kind, userId, languages, ...span };
    const same = await transaction.dutyPeriod.count({ where: { ...duty, languages: { equals: languages } } });
    if (same > 0) return;
    const id = uuidv7();
    await transaction.dutyPeriod.create({ data: { id, ...duty } });
    await recordAudit(transaction, actor, {
      action: "duty.kept",
      subjectType: "dutyPeriod",
      subjectId: id,
      detail: { fields: ["kind", "userId", "languages", "startsAt", "endsAt"] },
    });
    await enqueue(transaction, "reconsiderUnrouted", { organizationId }, organizationId);
  });
}

/**
 * Ends a duty that runs, and takes back one that has not begun. Doing it twice is doing it once; one that is over or not
 * there stays so.
 * @param now the server's clock
 */
export async function endDuty(actor: SignedInActor, { dutyId }: EndDuty, now: Date): Promise<void> {
  requirePermission(actor, "duty.keep");
  const { organizationId } = actor;
  await withActor(actor, async (transaction) => {
    const subject = { subjectType: "dutyPeriod" as const, subjectId: dutyId };
    const takenBack = await transaction.dutyPeriod.deleteMany({
      where: { organizationId, id: dutyId, startsAt: { gte: now } },
    });
    if (takenBack.count > 0) {
      await recordAudit(transaction, actor, { action: "duty.takenBack", ...subject, detail: {} });
      return;
    }
    const ended = await transaction.dutyPeriod.updateMany({
      where: { organizationId, id: dutyId, endsAt: { gt: now } },
      data: { endsAt: now },
    });
    if (ended.count === 0) return;
    await recordAudit(transaction, actor, {
      action: "duty.kept",
      ...subject,
      detail: { fields: ["endsAt"] },
    });
  });
}
