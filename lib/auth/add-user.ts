import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { isUniqueViolation } from "@/lib/database/errors";
import { uuidv7 } from "@/lib/database/identifier";
import type { Transaction } from "@/lib/database/transaction";
import { FieldProblem } from "@/lib/forms/field-problem";
import type { Actor } from "./actor";
import { hashPassword } from "./password";
import type { Role } from "./roles";

export interface NewUser {
  name: string;
  /** Lower case. */
  email: string;
  password: string;
  role: Role;
  language: string;
  timeZone: string;
}

/**
 * Adds a person with a password, in the caller's transaction; the caller asks permission.
 * @throws FieldProblem where the address already signs in somewhere
 */
export async function addUser(
  transaction: Transaction,
  actor: Actor,
  { password, ...person }: NewUser,
): Promise<{ userId: string }> {
  const { organizationId } = actor;
  const userId = uuidv7();
  const hash = await hashPassword(password);
  try {
    await transaction.user.create({ data: { organizationId, id: userId, ...person } });
    await transaction.signInAddress.create({ data: { email: person.email, organizationId, userId } });
  } catch (error) {
    if (isUniqueViolation(error, "user_email_key") || isUniqueViolation(error, "sign_in_address_pkey")) {
      throw new FieldProblem({ email: "signIn.problem.emailTaken" });
    }
    throw error;
  }
  await transaction.passwordSecret.create({ data: { organizationId, userId, hash } });
  await recordAudit(transaction, actor, {
    action: "person.added",
    subjectType: "user",
    subjectId: userId,
    detail: { role: person.role },
  });
  return { userId };
}
