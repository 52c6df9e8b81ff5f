import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { makeCase, type TestFact } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser, type TestOrganization } from "@/lib/testing/organization";
import { getBoard } from "./queries";
import { type BoardFilter, watchedStatuses } from "./schema";

useTestDatabase();

const recorded = new Date("2026-04-15T12:00:00Z");
const lodged: TestFact = { type: "DETAINER_LODGED", at: "2026-04-14T12:00:00Z" };
const due = (at?: string, latest?: string): TestFact => ({
  type: "RELEASE_DUE",
  releaseKind: "BOND_PAID",
  ...(at && { at }),
  ...(latest && { latest }),
});

let organization: TestOrganization;
let supervisor: SignedInActor;

async function hold(name: string, state: string, facts: TestFact[]) {
  const caseId = await makeCase(supervisor, { state, timeZone: "America/Phoenix" }, facts, name);
  await withActor(organization.system, (transaction) =>
    bringCaseUpToDate(transaction, organization.system, caseId, recorded),
  );
}

beforeAll(async () => {
  organization = await makeOrganization();
  supervisor = await makeUser(organization, "SUPERVISOR");
  await hold("Past since yesterday", "AZ", [lodged, due("2026-04-12T12:00:00Z")]);
  await hold("Past since today", "AZ", [lodged, due("2026-04-13T11:00:00Z")]);
  await hold("Perhaps past", "NM", [lodged, due("2026-04-12T12:00:00Z", "2026-04-15T00:00:00Z")]);
  await hold("Soon", "NM", [lodged, due("2026-04-13T18:00:00Z")]);
  await hold("Running", "AZ", [lodged, due("2026-04-15T00:00:00Z")]);
  await hold("Not started", "AZ", [lodged]);
  await hold("Released", "AZ", [
    lodged,
    due("2026-04-12T12:00:00Z"),
    { type: "RELEASED", at: "2026-04-15T00:00:00Z" },
  ]);
  await hold("No detainer", "AZ", [due("2026-04-12T12:00:00Z")]);
});

const board = (now: Date | string, filter: Partial<BoardFilter> = {}) =>
  getBoard(supervisor, { page: 1, ...filter }, new Date(now));
const names = async (...given: Parameters<typeof board>) =>
  (await board(...given)).rows.map(({ personName }) => personName);

describe("the board", () => {
  it("shows every hold that has not ended, most urgent and longest past its limit first", async () => {
    expect(await names(recorded)).toEqual([
      "Past since yesterday",
      "Past since today",
      "Perhaps past",
      "Soon",
      "Running",
      "Not started",
      "No detainer",
    ]);
  });

  it.each([
    ["as soon as the facts are recorded", recorded.toISOString()],
    ["a day later, though no worker ever looked", "2026-04-16T13:00:00Z"],
    ["a month later, though no worker ever looked", "2026-05-16T13:00:00Z"],
  ])("counts as many as it shows in each status and state, %s", async (_, now) => {
    for (const state of [undefined, "AZ", "NM"] as const) {
      const { counts, watched } = await board(now, { state });
      let sum = 0;
      for (const status of watchedStatuses) {
        const filtered = await board(now, { state, status });
        expect(filtered.rows.every((row) => row.status === status)).toBe(true);
        expect(filtered.rows).toHaveLength(counts[status] ?? 0);
        expect(filtered.total).toBe(filtered.rows.length);
        sum += filtered.rows.length;
      }
      expect(watched).toBe(sum);
      expect((await board(now, { state })).rows).toHaveLength(sum);
    }
  });

  it("moves a hold up when its deadline passes, before any worker has looked", async () => {
    const later = await board("2026-04-15T18:00:00Z");
    expect(later.rows.slice(0, 3)).toMatchObject([
      { personName: "Past since yesterday" },
      { personName: "Past since today" },
      { personName: "Soon", status: "OVERDUE", timing: { code: "PASSED", at: "2026-04-15T18:00:00Z" } },
    ]);
  });

  it("shows the states of its holds alone", async () => {
    expect((await board(recorded)).states).toEqual(["AZ", "NM"]);
    expect(await names(recorded, { state: "NM" })).toEqual(["Perhaps past", "Soon"]);
  });

  it("shows the last page there is where a page has emptied", async () => {
    expect(await board(recorded, { page: 9 })).toMatchObject({ page: 1, pageCount: 1, total: 7 });
  });

  it("records who was shown, in the same transaction", async () => {
    const { rows } = await board(recorded);
    const entry = await withActor(supervisor, (transaction) =>
      transaction.auditEntry.findFirst({ where: { action: "board.read" }, orderBy: { at: "desc" } }),
    );
    expect(entry?.detail).toEqual({ shown: rows.map(({ caseId }) => caseId) });
  });

  it("shows another organization nothing of these", async () => {
    const other = await makeUser(await makeOrganization("Another"), "SUPERVISOR");
    expect(await getBoard(other, { page: 1 }, recorded)).toMatchObject({ rows: [], watched: 0, states: [] });
  });

  it.each<Role>(["VOLUNTEER", "REPRESENTATIVE", "ADMINISTRATOR"])("is refused to a %s", async (role) => {
    const actor = await makeUser(organization, role);
    await expect(getBoard(actor, { page: 1 }, recorded)).rejects.toThrow(new AppError("NOT_FOUND"));
  });
});
