import { describe, expect, it } from "vitest";
import { holdShown, type StoredHold } from "@/lib/hold/hold-shown";

const settings = { reading: "FORM", dueSoonHours: 12 } as const;
const at = (text: string) => ({ earliest: text, latest: text });
const unknown = { earliest: null, latest: null };

const running: StoredHold = {
  status: "RUNNING",
  start: at("2026-04-13T23:00:00Z"),
  formDeadline: at("2026-04-15T23:00:00Z"),
  regulationDeadline: at("2026-04-15T23:00:00Z"),
};

describe("a hold in a list", () => {
  it("counts down to the deadline while it runs", () => {
    expect(holdShown(running, settings, null, "2026-04-14T00:00:00Z")).toEqual({
      status: "RUNNING",
      timing: { code: "LEFT", at: "2026-04-15T23:00:00Z" },
    });
  });

  it("moves on by itself where the stored status is late", () => {
    expect(holdShown(running, settings, null, "2026-04-15T11:00:00Z").status).toBe("DUE_SOON");
    expect(holdShown(running, settings, null, "2026-04-15T22:59:59Z").status).toBe("DUE_SOON");
    expect(holdShown(running, settings, null, "2026-04-15T23:00:00Z")).toEqual({
      status: "OVERDUE",
      timing: { code: "PASSED", at: "2026-04-15T23:00:00Z" },
    });
  });

  it("counts by the reading that the organization has chosen", () => {
    const weekend = { ...running, regulationDeadline: at("2026-04-17T23:00:00Z") };
    const shown = holdShown(weekend, { ...settings, reading: "REGULATION" }, null, "2026-04-16T00:00:00Z");
    expect(shown).toEqual({ status: "RUNNING", timing: { code: "LEFT", at: "2026-04-17T23:00:00Z" } });
  });

  it("counts an uncertain hold from the first deadline that may have passed", () => {
    const uncertain = {
      ...running,
      start: { earliest: "2026-04-13T12:00:00Z", latest: "2026-04-13T23:00:00Z" },
      formDeadline: { earliest: "2026-04-15T12:00:00Z", latest: "2026-04-15T23:00:00Z" },
    };
    expect(holdShown(uncertain, settings, null, "2026-04-15T13:00:00Z")).toEqual({
      status: "MAYBE_OVERDUE",
      timing: { code: "MAYBE_PASSED", at: "2026-04-15T12:00:00Z" },
    });
  });

  it("says of the earliest of an uncertain deadline that it is the earliest", () => {
    const uncertain = {
      ...running,
      start: { earliest: "2026-04-13T12:00:00Z", latest: "2026-04-13T23:00:00Z" },
      formDeadline: { earliest: "2026-04-15T12:00:00Z", latest: "2026-04-15T23:00:00Z" },
    };
    const open = { ...uncertain, formDeadline: { ...uncertain.formDeadline, latest: null } };
    for (const hold of [uncertain, open]) {
      expect(holdShown(hold, settings, null, "2026-04-14T00:00:00Z").timing).toEqual({
        code: "LEFT_AT_LEAST",
        at: "2026-04-15T12:00:00Z",
      });
    }
  });

  it("says at most how long is left where only the latest deadline is known", () => {
    const bounded = {
      ...running,
      status: "START_UNKNOWN" as const,
      start: { earliest: null, latest: "2026-04-13T23:00:00Z" },
      formDeadline: { earliest: null, latest: "2026-04-15T23:00:00Z" },
    };
    expect(holdShown(bounded, settings, null, "2026-04-14T00:00:00Z")).toEqual({
      status: "START_UNKNOWN",
      timing: { code: "LEFT_AT_MOST", at: "2026-04-15T23:00:00Z" },
    });
  });

  it("says nothing of time where nothing is known of it", () => {
    const nothing = { start: unknown, formDeadline: unknown, regulationDeadline: unknown };
    for (const status of ["START_UNKNOWN", "NOT_STARTED", "NO_DETAINER"] as const) {
      expect(holdShown({ status, ...nothing }, settings, null, "2026-04-14T00:00:00Z")).toEqual({
        status,
        timing: null,
      });
    }
  });

  it("leaves to a fact what only a fact can end", () => {
    const withdrawn = { ...running, status: "HELD_WITHOUT_DETAINER" as const };
    expect(holdShown(withdrawn, settings, "2026-04-14T12:00:00Z", "2026-05-01T00:00:00Z")).toEqual({
      status: "HELD_WITHOUT_DETAINER",
      timing: { code: "WITHOUT_DETAINER", at: "2026-04-14T12:00:00Z" },
    });
    expect(holdShown({ ...running, status: "ENDED" }, settings, null, "2026-05-01T00:00:00Z").status).toBe(
      "ENDED",
    );
  });
});
