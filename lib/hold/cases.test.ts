import { describe, expect, it } from "vitest";
import cases from "@/lib/hold/cases.json";
import { holdClock, type HoldEvent, type HoldClockOptions } from "@/lib/hold/clock";

type WorkedCase = {
  name: string;
  events: HoldEvent[];
  options: HoldClockOptions;
  expect: Pick<ReturnType<typeof holdClock>, "status" | "start" | "formDeadline" | "regulationDeadline">;
};

describe("the worked cases", () => {
  it.each(cases as WorkedCase[])("reproduces: $name", ({ events, options, expect: expected }) => {
    const { status, start, formDeadline, regulationDeadline } = holdClock(events, options);
    expect({ status, start, formDeadline, regulationDeadline }).toStrictEqual(expected);
  });
});
