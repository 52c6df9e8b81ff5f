import { describe, expect, it } from "vitest";
import english from "@/messages/en.json";
import { holdStatusSchema } from "@/lib/hold/schema";
import { boardRank } from "@/lib/hold/stored";
import { AlertKind, HoldStatus } from "@/lib/database/generated/enums";
import {
  alertFilterSchema,
  alertKindSchema,
  boardFilterSchema,
  resolvedWhySchema,
  watchedStatuses,
} from "./schema";

describe("the statuses that the board watches", () => {
  it("are all but the end, most urgent first", () => {
    const others = holdStatusSchema.options.filter(
      (status) => !watchedStatuses.some((own) => own === status),
    );
    expect(others).toEqual(["ENDED"]);
    expect(Object.keys(HoldStatus).length).toBe(watchedStatuses.length + 1);
    const ranks = watchedStatuses.map(boardRank);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });
});

describe("kinds of alerts", () => {
  it("are those of the database", () => {
    expect([...alertKindSchema.options].sort()).toEqual(Object.keys(AlertKind).sort());
  });

  it("have words, as every reason for an alert's end has", () => {
    expect(Object.keys(english.alerts.kind).sort()).toEqual([...alertKindSchema.options].sort());
    expect(Object.keys(english.alerts.resolvedWhy).sort()).toEqual([...resolvedWhySchema.options].sort());
  });
});

describe("an address of the board or of the alerts", () => {
  it("that makes no sense shows everything", () => {
    expect(boardFilterSchema.parse({ status: "ENDED", state: "XX", page: "-1" })).toEqual({ page: 1 });
    expect(boardFilterSchema.parse({ status: ["OVERDUE", "RUNNING"], page: "2" })).toEqual({ page: 2 });
    expect(alertFilterSchema.parse({ show: "what", page: "x" })).toEqual({ show: "open", page: 1 });
  });
});
