import { describe, expect, it } from "vitest";
import { message, readMessage } from "./message";

describe("a message", () => {
  it("is its key where it has no values", () => {
    expect(message("forms.problem.tooLong")).toBe("forms.problem.tooLong");
    expect(readMessage("forms.problem.tooLong")).toEqual({ key: "forms.problem.tooLong", values: {} });
  });

  it("brings its values through text, whatever is in them", () => {
    const values = { name: "Ana & José = ¿qué? 100%", max: 500 };
    expect(readMessage(message("some.key", values))).toEqual({
      key: "some.key",
      values: { name: values.name, max: "500" },
    });
  });
});
