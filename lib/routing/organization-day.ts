import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { todayIn } from "@/lib/hold/time";

/**
 * Today by the organization's calendar, `YYYY-MM-DD`: the day on which credentials are judged. The organization's and
 * not the jail's, so that one person's credential does not end at several instants, and the same that routing uses.
 */
export async function organizationDay(transaction: Transaction, actor: Actor, now: Date): Promise<string> {
  const { timeZone } = await transaction.organization.findUniqueOrThrow({
    where: { id: actor.organizationId },
    select: { timeZone: true },
  });
  return todayIn(timeZone, now);
}
