import { describe, expect, it } from "vitest";
import { holdsSocialSecurityNumber } from "./social-security-number";

describe("a social security number", () => {
  it.each([
    "123-45-6789",
    "His number is 123-45-6789, she said",
    "123 45 6789",
    "123.45.6789",
    "123 - 45 - 6789",
    "123–45–6789",
    "123‑45‑6789",
    "１２３-４５-６７８９",
    "SSN 123456789",
    "social security number: 123456789",
    "su seguro social es el 123456789",
    "a\n123-45-6789\nb",
  ])("is found in %j", (text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(true);
  });

  it.each([
    "",
    "915-555-0134",
    "(915) 555-0134",
    "2026-04-15",
    "04-15-2026",
    "A012-345-678",
    "A 012 345 678",
    "012345678",
    "booking 2026-12345678",
    "1123-45-6789",
    "123-45-67890",
    "House 123, 45 years, 6789",
  ])("is not seen in %j", (text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(false);
  });

  it("is looked for in fifty thousand characters without delay", () => {
    const begun = performance.now();
    expect(holdsSocialSecurityNumber("123-45-".repeat(8_000))).toBe(false);
    expect(holdsSocialSecurityNumber("ssn ".repeat(12_500))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
