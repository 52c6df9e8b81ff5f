import { describe, expect, it } from "vitest";
import { factHistory, type RecordedFact } from "./fact-history";

function fact(id: string, facts: Partial<RecordedFact> = {}): RecordedFact {
  return {
    id,
    type: "RELEASE_DUE",
    earliest: "2026-04-13T23:00:00Z",
    latest: "2026-04-13T23:00:00Z",
    recordedAt: "2026-04-14T00:00:00Z",
    correctsId: null,
    isRetraction: false,
    ...facts,
  };
}

const ids = (entries: { fact: RecordedFact; replaced: RecordedFact[] }[]) =>
  entries.map(({ fact: { id }, replaced }) => [id, ...replaced.map((earlier) => earlier.id)]);

describe("factHistory", () => {
  it("keeps every corrected fact beside the one that replaced it, the newest first", () => {
    const first = fact("first");
    const second = fact("second", { correctsId: "first", recordedAt: "2026-04-14T01:00:00Z" });
    const third = fact("third", { correctsId: "second", recordedAt: "2026-04-14T02:00:00Z" });
    expect(ids(factHistory([first, second, third]).counting)).toEqual([["third", "second", "first"]]);
  });

  it("counts neither a retraction nor what it retracts, and forgets neither", () => {
    const booked = fact("booked", {
      type: "BOOKED",
      earliest: "2026-04-12T08:00:00Z",
      latest: "2026-04-12T08:00:00Z",
    });
    const wrong = fact("wrong");
    const retraction = fact("retraction", {
      correctsId: "wrong",
      isRetraction: true,
      earliest: null,
      latest: null,
    });
    const history = factHistory([wrong, retraction, booked]);
    expect(ids(history.counting)).toEqual([["booked"]]);
    expect(ids(history.retracted)).toEqual([["retraction", "wrong"]]);
  });

  it("puts what counts in the order in which it happened, not in which it was told", () => {
    const released = fact("released", {
      type: "RELEASED",
      earliest: "2026-04-15T10:00:00Z",
      latest: "2026-04-15T10:00:00Z",
      recordedAt: "2026-04-15T11:00:00Z",
    });
    const booked = fact("booked", {
      type: "BOOKED",
      earliest: "2026-04-12T08:00:00Z",
      latest: "2026-04-12T08:00:00Z",
      recordedAt: "2026-04-15T12:00:00Z",
    });
    expect(ids(factHistory([released, booked]).counting)).toEqual([["booked"], ["released"]]);
  });
});
