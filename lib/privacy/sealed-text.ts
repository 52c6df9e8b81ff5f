import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { environment } from "@/lib/env";

const algorithm = "aes-256-gcm";
const ivLength = 12;
const tagLength = 16;

/**
 * Closes text so that it can stand in an address: what somebody searched for is a name, and an address is kept by
 * browsers, proxies and logs.
 *
 * @param boundTo whose it is and what it is for; it opens only with the same, so that a copied address shows nothing
 * @returns base64url
 */
export function sealText(text: string, boundTo: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, addressKey(), iv).setAAD(Buffer.from(boundTo));
  const closed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), closed]).toString("base64url");
}

/** What `sealText` closed; null for anything else, since an address is anybody's input. */
export function openText(sealed: string, boundTo: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < ivLength + tagLength) return null;
  try {
    const decipher = createDecipheriv(algorithm, addressKey(), bytes.subarray(0, ivLength))
      .setAAD(Buffer.from(boundTo))
      .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString(
      "utf8",
    );
  } catch {
    return null;
  }
}

/** A key of its own, derived from the session's secret: one use of a secret must not weaken another. */
function addressKey(): Buffer {
  return Buffer.from(hkdfSync("sha256", environment().NEXTAUTH_SECRET, "", "holdline sealed address", 32));
}
