import { describe, expect, it } from "vitest";
import { lastHopOf } from "./network-address";

describe("the network address of a request", () => {
  it("is what the nearest proxy saw, whatever the client wrote before", () => {
    expect(lastHopOf("1.2.3.4, 10.0.0.9,203.0.113.7")).toBe("203.0.113.7");
  });

  it("is one bucket for all where there is none", () => {
    expect([undefined, null, "", " , "].map(lastHopOf)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  });

  it("is cut, so that no header fills the table of counters", () => {
    expect(lastHopOf("x".repeat(5_000))).toHaveLength(45);
  });
});
