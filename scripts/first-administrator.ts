/*
 * Where nobody has an account yet: makes a link with which the first administrator makes theirs, and prints it alone on
 * a line. Prints nothing where somebody has. Only the hash is kept, so each run makes a new link and takes back the
 * others.
 * Usage: DATABASE_OWNER_URL=… NEXTAUTH_URL=… node --import tsx --conditions=react-server scripts/first-administrator.ts
 */
import { Client } from "pg";
import { linkHours, newLinkToken } from "../lib/auth/link-token";

const { DATABASE_OWNER_URL: ownerUrl, NEXTAUTH_URL: address } = process.env;
if (!ownerUrl || !address) {
  throw new Error("Set DATABASE_OWNER_URL (who migrates) and NEXTAUTH_URL (the address that people open).");
}

const client = new Client({
  connectionString: ownerUrl,
  options: "-c TimeZone=UTC",
  connectionTimeoutMillis: 10_000,
});
await client.connect();
try {
  const token = await offerLink(client);
  if (token) process.stdout.write(`${new URL(`/setup/${token}`, address).href}\n`);
} finally {
  await client.end();
}

/** The token of the one link that now works; null where somebody has an account. */
async function offerLink(owner: Client): Promise<string | null> {
  await owner.query("BEGIN");
  // Of two servers that start at once the later takes back the earlier's link, and one works.
  await owner.query("LOCK TABLE first_administrator_link IN EXCLUSIVE MODE");
  const { rows } = await owner.query<{ anybody: boolean }>('SELECT EXISTS (SELECT 1 FROM "user") AS anybody');
  const { token, tokenHash } = newLinkToken();
  if (!rows[0]?.anybody) {
    await owner.query("DELETE FROM first_administrator_link WHERE used_at IS NULL");
    await owner.query(
      `INSERT INTO first_administrator_link (token_hash, expires_at) VALUES ($1, now() + make_interval(hours => $2))`,
      [tokenHash, linkHours],
    );
  }
  await owner.query("COMMIT");
  return rows[0]?.anybody ? null : token;
}
