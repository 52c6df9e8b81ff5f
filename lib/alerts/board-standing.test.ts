import { describe, expect, it } from "vitest";
import {
  type BoardPlace,
  boardStanding,
  compareOnBoard,
  excludedDaysOf,
  pageOfBoard,
} from "./board-standing";

const settings = { reading: "FORM" as const, dueSoonHours: 12 };
const certain = (at: string) => ({ earliest: at, latest: at });
const running = {
  caseId: "a",
  status: "RUNNING" as const,
  rankAt: "2026-04-19T18:00:00Z",
  start: certain("2026-04-17T18:00:00Z"),
  formDeadline: certain("2026-04-19T18:00:00Z"),
  regulationDeadline: certain("2026-04-21T18:00:00Z"),
};

describe("where a hold stands on the board", () => {
  it("is what is stored while nothing has come due", () => {
    expect(boardStanding(running, settings, "2026-04-18T00:00:00Z")).toMatchObject({
      status: "RUNNING",
      rank: 4,
      rankAt: running.rankAt,
    });
  });

  it("is right at its deadline to the second, though the worker has not been there", () => {
    expect(boardStanding(running, settings, "2026-04-19T18:00:00Z")).toMatchObject({
      status: "OVERDUE",
      rank: 0,
      rankAt: "2026-04-19T18:00:00Z",
      timing: { code: "PASSED", at: "2026-04-19T18:00:00Z" },
    });
  });

  it("follows the reading that the organization has chosen", () => {
    const regulation = { ...settings, reading: "REGULATION" as const };
    expect(boardStanding(running, regulation, "2026-04-21T12:00:00Z").status).toBe("DUE_SOON");
  });
});

describe("the order of the board", () => {
  it("is by rank, then by the instant with unknown ones last, then by the case", () => {
    const places: BoardPlace[] = [
      { caseId: "d", rank: 1, rankAt: null },
      { caseId: "c", rank: 1, rankAt: "2026-04-19T18:00:00Z" },
      { caseId: "b", rank: 1, rankAt: "2026-04-19T18:00:00Z" },
      { caseId: "a", rank: 4, rankAt: "2026-04-01T18:00:00Z" },
      { caseId: "e", rank: 0, rankAt: "2026-04-20T18:00:00Z" },
    ];
    expect(places.sort(compareOnBoard).map(({ caseId }) => caseId)).toEqual(["e", "b", "c", "d", "a"]);
  });
});

describe("a page of the board", () => {
  const place = (rank: number): BoardPlace => ({ caseId: String(rank).padStart(3, "0"), rank, rankAt: null });
  const all = Array.from({ length: 23 }, (_, rank) => place(rank));

  it.each([
    ["none has moved", []],
    ["the first have moved", [0, 1, 2]],
    ["the last have moved", [20, 21, 22]],
    ["some in between have moved", [3, 4, 9, 10, 15]],
    ["all have moved", all.map(({ rank }) => rank)],
  ])("is the same as of one sorted list where %s", async (_, ranks) => {
    const moved = all.filter(({ rank }) => ranks.includes(rank));
    const others = all.filter(({ rank }) => !ranks.includes(rank));
    for (let first = 0; first < all.length; first += 5) {
      const page = await pageOfBoard({ first, size: 5 }, moved, ({ skip, take }) =>
        Promise.resolve(others.slice(skip, skip + take)),
      );
      expect(page).toEqual(all.slice(first, first + 5));
    }
  });

  it("asks for no more than may stand on it", async () => {
    const asked: unknown[] = [];
    await pageOfBoard({ first: 100, size: 50 }, [place(1)], (stretch) => {
      asked.push(stretch);
      return Promise.resolve([]);
    });
    expect(asked).toEqual([{ skip: 99, take: 51 }]);
  });
});

describe("the days that do not count", () => {
  it("are those that put the regulation's deadline off", () => {
    const days = excludedDaysOf({ ...running, timeZone: "America/Phoenix", limitHours: 48 });
    expect(days.map(({ date }) => date)).toEqual(["2026-04-18", "2026-04-19"]);
  });

  it("are none where no hold has begun", () => {
    const none = { earliest: null, latest: null };
    const notStarted = { ...running, start: none, formDeadline: none, regulationDeadline: none };
    expect(excludedDaysOf({ ...notStarted, timeZone: "America/Phoenix", limitHours: 48 })).toEqual([]);
  });
});
