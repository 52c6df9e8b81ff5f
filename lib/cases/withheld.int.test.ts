import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/lib/database/transaction";
import { getCase } from "@/lib/cases/queries";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { acceptMatter, declineMatter } from "@/lib/routing/commands";
import { listQueue } from "@/lib/routing/queries";
import { makeCase } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import { bar, makeOrganization, makeQueue, makeRepresentative, makeUser } from "@/lib/testing/organization";

useTestDatabase();

const elPaso = {
  facilityId: "jail:el-paso-county-detention-facility-tx",
  state: "TX",
  timeZone: "America/Denver",
};
const now = new Date("2026-10-20T12:00:00Z");

async function prepare() {
  const organization = await makeOrganization();
  const volunteer = await makeUser(organization, "VOLUNTEER");
  const supervisor = await makeUser(organization, "SUPERVISOR");
  const attorney = await makeRepresentative(organization, [bar("TX")]);
  await makeQueue(organization, "Texas", ["JAIL_HOLD", "ADVICE"], [attorney], ["TX"]);
  const caseId = await makeCase(volunteer, elPaso, [
    { type: "DETAINER_LODGED" },
    { type: "RELEASE_DUE", at: "2026-10-19T23:00:00Z", releaseKind: "BOND_PAID" },
  ]);
  const { organizationId } = organization;
  await withActor(volunteer, async (transaction) => {
    const reporter = await transaction.reporter.create({
      data: { organizationId, caseId, name: "Nadia Caller", phone: "915 555 0100" },
    });
    await transaction.consent.create({
      data: {
        organizationId,
        reporterId: reporter.id,
        kind: "SHARE_WITH_ATTORNEY",
        answer: "REFUSED",
        language: "en",
        scriptVersion: "1",
        recordedById: volunteer.userId,
      },
    });
    await bringCaseUpToDate(transaction, volunteer, caseId, now);
  });
  const matters = await withActor(supervisor, (transaction) =>
    transaction.matter.findMany({ where: { caseId } }),
  );
  const matterOf = (kind: string) => matters.find((matter) => matter.kind === kind)?.id ?? "";
  return { volunteer, supervisor, attorney, caseId, matterOf };
}

describe("a caller who refused to be named to an attorney", () => {
  let prepared: Awaited<ReturnType<typeof prepare>>;
  beforeAll(async () => {
    prepared = await prepare();
    await acceptMatter(
      prepared.attorney,
      { matterId: prepared.matterOf("JAIL_HOLD"), noConflict: true },
      now,
    );
  });

  it("is not named to the attorney who has the case", async () => {
    const { reporters } = await getCase(prepared.attorney, prepared.caseId, now);
    expect(reporters).toMatchObject([{ isWithheld: true, name: null, phone: null }]);
    expect(JSON.stringify(reporters)).not.toContain("Nadia");
  });

  it("is to the volunteer who took the call, and to the supervisor", async () => {
    for (const actor of [prepared.volunteer, prepared.supervisor]) {
      const { reporters } = await getCase(actor, prepared.caseId, now);
      expect(reporters).toMatchObject([{ isWithheld: false, name: "Nadia Caller", phone: "915 555 0100" }]);
    }
  });
});

describe("a representative who has a conflict of interest", () => {
  it("is offered nothing else of the same case and can accept nothing of it", async () => {
    const { attorney, matterOf } = await prepare();
    await declineMatter(attorney, { matterId: matterOf("JAIL_HOLD"), reason: "CONFLICT" }, now);
    const queue = await listQueue(attorney, { page: 1 }, now);
    expect(queue.rows).toEqual([]);
    await expect(
      acceptMatter(attorney, { matterId: matterOf("ADVICE"), noConflict: true }, now),
    ).rejects.toThrow(/NOT_FOUND|NO_LONGER_OFFERED/);
  });

  it("no longer reads the case, even as the supervising attorney of its intake", async () => {
    const { attorney, supervisor, caseId, matterOf } = await prepare();
    await withActor(supervisor, (transaction) =>
      transaction.case.updateMany({
        where: { id: caseId },
        data: { supervisingAttorneyId: attorney.representativeId },
      }),
    );
    await expect(getCase(attorney, caseId, now)).resolves.toMatchObject({ id: caseId });
    await declineMatter(attorney, { matterId: matterOf("JAIL_HOLD"), reason: "CONFLICT" }, now);
    await expect(getCase(attorney, caseId, now)).rejects.toThrow("NOT_FOUND");
  });
});
