import { describe, expect, it } from "vitest";
import type { AppliedMigration } from "./what-to-apply";
import { whatToApply } from "./what-to-apply";

const first = { name: "20260101000000_first", sql: "select 1", checksum: "a" };
const second = { name: "20260201000000_second", sql: "select 2", checksum: "b" };
const applied = (migration: typeof first, more: Partial<AppliedMigration> = {}): AppliedMigration => ({
  migration_name: migration.name,
  checksum: migration.checksum,
  finished_at: new Date(0),
  rolled_back_at: null,
  ...more,
});

describe("what is applied", () => {
  it("is everything to an empty database, the oldest first", () => {
    expect(whatToApply([first, second], [])).toEqual([first, second]);
  });

  it("is what is missing", () => {
    expect(whatToApply([first, second], [applied(first)])).toEqual([second]);
  });

  it("is nothing the second time", () => {
    expect(whatToApply([first], [applied(first)])).toEqual([]);
  });

  it("is a migration again that was rolled back", () => {
    const history = [applied(first, { finished_at: null, rolled_back_at: new Date(0) })];
    expect(whatToApply([first], history)).toEqual([first]);
  });
});

describe("what is refused", () => {
  it("is a database that is newer than the release", () => {
    expect(() => whatToApply([first], [applied(first), applied(second)])).toThrow(
      /newer than this release.*_second/,
    );
  });

  it("is a migration that was edited after it had been applied", () => {
    expect(() => whatToApply([first], [applied(first, { checksum: "other" })])).toThrow(
      /_first was changed after/,
    );
  });

  it("is a migration that another tool left half-way", () => {
    expect(() => whatToApply([first], [applied(first, { finished_at: null })])).toThrow(/did not finish/);
  });
});
