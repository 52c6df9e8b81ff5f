import { describe, expect, it } from "vitest";
import { holdClock, type HoldEvent } from "@/lib/hold/clock";
import type { CaseFact } from "@/lib/hold/reckon";
import type { HoldReading } from "@/lib/hold/schema";
import { causesOfHold } from "./causes";

const caseId = "case-1";
/** Friday, in a zone without daylight saving time: the regulation's 48 hours end on Tuesday, the form's on Sunday. */
const friday = "2026-04-17T18:00:00Z";
const sunday = "2026-04-19T18:00:00Z";
const tuesday = "2026-04-21T18:00:00Z";

const lodged: HoldEvent = {
  type: "DETAINER_LODGED",
  earliest: "2026-04-16T18:00:00Z",
  latest: "2026-04-16T18:00:00Z",
};
const due = (earliest: string | null, latest = earliest): HoldEvent => ({
  type: "RELEASE_DUE",
  earliest,
  latest,
});

function causes(events: HoldEvent[], now: string, { reading = "FORM" as HoldReading, limitHours = 48 } = {}) {
  const options = { timeZone: "America/Phoenix", now, reading, limitHours };
  const facts = events.map((event, index): CaseFact => ({
    ...event,
    id: `fact-${index}`,
    recordedAt: now,
    correctsId: null,
    precision: "EXACT",
    certainty: "SURE",
    isRetraction: false,
  }));
  return causesOfHold(caseId, holdClock(events, options), facts, now);
}

const kinds = (...given: Parameters<typeof causes>) =>
  causes(...given).map(({ kind, dueAt }) => [kind, dueAt]);

describe("the alerts that a hold calls for", () => {
  it.each<[string, HoldEvent[], string, unknown[]]>([
    ["no detainer", [due(friday)], sunday, []],
    ["not started", [lodged], sunday, []],
    ["running", [lodged, due(friday)], "2026-04-18T18:00:00Z", []],
    ["start unknown", [lodged, due(null)], sunday, []],
    ["due soon", [lodged, due(friday)], "2026-04-19T06:00:00Z", [["DUE_SOON", sunday]]],
    [
      "at the form's deadline to the second",
      [lodged, due(friday)],
      sunday,
      [["FORM_DEADLINE_PASSED", sunday]],
    ],
    [
      "past both deadlines",
      [lodged, due(friday)],
      tuesday,
      [
        ["FORM_DEADLINE_PASSED", sunday],
        ["REGULATION_DEADLINE_PASSED", tuesday],
      ],
    ],
    ["perhaps past", [lodged, due(friday, "2026-04-18T18:00:00Z")], sunday, [["MAYBE_OVERDUE", sunday]]],
    [
      "held after the detainer was withdrawn",
      [lodged, due(friday), { type: "DETAINER_WITHDRAWN", earliest: sunday, latest: sunday }],
      tuesday,
      [["HELD_WITHOUT_DETAINER", sunday]],
    ],
    [
      "released",
      [lodged, due(friday), { type: "RELEASED", earliest: tuesday, latest: tuesday }],
      "2026-04-22T18:00:00Z",
      [],
    ],
  ])("%s", (_, events, now, expected) => {
    expect(kinds(events, now)).toEqual(expected);
  });

  it("tell both deadlines whichever reading the organization has chosen", () => {
    const now = "2026-04-20T18:00:00Z";
    expect(kinds([lodged, due(friday)], now, { reading: "REGULATION" })).toEqual([
      ["FORM_DEADLINE_PASSED", sunday],
    ]);
    expect(kinds([lodged, due(friday)], tuesday, { reading: "REGULATION" })).toEqual(
      kinds([lodged, due(friday)], tuesday),
    );
  });

  it("give notice before the chosen reading's deadline", () => {
    expect(kinds([lodged, due(friday)], "2026-04-21T06:00:00Z", { reading: "REGULATION" })).toEqual([
      ["FORM_DEADLINE_PASSED", sunday],
      ["DUE_SOON", tuesday],
    ]);
  });

  it("come at once where no hold on a detainer alone is allowed", () => {
    expect(kinds([lodged, due(friday)], friday, { limitHours: 0 })).toEqual([
      ["FORM_DEADLINE_PASSED", friday],
      ["REGULATION_DEADLINE_PASSED", friday],
    ]);
  });

  it("are the same causes at each look, so that none is raised twice", () => {
    const events = [lodged, due(friday)];
    const later = causes(events, "2026-04-23T18:00:00Z").map(({ cause }) => cause);
    expect(causes(events, tuesday).map(({ cause }) => cause)).toEqual(later);
  });

  it("are one cause where nobody knows since when somebody is held without a detainer", () => {
    const events: HoldEvent[] = [
      lodged,
      due(null),
      { type: "DETAINER_WITHDRAWN", earliest: null, latest: null },
    ];
    const [first] = causes(events, sunday);
    const [second] = causes(events, tuesday);
    expect(first).toMatchObject({ kind: "HELD_WITHOUT_DETAINER", dueAt: sunday });
    expect(second?.cause).toBe(first?.cause);
  });
});
