import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { withActor } from "@/lib/database/transaction";
import type { SignedInActor } from "./actor";
import { hashPassword, verifyPassword } from "./password";
import { countPasswordTry } from "./rate-limits";
import type { SessionSubject } from "./sign-in";

/**
 * Puts a new password in place of the current one and ends every session that was issued before.
 * @returns whom to give a session; null where the current password is not right
 * @throws AppError TOO_MANY_TRIES: whoever finds a browser open must not be able to guess
 */
export async function replacePassword(
  actor: SignedInActor,
  currentPassword: string,
  newPassword: string,
): Promise<SessionSubject | null> {
  const { organizationId, userId } = actor;
  await countPasswordTry(userId);
  const key = { organizationId_userId: { organizationId, userId } };
  const secret = await withActor(actor, (transaction) =>
    transaction.passwordSecret.findUnique({ where: key, select: { hash: true } }),
  );
  if (!(await verifyPassword(secret?.hash ?? null, currentPassword))) return null;
  // Hashed before the transaction, which would else hold its connection and locks for as long.
  const hash = await hashPassword(newPassword);
  return withActor(actor, async (transaction) => {
    await transaction.passwordSecret.update({ where: key, data: { hash, changedAt: new Date() } });
    const { sessionVersion } = await transaction.user.update({
      where: { organizationId_id: { organizationId, id: userId } },
      data: { sessionVersion: { increment: 1 } },
      select: { sessionVersion: true },
    });
    await recordAudit(transaction, actor, {
      action: "settings.changed",
      subjectType: "user",
      subjectId: userId,
      detail: { fields: ["password"] },
    });
    return { organizationId, userId, sessionVersion };
  });
}
