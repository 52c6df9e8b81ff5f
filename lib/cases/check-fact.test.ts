import { describe, expect, it } from "vitest";
import type { HoldEventType, ReleaseKind } from "@/lib/hold/schema";
import { checkFact, type CheckedFact } from "./check-fact";

const now = "2026-04-15T12:00:00Z";

function at(
  type: HoldEventType,
  instant: string | null,
  releaseKind: ReleaseKind | null = null,
): CheckedFact {
  return { type, releaseKind, earliest: instant, latest: instant };
}

describe("checkFact", () => {
  it("refuses a bond in the future, but not the end of a sentence or a release of which nobody knows the kind", () => {
    const tomorrow = "2026-04-16T12:00:00Z";
    expect(checkFact(at("RELEASE_DUE", tomorrow, "BOND_PAID"), [], now)).toBe("RELEASE_IN_FUTURE");
    expect(checkFact(at("RELEASE_DUE", tomorrow, "SENTENCE_SERVED"), [], now)).toBeNull();
    expect(checkFact(at("RELEASE_DUE", tomorrow), [], now)).toBeNull();
  });

  it("refuses a release before the booking, whichever of the two is recorded last", () => {
    const booked = at("BOOKED", "2026-04-14T12:00:00Z");
    const bond = at("RELEASE_DUE", "2026-04-13T12:00:00Z", "BOND_PAID");
    const released = at("RELEASED", "2026-04-13T12:00:00Z");
    expect(checkFact(bond, [booked], now)).toBe("RELEASE_BEFORE_BOOKING");
    expect(checkFact(released, [booked], now)).toBe("RELEASE_BEFORE_BOOKING");
    expect(checkFact(booked, [bond], now)).toBe("RELEASE_BEFORE_BOOKING");
    expect(checkFact(booked, [released], now)).toBe("RELEASE_BEFORE_BOOKING");
  });

  it("keeps what is only not known", () => {
    expect(
      checkFact(at("RELEASE_DUE", null, "BOND_PAID"), [at("BOOKED", "2026-04-14T12:00:00Z")], now),
    ).toBeNull();
    expect(checkFact(at("ICE_CUSTODY", "2026-04-16T12:00:00Z"), [], now)).toBeNull();
  });
});
