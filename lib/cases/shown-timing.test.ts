import { describe, expect, it } from "vitest";
import { caseTiming } from "./shown-timing";

const at = "2026-04-15T22:00:00Z";

describe("caseTiming", () => {
  it("says of the earliest of an uncertain deadline that it is the earliest", () => {
    expect(caseTiming({ code: "LEFT", at }, { earliest: at, latest: null })?.code).toBe("LEFT_AT_LEAST");
    expect(caseTiming({ code: "LEFT", at }, { earliest: at, latest: "2026-04-16T22:00:00Z" })?.code).toBe(
      "LEFT_AT_LEAST",
    );
    expect(caseTiming({ code: "LEFT", at }, { earliest: at, latest: at })?.code).toBe("LEFT");
  });

  it("leaves the rest as it is", () => {
    expect(caseTiming({ code: "PASSED", at }, { earliest: null, latest: at })?.code).toBe("PASSED");
    expect(caseTiming(null, { earliest: null, latest: null })).toBeNull();
  });
});
