import { describe, expect, it } from "vitest";
import { decodeSegment } from "./decode-segment";

describe("a part of an address", () => {
  it("is read as it was before it was encoded", () => {
    expect(decodeSegment("jail%3Ael-paso")).toBe("jail:el-paso");
  });

  it("stays as it is where it can not be decoded", () => {
    expect(decodeSegment("%E0%A4")).toBe("%E0%A4");
  });

  it("stays as it is where PostgreSQL would refuse it, so that it is not found instead of failing", () => {
    expect(decodeSegment("jail%00")).toBe("jail%00");
  });
});
