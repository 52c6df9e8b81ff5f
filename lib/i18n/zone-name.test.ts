import { describe, expect, it } from "vitest";
import { zoneName, zoneNameByCity } from "./zone-name";

const at = new Date("2026-11-25T12:00:00Z");

describe("the name of a zone", () => {
  it("is what people call it, with its IANA name", () => {
    expect(zoneName("America/Denver", at, "en")).toBe("Mountain Time (America/Denver)");
  });

  it("has blanks where the IANA name cannot have any", () => {
    expect(zoneName("America/New_York", at, "en")).toBe("Eastern Time (America/New York)");
  });

  it("may have the city alone, which tells Phoenix from Denver and one Indiana from another", () => {
    expect(zoneNameByCity("America/Phoenix", "en")).toMatch(/\(Phoenix\)$/);
    expect(zoneNameByCity("America/Indiana/Tell_City", "en")).toMatch(/\(Tell City, Indiana\)$/);
  });

  it("is in the reader's language", () => {
    expect(zoneNameByCity("America/Los_Angeles", "es")).toBe("hora del Pacífico (Los Angeles)");
  });
});
