import { beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import type { SignedInActor } from "@/lib/auth/actor";
import { withActor } from "@/lib/database/transaction";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser } from "@/lib/testing/organization";
import { recordAudit } from "./record";

const database = useTestDatabase();
const subjectId = "0199a000-0000-7000-8000-000000000001";
let actor: SignedInActor;

beforeAll(async () => {
  actor = await makeUser(await makeOrganization(), "SUPERVISOR");
  await withActor(actor, (transaction) =>
    recordAudit(
      transaction,
      actor,
      { action: "case.read", subjectType: "case", subjectId, detail: {} },
      subjectId,
    ),
  );
});

const entries = async () => (await database.owner.query("SELECT * FROM audit_entry ORDER BY id")).rows;
const attempts = [
  ["change", "UPDATE audit_entry SET action = 'case.never'"],
  ["hide in another organization", "UPDATE audit_entry SET organization_id = gen_random_uuid()"],
  ["delete", "DELETE FROM audit_entry"],
  ["empty", "TRUNCATE audit_entry"],
  ["empty with what refers to it", "TRUNCATE audit_entry CASCADE"],
  [
    "overwrite by adding it again",
    `INSERT INTO audit_entry SELECT * FROM audit_entry
     ON CONFLICT (organization_id, id) DO UPDATE SET action = 'case.never'`,
  ],
] as const;

describe("an audit entry", () => {
  it("says who did what to what, in which case, and when by the server's clock", async () => {
    const [entry] = await entries();
    expect(entry).toMatchObject({
      organization_id: actor.organizationId,
      actor_id: actor.userId,
      actor_role: "SUPERVISOR",
      action: "case.read",
      subject_type: "case",
      subject_id: subjectId,
      case_id: subjectId,
      detail: {},
      detail_version: 1,
    });
    expect(Math.abs(entry.at - Date.now())).toBeLessThan(60_000);
  });

  it.each(attempts)("is not for the application to %s", async (_, sql) => {
    const before = await entries();
    const attempt = withActor(actor, (transaction) => transaction.$executeRawUnsafe(sql));
    await expect(attempt).rejects.toThrow(/permission denied for table audit_entry/);
    expect(await entries()).toEqual(before);
  });

  it.each(attempts)("is not for the owner of the table to %s", async (_, sql) => {
    const before = await entries();
    await expect(database.owner.query(sql)).rejects.toMatchObject({
      code: "42501",
      message: "audit entries are only added",
    });
    expect(await entries()).toEqual(before);
  });

  it("is not for the application to change through Prisma either", async () => {
    const where = { organizationId: actor.organizationId };
    await expect(
      withActor(actor, (transaction) =>
        transaction.auditEntry.updateMany({ where, data: { action: "case.never" } }),
      ),
    ).rejects.toThrow();
    await expect(
      withActor(actor, (transaction) => transaction.auditEntry.deleteMany({ where })),
    ).rejects.toThrow();
    expect(await entries()).toHaveLength(1);
  });

  it("is lost with the act that it records, and the act with it", async () => {
    const before = await entries();
    const act = withActor(actor, async (transaction) => {
      await recordAudit(transaction, actor, {
        action: "board.read",
        subjectType: "board",
        subjectId: null,
        detail: { shown: [] },
      });
      throw new AppError("NOT_FOUND");
    });
    await expect(act).rejects.toThrow(AppError);
    expect(await entries()).toEqual(before);
  });

  it("can not be written for another organization", async () => {
    const another = { ...actor, organizationId: (await makeOrganization("Another")).organizationId };
    const attempt = withActor(actor, (transaction) =>
      recordAudit(transaction, another, { action: "case.read", subjectType: "case", subjectId, detail: {} }),
    );
    await expect(attempt).rejects.toThrow(/row-level security/);
  });
});
