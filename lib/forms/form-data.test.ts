import { describe, expect, it } from "vitest";
import { formDataToObject } from "./form-data";

function formOf(...entries: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe("the fields of a form", () => {
  it("are text by name, and a list where a name is sent several times", () => {
    const form = formOf(["name", "Ana"], ["marks", "MINOR"], ["marks", "MEDICAL"], ["marks", "HEARING"]);
    expect(formDataToObject(form)).toEqual({ name: "Ana", marks: ["MINOR", "MEDICAL", "HEARING"] });
  });

  it("leave out Next's own fields and files", () => {
    const form = formOf(["$ACTION_ID_abc", ""], ["file", new Blob(["x"])], ["name", "Ana"]);
    expect(formDataToObject(form)).toEqual({ name: "Ana" });
  });

  it("do not change what every object inherits", () => {
    const fields = formDataToObject(formOf(["__proto__", "x"], ["constructor", "y"], ["name", "Ana"]));
    expect(Object.entries(fields).sort()).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
      ["name", "Ana"],
    ]);
  });
});
