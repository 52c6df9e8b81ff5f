import { describe, expect, it } from "vitest";
import { isTimeOfDay } from "./time-of-day";

describe("isTimeOfDay", () => {
  it.each(["00:00", "09:05", "23:59"])("takes %s", (text) => {
    expect(isTimeOfDay(text)).toBe(true);
  });

  it.each(["24:00", "9:00", "12:60", "12:00:00", "noon", ""])("refuses %s", (text) => {
    expect(isTimeOfDay(text)).toBe(false);
  });
});
