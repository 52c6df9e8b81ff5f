import type { Client } from "pg";
import { loadCounties } from "./counties";
import { type FacilityCounts, loadFacilities } from "./facilities";
import { loadJurisdictions, loadPolicyVersions, type PolicyCounts } from "./jurisdictions";
import type { UpsertCounts } from "./upsert";

export interface ReferenceCounts {
  counties: UpsertCounts;
  jurisdictions: UpsertCounts;
  policies: PolicyCounts;
  facilities: FacilityCounts;
}

/**
 * Loads the reference data that every organization shares, or brings it up to date, in one transaction. What an
 * organization corrected or found out itself lies in tables of its own and is not touched.
 *
 * @param client connected as the role that owns the tables
 */
export async function loadReferenceData(client: Client): Promise<ReferenceCounts> {
  await client.query("BEGIN");
  try {
    // Two processes that start at once would each add what the other is adding.
    await client.query("SELECT pg_advisory_xact_lock(hashtext('holdline reference data'))");
    const counties = await loadCounties(client);
    const jurisdictions = await loadJurisdictions(client);
    const policies = await loadPolicyVersions(client);
    const facilities = await loadFacilities(client);
    await client.query("COMMIT");
    return { counties, jurisdictions, policies, facilities };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
