import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { addUser } from "@/lib/auth/add-user";
import type { SignedInActor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { FieldProblem } from "@/lib/forms/field-problem";
import { handOnEverything } from "./hand-on";
import type { AddPerson, ChangeRole, Deactivate } from "./schema";

/**
 * Adds a person, who can sign in at once; a representative with what they are and speak. Their credentials and queues
 * come after.
 * @throws FieldProblem where the e-mail address is taken or the supervising attorney is none
 */
export async function addPerson(actor: SignedInActor, input: AddPerson): Promise<{ userId: string }> {
  requirePermission(actor, "people.manage");
  return withActor(actor, async (transaction) => {
    const { name, email, password, role } = input;
    const { timeZone } = await transaction.organization.findUniqueOrThrow({
      where: { id: actor.organizationId },
      select: { timeZone: true },
    });
    const person = { name, email, password, role, timeZone, language: "en" };
    const { userId } = await addUser(transaction, actor, person);
    if (role === "REPRESENTATIVE") await keepRepresentative(transaction, actor, userId, input);
    return { userId };
  });
}

/**
 * Gives a person another role, and ends their sessions. Whoever is a representative no longer takes no matters: theirs
 * are offered to others.
 * @throws AppError NOT_FOUND
 * @throws FieldProblem where nobody would be left to administer
 */
export async function changeRole(actor: SignedInActor, input: ChangeRole, now: Date): Promise<void> {
  requirePermission(actor, "people.manage");
  const { organizationId } = actor;
  const { userId, role } = input;
  await withActor(actor, async (transaction) => {
    const person = await lockPerson(transaction, actor, userId);
    if (!person.isActive) throw new AppError("NOT_FOUND");
    if (role !== "ADMINISTRATOR") await requireAnotherAdministrator(transaction, actor, userId, "role");
    const isChanged = person.role !== role;
    if (isChanged) {
      await transaction.user.update({
        where: { organizationId_id: { organizationId, id: userId } },
        data: { role, sessionVersion: { increment: 1 } },
      });
    }
    if (role === "REPRESENTATIVE") await keepRepresentative(transaction, actor, userId, input);
    else if (isChanged) {
      const { representativeId } = person;
      await handOnEverything(transaction, actor, { userId, representativeId }, now);
    }
    await recordAudit(transaction, actor, {
      action: "person.changed",
      subjectType: "user",
      subjectId: userId,
      detail: {
        fields: [...(isChanged ? ["role"] : []), ...(role === "REPRESENTATIVE" ? ["representative"] : [])],
      },
    });
  });
}

/**
 * Lets a person go: their sessions end, they can not sign in, and nothing stays behind with them. What they did stays.
 * Doing it twice is doing it once.
 * @returns how many matters went back to be offered to others
 * @throws AppError NOT_FOUND
 * @throws FieldProblem where nobody would be left to administer, which includes oneself
 */
export async function deactivatePerson(
  actor: SignedInActor,
  { userId }: Deactivate,
  now: Date,
): Promise<{ matters: number }> {
  requirePermission(actor, "people.manage");
  const { organizationId } = actor;
  return withActor(actor, async (transaction) => {
    const person = await lockPerson(transaction, actor, userId);
    if (!person.isActive) return { matters: 0 };
    await requireAnotherAdministrator(transaction, actor, userId, "confirmed");
    await transaction.user.update({
      where: { organizationId_id: { organizationId, id: userId } },
      data: { status: "DEACTIVATED", sessionVersion: { increment: 1 } },
    });
    await recordAudit(transaction, actor, {
      action: "person.changed",
      subjectType: "user",
      subjectId: userId,
      detail: { fields: ["status"] },
    });
    const { representativeId } = person;
    return handOnEverything(transaction, actor, { userId, representativeId }, now);
  });
}

/** Locks a person's row: two changes of one person follow each other, and their accepting of matters waits. */
async function lockPerson(transaction: Transaction, { organizationId }: SignedInActor, userId: string) {
  await transaction.$queryRaw`SELECT 1 FROM "user"
    WHERE organization_id = ${organizationId}::uuid AND id = ${userId}::uuid FOR NO KEY UPDATE`;
  const user = await transaction.user.findUnique({
    where: { organizationId_id: { organizationId, id: userId } },
    select: { role: true, status: true, representative: { select: { id: true } } },
  });
  if (!user) throw new AppError("NOT_FOUND");
  return {
    role: user.role,
    isActive: user.status === "ACTIVE",
    representativeId: user.representative?.id ?? null,
  };
}

/**
 * An organization without an administrator could not be put right by anybody in it. The organization's row is locked,
 * or two administrators who let each other go at the same instant would both succeed.
 */
async function requireAnotherAdministrator(
  transaction: Transaction,
  { organizationId }: SignedInActor,
  userId: string,
  field: string,
): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM organization WHERE id = ${organizationId}::uuid FOR NO KEY UPDATE`;
  const others = await transaction.user.count({
    where: { organizationId, id: { not: userId }, role: "ADMINISTRATOR", status: "ACTIVE" },
  });
  if (others === 0) throw new FieldProblem({ [field]: "people.problem.lastAdministrator" });
}

async function keepRepresentative(
  transaction: Transaction,
  { organizationId }: SignedInActor,
  userId: string,
  input: AddPerson | ChangeRole,
): Promise<void> {
  const { representativeRole: role, languages, caseLimit } = input;
  if (!role) throw new AppError("INVALID");
  const supervisorId = role === "LAW_STUDENT" ? input.supervisorId : null;
  if (supervisorId) {
    const supervisor = await transaction.representative.findFirst({
      where: {
        organizationId,
        id: supervisorId,
        role: "ATTORNEY",
        userId: { not: userId },
        user: { status: "ACTIVE" },
      },
      select: { id: true },
    });
    if (!supervisor) throw new FieldProblem({ supervisorId: "people.problem.supervisorMissing" });
  }
  const data = { role, languages, caseLimit, supervisorId };
  await transaction.representative.upsert({
    where: { organizationId_userId: { organizationId, userId } },
    create: { organizationId, userId, ...data },
    update: data,
  });
}
