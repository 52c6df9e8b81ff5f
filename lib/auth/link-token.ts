import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** The link is a key to a whole installation, so it is short-lived. */
export const linkHours = 24;

/** A new token and the hash under which it is kept. */
export function newLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashLinkToken(token) };
}

export function hashLinkToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
