import { randomBytes } from "node:crypto";

/**
 * A UUID of version 7 (RFC 9562): sorts by when it was made, so that new rows go to the end of the index. For rows
 * whose id is needed before they are written; elsewhere Prisma's own default serves.
 */
export function uuidv7(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text from an address can name a row at all: PostgreSQL answers anything else with an error. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}
