import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's floor for Argon2id; more memory would starve a small machine when many sign in at the same minute. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The Argon2id hash of a password, with its salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

/** Hash of a password that nobody has: verified against where there is no account, so that both take as long. */
let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password is the one that was hashed.
 * @param stored null where there is no account; the answer is then no, after the same work
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword("there is no account with this password");
  const matches = await verify(stored ?? (await nobodysHash), password.normalize("NFKC"));
  return stored !== null && matches;
}
