import { createHash } from "node:crypto";
import type { Client } from "pg";
import { uuidv7 } from "@/lib/database/identifier";
import { jurisdictionId } from "@/lib/policy/jurisdiction";
import { layerOfRow } from "@/lib/policy/layer-of-row";
import type { JurisdictionRow } from "@/lib/policy/schema";
import { readJurisdictions } from "@/prisma/data/read";
import { upsert, type UpsertCounts } from "./upsert";

const columns = {
  id: "text",
  kind: "jurisdiction_kind",
  fips: "text",
  name: "text",
  state: "char(2)",
  place: "text",
  parent_fips: "char(2)",
  covers_fips: "text[]",
};

export function loadJurisdictions(client: Client): Promise<UpsertCounts> {
  const rows = readJurisdictions().map((row) => ({
    id: jurisdictionId(row),
    kind: row.kind,
    fips: row.fips,
    name: row.name,
    state: row.state,
    place: row.place,
    parent_fips: row.parentFips,
    covers_fips: row.coversFips ?? [],
  }));
  return upsert(client, { table: "jurisdiction", key: "id", columns, rows });
}

export interface PolicyCounts {
  added: number;
  superseded: number;
}

/**
 * Adds a version for each row whose content is new, and ends the being current of every version that is no longer in
 * the data. Nothing is edited in place, so what an old snapshot was taken from can still be found.
 */
export async function loadPolicyVersions(client: Client): Promise<PolicyCounts> {
  const rows = readJurisdictions().map(policyVersionOf);
  const { rowCount: superseded } = await client.query(
    `UPDATE policy_version SET superseded_at = now()
     WHERE superseded_at IS NULL AND (jurisdiction_id, content_hash) NOT IN
       (SELECT jurisdiction_id, content_hash FROM jsonb_to_recordset($1::jsonb) AS new (jurisdiction_id text, content_hash text))`,
    [JSON.stringify(rows)],
  );
  // Content that comes back after it was superseded is current again: the same words are not kept twice.
  const { rowCount: added } = await client.query(
    `INSERT INTO policy_version AS old (id, jurisdiction_id, content_hash, posture, honors_detainers,
       judicial_warrant_required, agreement_287g, notification_of_release, summary, authority, case_law_note,
       as_of, verification, confidence, effective_on, ends_on, review_by)
     SELECT id, jurisdiction_id, content_hash, posture, honors_detainers,
       judicial_warrant_required, agreement_287g, notification_of_release, summary, authority, case_law_note,
       as_of, verification, confidence, effective_on, ends_on, review_by
     FROM jsonb_to_recordset($1::jsonb) AS new (id uuid, jurisdiction_id text, content_hash text, posture posture,
       honors_detainers honors_detainers, judicial_warrant_required boolean, agreement_287g agreement_287g,
       notification_of_release notification_of_release, summary text, authority jsonb, case_law_note text,
       as_of date, verification verification, confidence confidence, effective_on date, ends_on date, review_by date)
     ON CONFLICT (jurisdiction_id, content_hash) DO UPDATE SET superseded_at = NULL, loaded_at = now()
     WHERE old.superseded_at IS NOT NULL`,
    [JSON.stringify(rows)],
  );
  return { added: added ?? 0, superseded: superseded ?? 0 };
}

function policyVersionOf(row: JurisdictionRow) {
  const { effectiveOn, endsOn, reviewBy } = layerOfRow(row);
  const content = {
    posture: row.posture,
    honors_detainers: row.honorsDetainers,
    judicial_warrant_required: row.judicialWarrantRequired,
    agreement_287g: row.agreement287g,
    notification_of_release: row.notificationOfRelease,
    summary: row.summary,
    authority: row.authority,
    case_law_note: row.caseLawNote,
    as_of: row.asOf,
    verification: row.verification,
    confidence: row.confidence,
    effective_on: effectiveOn,
    ends_on: endsOn,
    review_by: reviewBy,
  };
  return {
    id: uuidv7(),
    jurisdiction_id: jurisdictionId(row),
    // The schema puts every row's fields in one order, so equal content is equal text.
    content_hash: createHash("sha256").update(JSON.stringify(content)).digest("hex"),
    ...content,
  };
}
