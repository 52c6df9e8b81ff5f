import { describe, expect, it } from "vitest";

import { offerMinutesSchema, offerTime } from "@/lib/routing/offer-time";

describe("how long an offer stands", () => {
  it.each([
    ["OVERDUE", 30],
    ["MAYBE_OVERDUE", 30],
    ["HELD_WITHOUT_DETAINER", 30],
    ["DUE_SOON", 120],
    ["START_UNKNOWN", 120],
    ["RUNNING", 240],
    ["NOT_STARTED", 1440],
    ["NO_DETAINER", 1440],
    ["ENDED", 1440],
  ] as const)("moves on from a hold that is %s after %i minutes", (status, minutes) => {
    expect(offerTime(status, []).minutes).toBe(minutes);
  });

  it("hurries for someone who is being moved or told to sign, and not for another mark", () => {
    expect(offerTime("ENDED", ["BEING_MOVED"]).minutes).toBe(30);
    expect(offerTime("NOT_STARTED", ["HEARING", "TOLD_TO_SIGN"]).minutes).toBe(30);
    expect(offerTime("RUNNING", ["MEDICAL", "MINOR"]).minutes).toBe(240);
  });

  it("takes an organization's own minutes where it has set them", () => {
    expect(offerTime("RUNNING", [], { RUNNING: 60 })).toEqual({ pace: "RUNNING", minutes: 60 });
    expect(offerTime("DUE_SOON", [], { RUNNING: 60 }).minutes).toBe(120);
  });

  it("refuses an offer that would never end or be over at once", () => {
    expect(offerMinutesSchema.safeParse({ RUNNING: 0 }).success).toBe(false);
    expect(offerMinutesSchema.safeParse({ RUNNING: Infinity }).success).toBe(false);
  });
});
