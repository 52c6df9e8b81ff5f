import { describe, expect, it } from "vitest";
import type { UncertainTime } from "@/lib/hold/schema";
import { boundsOfUncertainTime } from "@/lib/hold/uncertain-time";
import { isRepeatedTime, timeDraft } from "./fact-draft";

const denver = "America/Denver";
const nothing = { date: null, time: null, untilDate: null, untilTime: null, repeatedChoice: null };

function boundsOf(told: UncertainTime) {
  const bounds = boundsOfUncertainTime(told, denver);
  if (bounds.kind === "PROBLEM") throw new Error(bounds.code);
  return { precision: told.precision, earliest: bounds.earliest, latest: bounds.latest };
}

describe("timeDraft", () => {
  it.each<UncertainTime>([
    { ...nothing, precision: "EXACT", date: "2026-04-13", time: "17:00" },
    { ...nothing, precision: "ABOUT", date: "2026-04-13", time: "00:30" },
    { ...nothing, precision: "SOME_TIME_ON_DAY", date: "2026-03-08" },
    {
      ...nothing,
      precision: "BETWEEN",
      date: "2026-04-13",
      time: "17:00",
      untilDate: "2026-04-14",
      untilTime: "00:00",
    },
    { ...nothing, precision: "BETWEEN", date: "2026-04-13", time: "17:00" },
    { ...nothing, precision: "BETWEEN", untilDate: "2026-04-14", untilTime: "09:15" },
    { ...nothing, precision: "UNKNOWN" },
  ])("types $precision $date $time again so that it means the same", (told) => {
    const again = { ...nothing, ...timeDraft(boundsOf(told), denver) };
    expect(again).toEqual(told);
    expect(boundsOf(again)).toEqual(boundsOf(told));
  });

  it("knows a time that the clocks showed twice", () => {
    const twice = { ...nothing, precision: "EXACT" as const, date: "2026-11-01", time: "01:30" };
    expect(isRepeatedTime(boundsOf(twice))).toBe(true);
    expect(isRepeatedTime(boundsOf({ ...twice, repeatedChoice: "LATER" }))).toBe(false);
    expect(timeDraft(boundsOf(twice), denver)).toMatchObject({ date: "2026-11-01", time: "01:30" });
  });
});
