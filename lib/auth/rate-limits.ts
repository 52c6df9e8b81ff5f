import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { databasePool } from "@/lib/database/client";
import { AppError } from "@/lib/errors";

/** Addresses and accounts are kept as hashes: the counters need to tell them apart, not to know them. */
function anonymous(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function limiter(name: string, tries: number, seconds: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: databasePool(),
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points: tries,
    duration: seconds,
  });
}

let limits:
  Record<"account" | "accountFromAddress" | "address" | "password", RateLimiterPostgres> | undefined;

/**
 * In a quarter of an hour: ten tries for one account from one network address, so that a stranger elsewhere does not shut
 * its owner out; a hundred for one account from everywhere; a hundred from one address, which a whole office may share.
 */
function tryLimits() {
  limits ??= {
    accountFromAddress: limiter("signInAccountFromAddress", 10, 900),
    account: limiter("signInAccount", 100, 900),
    address: limiter("signInAddress", 100, 900),
    password: limiter("changePassword", 10, 900),
  };
  return limits;
}

async function consume(counter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await counter.consume(anonymous(key));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new AppError("TOO_MANY_TRIES", { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) });
  }
}

/**
 * Counts a try to sign in.
 * @throws AppError TOO_MANY_TRIES with the minutes to wait
 */
export async function countSignInTry(email: string, networkAddress: string): Promise<void> {
  const { account, accountFromAddress, address } = tryLimits();
  await consume(address, networkAddress);
  await consume(accountFromAddress, `${email} ${networkAddress}`);
  await consume(account, email);
}

/** Forgets the tries of an account from an address after its owner signed in there. */
export async function forgetSignInTries(email: string, networkAddress: string): Promise<void> {
  await tryLimits().accountFromAddress.delete(anonymous(`${email} ${networkAddress}`));
  await tryLimits().account.delete(anonymous(email));
}

/**
 * Counts a try to change a password, by whose it is.
 * @throws AppError TOO_MANY_TRIES with the minutes to wait
 */
export async function countPasswordTry(userId: string): Promise<void> {
  await consume(tryLimits().password, userId);
}
