import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { uuidv7 } from "@/lib/database/identifier";
import { withActor } from "@/lib/database/transaction";
import { placeOfCounty, placeOfFacility, placeOfState } from "@/lib/facilities/steps";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser } from "@/lib/testing/organization";
import { policySnapshotContentSchema } from "./snapshot";
import { policyOfPlace, takePolicySnapshot } from "./steps";

const database = useTestDatabase();
const on = "2026-11-23";
let supervisor: SignedInActor;
let elsewhere: SignedInActor;
beforeAll(async () => {
  supervisor = await makeUser(await makeOrganization(), "SUPERVISOR");
  elsewhere = await makeUser(await makeOrganization("Another"), "SUPERVISOR");
});

const policyOf = (facilityId: string, day = on, actor = supervisor) =>
  withActor(actor, async (transaction) =>
    policyOfPlace(transaction, actor, await placeOfFacility(transaction, actor, facilityId), day),
  );

describe("what applies to a facility", () => {
  it("lets Texas govern the jail in El Paso, with the layers and their sources", async () => {
    const policy = await policyOf("jail:el-paso-county-detention-facility-tx");
    expect(policy.resolved).toMatchObject({ limitHours: 48, governedBy: { fips: "48", kind: "state" } });
    expect(policy.layers.map(({ jurisdictionId }) => jurisdictionId)).toEqual(["county:48141", "state:48"]);
    for (const { authority, origin } of policy.layers) {
      expect(authority.length).toBeGreaterThan(0);
      expect(origin).toBe("SHARED");
    }
    expect(policySnapshotContentSchema.parse(policy)).toEqual(policy);
  });

  it("allows no hold on a detainer alone in Cook County, and shows Chicago as governing nothing", async () => {
    const policy = await policyOf("jail:cook-county-jail-il");
    expect(policy.resolved).toMatchObject({ limitHours: 0, posture: "JUDICIAL_WARRANT_REQUIRED" });
    expect(policy.inThisCity.map(({ name }) => name)).toEqual(["Chicago"]);
    expect(policy.layers.map(({ name }) => name)).not.toContain("Chicago");
  });

  it("puts Rikers Island under New York City, in a county that is not the one the city is filed under", async () => {
    const policy = await policyOf("jail:rikers-island-ny");
    expect(policy.layers.map(({ jurisdictionId }) => jurisdictionId)).toEqual([
      "city:36061:New York City",
      "state:36",
    ]);
  });

  it("shows the state's rule alone where only the state is known, and none where nothing is", async () => {
    await withActor(supervisor, async (transaction) => {
      const ofState = await policyOfPlace(transaction, supervisor, placeOfState("IL"), on);
      expect(ofState.layers.map(({ name }) => name)).toEqual(["Illinois"]);
      expect(ofState.cautions).toEqual(["COUNTY_NOT_KNOWN"]);
      const ofNothing = await policyOfPlace(transaction, supervisor, placeOfState(null), on);
      expect(ofNothing).toMatchObject({ layers: [], resolved: { limitHours: 48, governedBy: null } });
    });
  });
});

describe("an organization's own version", () => {
  beforeAll(async () => {
    await withActor(supervisor, (transaction) =>
      transaction.organizationPolicyVersion.create({
        data: {
          organizationId: supervisor.organizationId,
          jurisdictionId: "county:17031",
          posture: "LOCAL_DISCRETION",
          honorsDetainers: "YES",
          agreement287g: "NONE_KNOWN",
          notificationOfRelease: "PERMITTED",
          summary: "As the sheriff told us.",
          authority: [],
          asOf: new Date("2026-11-10T00:00:00Z"),
          effectiveOn: new Date("2026-11-10T00:00:00Z"),
          reviewedById: supervisor.userId,
          reviewedAt: new Date("2026-11-11T00:00:00Z"),
        },
      }),
    );
  });
  const county = async (day: string, actor = supervisor) =>
    (await policyOf("jail:cook-county-jail-il", day, actor)).layers.find(({ kind }) => kind === "county");

  it("stands in place of the shared one on the days on which it counts", async () => {
    expect(await county("2026-11-10")).toMatchObject({ origin: "ORGANIZATION", honorsDetainers: "YES" });
  });

  it("leaves the shared one standing before it begins, and for every other organization", async () => {
    expect(await county("2026-11-09")).toMatchObject({ origin: "SHARED", honorsDetainers: "NO" });
    expect(await county("2026-11-10", elsewhere)).toMatchObject({ origin: "SHARED" });
  });
});

describe("the snapshot kept with a case", () => {
  async function makeCase(): Promise<string> {
    const caseId = uuidv7();
    const { organizationId, userId } = supervisor;
    await withActor(supervisor, async (transaction) => {
      const person = await transaction.person.create({
        data: { organizationId, nameAsSpoken: "Test", otherNames: [], searchName: "test" },
      });
      await transaction.case.create({
        data: {
          organizationId,
          id: caseId,
          reference: `HL-${caseId.slice(-8)}`,
          personId: person.id,
          openedById: userId,
        },
      });
    });
    return caseId;
  }
  const take = (caseId: string, fips: string, day: string) =>
    withActor(supervisor, async (transaction) =>
      takePolicySnapshot(
        transaction,
        supervisor,
        caseId,
        await placeOfCounty(transaction, supervisor, fips),
        day,
      ),
    );

  it("stays the same where nothing changed, and is kept beside the new one where something did", async () => {
    const caseId = await makeCase();
    const first = await take(caseId, "48141", on);
    expect(first).toMatchObject({ limitHours: 48, isCurrent: true });
    expect((await take(caseId, "48141", on)).id).toBe(first.id);

    const second = await take(caseId, "17031", on);
    expect(second.limitHours).toBe(0);
    const { rows } = await database.owner.query(
      "SELECT id, is_current FROM policy_snapshot WHERE case_id = $1 ORDER BY taken_at, is_current",
      [caseId],
    );
    expect(rows).toEqual([
      { id: first.id, is_current: false },
      { id: second.id, is_current: true },
    ]);
  });

  it("is not another organization's to take", async () => {
    const caseId = await makeCase();
    await expect(
      withActor(elsewhere, async (transaction) =>
        takePolicySnapshot(
          transaction,
          elsewhere,
          caseId,
          await placeOfCounty(transaction, elsewhere, "48141"),
          on,
        ),
      ),
    ).rejects.toThrow();
  });
});
