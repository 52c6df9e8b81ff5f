import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { recordAudit } from "@/lib/audit/record";
import { unsafeBeforeSignIn, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import type { Actor } from "./actor";
import { verifyPassword } from "./password";
import { countSignInTry, forgetSignInTries } from "./rate-limits";

export interface SessionSubject {
  organizationId: string;
  userId: string;
  sessionVersion: number;
}

/**
 * No refusal comes sooner: a known address is looked up and leaves an audit entry, an unknown one does not, and the
 * difference of some milliseconds would tell a stranger who works here.
 */
export const shortestRefusalMs = 300;

async function refuse(since: number): Promise<never> {
  await wait(Math.max(0, since + shortestRefusalMs - performance.now()));
  throw new AppError("WRONG_CREDENTIALS");
}

/**
 * Checks an e-mail address and password. An unknown address, a wrong password and a person who has left get the same
 * answer after the same time.
 * @param networkAddress where the try comes from, for the limit alone
 * @throws AppError WRONG_CREDENTIALS or TOO_MANY_TRIES
 */
export async function signInWithPassword(
  email: string,
  password: string,
  networkAddress: string,
): Promise<SessionSubject> {
  const since = performance.now();
  await countSignInTry(email, networkAddress);
  const address = await unsafeBeforeSignIn({ signInAddress: email }, (transaction) =>
    transaction.signInAddress.findUnique({ where: { email } }),
  );
  if (!address) {
    await verifyPassword(null, password);
    return refuse(since);
  }
  const { organizationId, userId } = address;
  const anyone: Actor = { organizationId, userId, role: "SYSTEM", representativeId: null };
  const key = { organizationId_id: { organizationId, id: userId } };
  const user = await withActor(anyone, (transaction) =>
    transaction.user.findUnique({
      where: key,
      select: { role: true, status: true, sessionVersion: true, passwordSecret: { select: { hash: true } } },
    }),
  );
  const matches = await verifyPassword(user?.passwordSecret?.hash ?? null, password);
  if (!user || !matches || user.status !== "ACTIVE") {
    await withActor(anyone, (transaction) =>
      recordAudit(transaction, anyone, {
        action: "signIn.refused",
        subjectType: "user",
        subjectId: userId,
        detail: { why: matches ? "deactivated" : "password" },
      }),
    );
    return refuse(since);
  }
  await forgetSignInTries(email, networkAddress);
  const actor: Actor = { ...anyone, role: user.role };
  await withActor(actor, (transaction) =>
    recordAudit(transaction, actor, {
      action: "signIn.succeeded",
      subjectType: "user",
      subjectId: userId,
      detail: {},
    }),
  );
  return { organizationId, userId, sessionVersion: user.sessionVersion };
}
