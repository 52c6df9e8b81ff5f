import { describe, expect, it } from "vitest";
import { readMessage } from "./message";
import { optionalText, requiredText } from "./text";

const name = requiredText("intake.problem.nameMissing", 10);

function problemOf(schema: typeof name, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}

describe("text of a form", () => {
  it("refuses the one character that PostgreSQL can not keep", () => {
    expect(problemOf(name, "a\u0000b")).toBe("forms.problem.unkeepableCharacter");
  });

  it("counts characters as people do, not as UTF-16 does", () => {
    expect(name.parse("🙂".repeat(10))).toBe("🙂".repeat(10));
    const { key, values } = readMessage(problemOf(name, "🙂".repeat(11)) ?? "");
    expect([key, values.max]).toEqual(["forms.problem.tooLong", "10"]);
  });

  it("is trimmed before it is measured, and blank is missing", () => {
    expect(name.parse("  0123456789  ")).toBe("0123456789");
    expect(problemOf(name, " \n ")).toBe("intake.problem.nameMissing");
  });

  it("is kept in one Unicode form, so that the same name is found again", () => {
    expect(name.parse("Jose\u0301")).toBe("José");
  });

  it("keeps markup, right-to-left and everything else as text", () => {
    expect(requiredText("x", 100).parse("<script>alert(1)</script>")).toBe("<script>alert(1)</script>");
    expect(requiredText("x", 100).parse("محمد")).toBe("محمد");
  });

  it("refuses 50,000 characters in words", () => {
    expect(readMessage(problemOf(name, "x".repeat(50_000)) ?? "").key).toBe("forms.problem.tooLong");
  });

  it("that may be left out is null where nothing was typed", () => {
    expect(["", "  ", null, undefined].map((value) => optionalText(5).parse(value))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("refuses a list where one value is asked for", () => {
    expect(name.safeParse(["a", "b"]).success).toBe(false);
  });
});
