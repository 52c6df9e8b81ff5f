import { describe, expect, it } from "vitest";
import type { HoldEventType } from "@/lib/hold/schema";
import { releaseOfHold } from "./release-of-hold";

const now = "2026-04-14T12:00:00Z";

function fact(id: string, type: HoldEventType, earliest: string | null = "2026-04-13T12:00:00Z") {
  return { id, type, earliest };
}

describe("releaseOfHold", () => {
  it("is the first release, since a second report does not start the clock again", () => {
    expect(releaseOfHold([fact("bond", "RELEASE_DUE"), fact("again", "RELEASE_DUE")], now)?.id).toBe("bond");
  });

  it("is the release after another hold, not the one before it", () => {
    const facts = [
      fact("bond", "RELEASE_DUE"),
      fact("warrant", "OTHER_HOLD_PLACED"),
      fact("cleared", "RELEASE_DUE", null),
    ];
    expect(releaseOfHold(facts, now)?.id).toBe("cleared");
    expect(releaseOfHold(facts.slice(0, 2), now)).toBeNull();
  });

  it("stays where another hold is only announced", () => {
    const facts = [fact("bond", "RELEASE_DUE"), fact("warrant", "OTHER_HOLD_PLACED", "2026-04-15T12:00:00Z")];
    expect(releaseOfHold(facts, now)?.id).toBe("bond");
  });
});
