import { describe, expect, it } from "vitest";
import { withActor } from "@/lib/database/transaction";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser } from "@/lib/testing/organization";
import { loadReferenceData } from "./load-reference-data";

const database = useTestDatabase();
const one = async (sql: string) => (await database.owner.query(sql)).rows[0] as Record<string, unknown>;

describe("loading the reference data again", () => {
  it("changes nothing where the data has not changed", async () => {
    const before = await one(
      "SELECT count(*) AS facilities, max(xmin::text::bigint) AS written FROM facility",
    );
    expect(await loadReferenceData(database.owner)).toEqual({
      counties: { added: 0, changed: 0 },
      jurisdictions: { added: 0, changed: 0 },
      policies: { added: 0, superseded: 0 },
      facilities: { added: 0, changed: 0, removed: 0 },
    });
    expect(
      await one("SELECT count(*) AS facilities, max(xmin::text::bigint) AS written FROM facility"),
    ).toEqual(before);
  });

  it("has every office, county and jurisdiction of the files, and a district for all but American Samoa, which has none", async () => {
    expect(
      await one(`SELECT (SELECT count(*)::int FROM county) AS counties, (SELECT count(*)::int FROM jurisdiction) AS jurisdictions,
        (SELECT count(*)::int FROM facility WHERE kind = 'SHERIFF_OFFICE') AS offices,
        (SELECT count(*)::int FROM county WHERE district IS NULL) AS without_district`),
    ).toEqual({ counties: 3231, jurisdictions: 109, offices: 3839, without_district: 3 });
  });

  it("supersedes a policy whose content has changed, and keeps the old words", async () => {
    await database.owner.query(
      "UPDATE policy_version SET summary = 'As it was read before.', content_hash = 'before' WHERE jurisdiction_id = 'state:48'",
    );
    const { policies } = await loadReferenceData(database.owner);
    expect(policies).toEqual({ added: 1, superseded: 1 });
    const { rows } = await database.owner.query(
      "SELECT summary FROM policy_version WHERE jurisdiction_id = 'state:48' AND superseded_at IS NOT NULL",
    );
    expect(rows).toEqual([{ summary: "As it was read before." }]);
  });

  it("makes content current again that had been superseded, rather than keep it twice", async () => {
    await database.owner.query(
      "UPDATE policy_version SET superseded_at = now() WHERE jurisdiction_id = 'state:17'",
    );
    expect((await loadReferenceData(database.owner)).policies).toEqual({ added: 1, superseded: 0 });
    expect(
      await one(`SELECT count(*)::int AS versions, count(superseded_at)::int AS superseded
        FROM policy_version WHERE jurisdiction_id = 'state:17'`),
    ).toEqual({ versions: 1, superseded: 0 });
  });

  it("restores the shared record and leaves alone what an organization corrected and found out", async () => {
    const organization = await makeOrganization();
    const supervisor = await makeUser(organization, "SUPERVISOR");
    const { organizationId } = organization;
    const facilityId = "jail:cook-county-jail-il";
    await withActor(supervisor, async (transaction) => {
      await transaction.facilityCorrection.create({
        data: { organizationId, facilityId, phone: "(312) 555-0100", changedById: supervisor.userId },
      });
      await transaction.organizationPolicyVersion.create({
        data: {
          organizationId,
          jurisdictionId: "county:17031",
          posture: "LOCAL_DISCRETION",
          honorsDetainers: "UNKNOWN",
          agreement287g: "UNKNOWN",
          notificationOfRelease: "UNKNOWN",
          summary: "As we were told.",
          authority: [],
          asOf: new Date("2026-11-01T00:00:00Z"),
          reviewedById: supervisor.userId,
          reviewedAt: new Date("2026-11-02T00:00:00Z"),
        },
      });
    });
    await database.owner.query("UPDATE facility SET phone = '(000) 000-0000' WHERE id = $1", [facilityId]);
    expect((await loadReferenceData(database.owner)).facilities.changed).toBe(1);
    expect(
      await one(`SELECT f.phone AS shared, c.phone AS corrected, (SELECT summary FROM organization_policy_version) AS summary
        FROM facility f JOIN facility_correction c ON c.facility_id = f.id`),
    ).toEqual({ shared: "(708) 865-4700", corrected: "(312) 555-0100", summary: "As we were told." });
  });

  it("takes away a facility that left the data, unless something refers to it", async () => {
    await database.owner.query(`
      INSERT INTO facility SELECT * FROM (SELECT (jsonb_populate_record(f, '{"id": "sheriff:gone"}')).* FROM facility f WHERE id = 'sheriff:1000584');
      INSERT INTO facility SELECT * FROM (SELECT (jsonb_populate_record(f, '{"id": "sheriff:kept"}')).* FROM facility f WHERE id = 'sheriff:1000584');
      INSERT INTO facility_correction (organization_id, facility_id, note, changed_by_id)
        SELECT organization_id, 'sheriff:kept', 'Closed in 2026.', changed_by_id FROM facility_correction LIMIT 1`);
    expect((await loadReferenceData(database.owner)).facilities.removed).toBe(1);
    const { rows } = await database.owner.query(
      "SELECT id FROM facility WHERE id IN ('sheriff:gone', 'sheriff:kept')",
    );
    expect(rows).toEqual([{ id: "sheriff:kept" }]);
  });
});
