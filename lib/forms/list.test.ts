import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listOf } from "./list";

const fruit = listOf(z.enum(["apple", "pear"]));

describe("a group of checkboxes", () => {
  it("is empty where a browser sends nothing, as with script and without", () => {
    expect([undefined, null, "", false].map((value) => fruit.parse(value))).toEqual([[], [], [], []]);
  });

  it("is a list of one where a browser sends one value", () => {
    expect(fruit.parse("pear")).toEqual(["pear"]);
  });

  it("holds each value once", () => {
    expect(fruit.parse(["pear", "apple", "pear"])).toEqual(["pear", "apple"]);
  });

  it("refuses what is not among the choices", () => {
    expect(fruit.safeParse("stone").success).toBe(false);
    expect(fruit.safeParse(["apple", "stone"]).success).toBe(false);
  });
});
