import { describe, expect, it } from "vitest";
import { deadlinesApply, isDetainerInDoubt } from "./deadlines-apply";

describe("the deadlines of a hold", () => {
  it("are told while a detainer is in force", () => {
    expect(deadlinesApply({ status: "RUNNING", underDetainer: true })).toBe(true);
    expect(deadlinesApply({ status: "OVERDUE", underDetainer: true })).toBe(true);
  });

  it("are not told where there is no detainer, or none any more", () => {
    expect(deadlinesApply({ status: "NO_DETAINER", underDetainer: null })).toBe(false);
    expect(deadlinesApply({ status: "HELD_WITHOUT_DETAINER", underDetainer: true })).toBe(false);
  });

  it("are told of a case that has ended if its hold was under a detainer", () => {
    expect(deadlinesApply({ status: "ENDED", underDetainer: true })).toBe(true);
    expect(deadlinesApply({ status: "ENDED", underDetainer: false })).toBe(false);
    expect(deadlinesApply({ status: "ENDED", underDetainer: null })).toBe(false);
  });
});

describe("a detainer that nobody has confirmed", () => {
  it("is said to be in doubt while it could still matter", () => {
    expect(isDetainerInDoubt({ status: "RUNNING", detainerConfirmed: false })).toBe(true);
    expect(isDetainerInDoubt({ status: "RUNNING", detainerConfirmed: true })).toBe(false);
  });

  it("is not spoken of where there is none, or the case has ended", () => {
    expect(isDetainerInDoubt({ status: "NO_DETAINER", detainerConfirmed: false })).toBe(false);
    expect(isDetainerInDoubt({ status: "ENDED", detainerConfirmed: false })).toBe(false);
  });
});
