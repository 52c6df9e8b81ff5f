import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newReference, readReference } from "./reference";

describe("a case reference", () => {
  it("has no letter that is heard or read as another", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
        expect(newReference(() => bytes)).toMatch(/^HL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
      }),
    );
  });

  it("hardly ever comes twice", () => {
    const references = Array.from({ length: 2_000 }, () => newReference(randomBytes));
    expect(new Set(references).size).toBeGreaterThanOrEqual(1_999);
  });

  it.each(["HL-7K3M-Q2", "hl 7k3m q2", "7k3mq2", "HL–7K3M–Q2"])("is read from %j", (text) => {
    expect(readReference(text)).toBe("HL-7K3M-Q2");
  });

  it("takes an O for a zero and an L for a one", () => {
    expect(readReference("HL-OK3M-L2")).toBe("HL-0K3M-12");
  });

  it.each(["", "HL-7K3M", "HL-7K3M-Q22", "Maria", "HL-7K3M-U2"])("is not seen in %j", (text) => {
    expect(readReference(text)).toBeNull();
  });
});
