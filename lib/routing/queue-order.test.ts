import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { holdStatusSchema } from "@/lib/hold/schema";
import {
  compareInQueue,
  explainQueuePlace,
  queueSortKey,
  type QueuedMatter,
} from "@/lib/routing/queue-order";
import { urgentMarkSchema } from "@/lib/routing/schema";

function matter(matterId: string, facts: Partial<QueuedMatter> = {}): QueuedMatter {
  return {
    matterId,
    holdStatus: "RUNNING",
    pastLimitSince: null,
    holdDeadline: null,
    nextDeadline: null,
    urgentMarks: [],
    waitingSince: "2026-11-25T12:00:00Z",
    ...facts,
  };
}

function inOrder(...matters: QueuedMatter[]): string[] {
  return matters
    .map(queueSortKey)
    .sort(compareInQueue)
    .map(({ matterId }) => matterId);
}

describe("the order of a queue", () => {
  it("goes by the hold's status, a hold without a detainer as pressing as one that is overdue", () => {
    const overdueSince = (pastLimitSince: string) => ({ holdStatus: "OVERDUE", pastLimitSince }) as const;
    expect(
      inOrder(
        matter("no detainer", { holdStatus: "NO_DETAINER" }),
        matter("not started", { holdStatus: "NOT_STARTED" }),
        matter("running"),
        matter("start unknown", { holdStatus: "START_UNKNOWN" }),
        matter("due soon", { holdStatus: "DUE_SOON" }),
        matter("maybe overdue", { holdStatus: "MAYBE_OVERDUE" }),
        matter("overdue for an hour", overdueSince("2026-11-25T11:00:00Z")),
        matter("without a detainer", {
          holdStatus: "HELD_WITHOUT_DETAINER",
          pastLimitSince: "2026-11-25T10:00:00Z",
        }),
        matter("overdue for a day", overdueSince("2026-11-24T12:00:00Z")),
      ),
    ).toEqual([
      "overdue for a day",
      "without a detainer",
      "overdue for an hour",
      "maybe overdue",
      "due soon",
      "start unknown",
      "running",
      "not started",
      "no detainer",
    ]);
  });

  it("puts the nearest deadline first among those due soon, and by their own deadline the cases without a hold", () => {
    expect(
      inOrder(
        matter("no deadline", { holdStatus: "ENDED", waitingSince: "2026-01-01T00:00:00Z" }),
        matter("later deadline", { holdStatus: "ENDED", nextDeadline: "2026-12-24T12:00:00Z" }),
        matter("next deadline", { holdStatus: "NO_DETAINER", nextDeadline: "2026-12-01T12:00:00Z" }),
        matter("in six hours", { holdStatus: "DUE_SOON", holdDeadline: "2026-11-25T18:00:00.500Z" }),
        matter("in three hours", { holdStatus: "DUE_SOON", holdDeadline: "2026-11-25T15:00Z" }),
      ),
    ).toEqual(["in three hours", "in six hours", "next deadline", "later deadline", "no deadline"]);
  });

  it("puts told to sign and being moved before every other mark, and marks before time, within a status", () => {
    expect(
      inOrder(
        matter("longest waiting", { waitingSince: "2026-11-20T12:00:00Z" }),
        matter("a child", { urgentMarks: ["CHILDREN_LEFT_ALONE"], waitingSince: "2026-11-24T12:00:00Z" }),
        matter("moved", { urgentMarks: ["MEDICAL", "BEING_MOVED"] }),
        matter("maybe overdue, no mark", { holdStatus: "MAYBE_OVERDUE" }),
        matter("signing", { urgentMarks: ["TOLD_TO_SIGN"], waitingSince: "2026-11-25T11:00:00Z" }),
      ),
    ).toEqual(["maybe overdue, no mark", "signing", "moved", "a child", "longest waiting"]);
  });

  it("does not let a running hold's deadline decide, but how long the matter has waited", () => {
    const waited = matter("waited", {
      holdDeadline: "2026-11-27T12:00:00Z",
      waitingSince: "2026-11-25T08:00:00Z",
    });
    const nearer = matter("nearer", { holdDeadline: "2026-11-26T12:00:00Z" });
    expect(inOrder(nearer, waited)).toEqual(["waited", "nearer"]);
  });

  it("takes two ways of writing one instant for the same deadline", () => {
    const dueAt = (holdDeadline: string) => ({ holdStatus: "DUE_SOON", holdDeadline }) as const;
    const waited = matter("waited", { ...dueAt("2026-11-25T18:00Z"), waitingSince: "2026-11-25T08:00:00Z" });
    expect(inOrder(matter("later", dueAt("2026-11-25T18:00:00.000Z")), waited)).toEqual(["waited", "later"]);
  });

  it("refuses an instant that would sort as text in the wrong place", () => {
    expect(() => queueSortKey(matter("a", { waitingSince: "2026-11-25T12:00:00-06:00" }))).toThrow(
      RangeError,
    );
  });
});

describe("why a matter stands where it does", () => {
  it.each([
    [
      matter("a", {
        holdStatus: "OVERDUE",
        pastLimitSince: "2026-11-25T11:00:00Z",
        urgentMarks: ["BEING_MOVED"],
      }),
      ["GROUP_PAST_LIMIT", "MARK_CANNOT_WAIT", "LONGEST_PAST_LIMIT_FIRST"],
    ],
    [
      matter("a", { holdStatus: "DUE_SOON", holdDeadline: "2026-11-25T18:00:00Z", urgentMarks: ["MINOR"] }),
      ["GROUP_DUE_SOON", "MARK_OTHER", "NEAREST_DEADLINE_FIRST"],
    ],
    [matter("a", { holdStatus: "NO_DETAINER" }), ["GROUP_NO_HOLD", "LONGEST_WAITING_FIRST"]],
  ])("says it in codes", (facts, reasons) => {
    expect(explainQueuePlace(facts)).toEqual(reasons);
  });
});

describe("whatever the matters", () => {
  const anyInstant = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const anyMatter: fc.Arbitrary<QueuedMatter> = fc.record({
    matterId: fc.uuid(),
    holdStatus: fc.constantFrom(...holdStatusSchema.options),
    pastLimitSince: fc.option(anyInstant),
    holdDeadline: fc.option(anyInstant),
    nextDeadline: fc.option(anyInstant),
    urgentMarks: fc.subarray(urgentMarkSchema.options),
    waitingSince: anyInstant,
  });

  it("is a total order: antisymmetric, transitive, and equal only for the same matter", () => {
    fc.assert(
      fc.property(anyMatter, anyMatter, anyMatter, (first, second, third) => {
        const [a, b, c] = [queueSortKey(first), queueSortKey(second), queueSortKey(third)];
        expect(Math.sign(compareInQueue(a, b)) + Math.sign(compareInQueue(b, a))).toBe(0);
        expect(compareInQueue(a, b) === 0).toBe(a.matterId === b.matterId);
        if (compareInQueue(a, b) < 0 && compareInQueue(b, c) < 0)
          expect(compareInQueue(a, c)).toBeLessThan(0);
      }),
    );
  });
});
