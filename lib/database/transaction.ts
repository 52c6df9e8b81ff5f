import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { databaseClient } from "./client";
import type { Prisma } from "./generated/client";

export type Transaction = Prisma.TransactionClient;

const limits = { maxWait: 5_000, timeout: 15_000 };

/**
 * Runs `work` in one transaction that tells the database who acts. The row policies then show the actor's organization
 * and nothing else.
 * @throws what `work` throws, after rolling everything back
 */
export async function withActor<Result>(
  actor: Actor,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return databaseClient().$transaction(async (transaction) => {
    await sayWhoActs(transaction, actor);
    return work(transaction);
  }, limits);
}

/**
 * Tells the database who acts from here to the end of the transaction. `withActor` does; only the first administrator's
 * link, whose organization begins in the middle of a transaction, needs it alone.
 */
export async function sayWhoActs(transaction: Transaction, actor: Actor): Promise<void> {
  await transaction.$queryRaw`SELECT set_config('app.organization_id', ${actor.organizationId}, true),
    set_config('app.actor_id', ${actor.userId ?? ""}, true)`;
}

/**
 * Runs `work` before anybody is known: at sign-in, and with the first administrator's link. Shows only the one row
 * named by `key`.
 */
export async function unsafeBeforeSignIn<Result>(
  key: { signInAddress: string } | { linkTokenHash: string },
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const [setting, value] =
    "signInAddress" in key
      ? ["app.sign_in_address", key.signInAddress]
      : ["app.link_token_hash", key.linkTokenHash];
  return databaseClient().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT set_config(${setting}, ${value}, true)`;
    return work(transaction);
  }, limits);
}
