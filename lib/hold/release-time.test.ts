import { describe, expect, it } from "vitest";
import { checkReleaseTime } from "@/lib/hold/release-time";
import { releaseKindSchema } from "@/lib/hold/schema";

const now = "2026-05-06T19:00:00Z";
const booked = { earliest: "2026-05-04T05:00:00Z", latest: "2026-05-05T05:00:00Z" };
const between = (earliest: string | null, latest: string | null = earliest) => ({ earliest, latest });

describe("the time at which release came due", () => {
  it.each(releaseKindSchema.options)(
    "may be in the future only at the end of a sentence: %s",
    (releaseKind) => {
      const problems = checkReleaseTime({
        release: between("2026-05-06T19:00:01Z"),
        booked,
        releaseKind,
        now,
      });
      expect(problems).toEqual(releaseKind === "SENTENCE_SERVED" ? [] : ["RELEASE_IN_FUTURE"]);
    },
  );

  it("may reach past now, as some time today does", () => {
    const today = between("2026-05-06T05:00:00Z", "2026-05-07T05:00:00Z");
    expect(checkReleaseTime({ release: today, booked, releaseKind: "BOND_PAID", now })).toEqual([]);
    expect(checkReleaseTime({ release: between(now), booked, releaseKind: "BOND_PAID", now })).toEqual([]);
  });

  it("is refused when it lies wholly before the booking", () => {
    const before = { booked, releaseKind: "COURT_ORDER", now } as const;
    expect(checkReleaseTime({ ...before, release: between(null, "2026-05-04T04:59:59Z") })).toEqual([
      "RELEASE_BEFORE_BOOKING",
    ]);
    expect(
      checkReleaseTime({ ...before, release: between("2026-05-03T05:00:00Z", "2026-05-04T05:00:00Z") }),
    ).toEqual([]);
  });

  it("is taken as told where the booking or the release is not known", () => {
    const told = { releaseKind: "BOND_PAID", now } as const;
    expect(checkReleaseTime({ ...told, release: between(null), booked })).toEqual([]);
    expect(checkReleaseTime({ ...told, release: between("2026-05-01T00:00:00Z"), booked: null })).toEqual([]);
    expect(
      checkReleaseTime({ ...told, release: between("2026-05-01T00:00:00Z"), booked: between(null) }),
    ).toEqual([]);
  });
});
