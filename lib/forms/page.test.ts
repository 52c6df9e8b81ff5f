import { describe, expect, it } from "vitest";
import { pageOfList, pageSchema } from "./page";

describe("pageSchema", () => {
  it.each([
    ["3", 3],
    [undefined, 1],
    ["0", 1],
    ["-2", 1],
    ["1.5", 1],
    ["everything", 1],
    ["99999", 1],
  ])("reads %s as page %s", (typed, page) => {
    expect(pageSchema.parse(typed)).toBe(page);
  });
});

describe("pageOfList", () => {
  it("shows the page that was asked for", () => {
    expect(pageOfList(2, 120, 50)).toEqual({ page: 2, pageCount: 3, skip: 50, take: 50 });
  });

  it("shows the last page where the one asked for has emptied", () => {
    expect(pageOfList(9, 101, 50)).toEqual({ page: 3, pageCount: 3, skip: 100, take: 50 });
  });

  it("has one page for a list of nothing", () => {
    expect(pageOfList(4, 0, 50)).toEqual({ page: 1, pageCount: 1, skip: 0, take: 50 });
  });
});
