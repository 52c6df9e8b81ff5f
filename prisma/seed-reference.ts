/*
 * Loads the reference data, or brings it up to date.
 * Usage: DATABASE_OWNER_URL=… node --import tsx --conditions=react-server prisma/seed-reference.ts
 */
import { Client } from "pg";
import { loadReferenceData } from "./seed/load-reference-data";

const connectionString = process.env.DATABASE_OWNER_URL;
if (!connectionString) {
  process.stdout.write(
    "Set DATABASE_OWNER_URL to the address of the database as the role that owns its tables.\n",
  );
  process.exit(1);
}

const client = new Client({
  connectionString,
  options: "-c TimeZone=UTC",
  connectionTimeoutMillis: 10_000,
  application_name: "holdline seed",
});
await client.connect();
try {
  const { counties, jurisdictions, policies, facilities } = await loadReferenceData(client);
  process.stdout.write(
    `Reference data: counties ${counties.added} added, ${counties.changed} changed; ` +
      `jurisdictions ${jurisdictions.added} added, ${jurisdictions.changed} changed; ` +
      `policy versions ${policies.added} added, ${policies.superseded} superseded; ` +
      `facilities ${facilities.added} added, ${facilities.changed} changed, ${facilities.removed} removed.\n`,
  );
} finally {
  await client.end();
}
