import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldErrorsOf } from "@/lib/forms/action";
import { blankIntake } from "./blank-intake";
import { intakeSchema, type IntakeInput } from "./schema";

const id = "019ab0c2-7f00-7000-8000-000000000001";
const minimal = { id, nameAsSpoken: "Juan" };

function problemsOf(input: Partial<IntakeInput>): Record<string, string> {
  const parsed = intakeSchema.safeParse({ ...minimal, ...input });
  return parsed.success ? {} : fieldErrorsOf(parsed.error);
}

const words = [
  "nameAsSpoken",
  "givenNames",
  "paternalSurname",
  "maternalSurname",
  "otherNames",
  "otherLanguage",
  "placeText",
  "bookingNumber",
  "notes",
  "reporterName",
  "reporterPhone",
  "otherReporterLanguage",
] as const;

describe("an intake", () => {
  it("needs nothing but what the person is called", () => {
    const parsed = intakeSchema.parse(minimal);
    expect(parsed).toMatchObject({
      nameAsSpoken: "Juan",
      bornPrecision: "UNKNOWN",
      language: null,
      detainer: "UNKNOWN",
      releaseDue: "UNKNOWN",
      laterEvent: "NONE",
      consentToRecord: "NOT_ASKED",
      otherNames: [],
      urgentMarks: [],
    });
  });

  it("understands the empty form as the same as nothing at all", () => {
    const empty = intakeSchema.parse({ ...blankIntake(id, "America/Denver"), nameAsSpoken: "Juan" });
    expect({ ...empty, timeZone: null }).toEqual(intakeSchema.parse(minimal));
  });

  it("says what to enter where the name is missing or blank", () => {
    expect(problemsOf({ nameAsSpoken: "" })).toEqual({ nameAsSpoken: "intake.problem.nameMissing" });
    expect(problemsOf({ nameAsSpoken: " \n\t" })).toEqual({ nameAsSpoken: "intake.problem.nameMissing" });
  });

  it.each(words)("refuses fifty thousand characters in %s and names the limit", (field) => {
    expect(problemsOf({ [field]: "1".repeat(50_000) })[field]).toMatch(/^forms\.problem\.tooLong\?max=\d+$/);
  });

  it.each(words)("refuses a NUL in %s", (field) => {
    expect(problemsOf({ [field]: "91555501\u000034" })).toEqual({
      [field]: "forms.problem.unkeepableCharacter",
    });
  });

  it.each(words)("refuses what looks like a social security number in %s", (field) => {
    expect(problemsOf({ [field]: "it is 123-45-6789" })).toEqual({
      [field]: "intake.problem.socialSecurityNumber",
    });
  });

  it.each(["José 😀", "محمد بن سلمان", "<script>alert(1)</script>", "O'Brien; DROP TABLE", "a\u202eb"])(
    "keeps %j as it is",
    (name) => {
      expect(intakeSchema.parse({ ...minimal, nameAsSpoken: name, notes: name })).toMatchObject({
        nameAsSpoken: name,
        notes: name,
      });
    },
  );

  it("takes several other names, apart by lines or commas", () => {
    expect(intakeSchema.parse({ ...minimal, otherNames: "Pepe, Chepe\n José \n" }).otherNames).toEqual([
      "Pepe",
      "Chepe",
      "José",
    ]);
  });

  it.each(["2026-02-30", "02/30/2026", "2026-13-01", "tomorrow"])("refuses the date %s", (date) => {
    expect(problemsOf({ bornOn: date, releaseDate: date })).toEqual({
      bornOn: "intake.problem.noSuchDate",
      releaseDate: "intake.problem.noSuchDate",
    });
  });

  it.each(["25:00", "7:00", "17:60", "5 pm"])("refuses the time %s", (time) => {
    expect(problemsOf({ releaseTime: time })).toEqual({ releaseTime: "hold.problem.INVALID_TIME" });
  });

  it("refuses a telephone number that cannot be whole", () => {
    expect(problemsOf({ reporterPhone: "555-01" })).toEqual({ reporterPhone: "intake.problem.telephone" });
    expect(problemsOf({ reporterPhone: "+52 656 123 4567, after six" })).toEqual({});
  });

  it.each(["detainer", "releaseKind", "language", "countryOfBirth", "placeState", "timeZone"] as const)(
    "refuses an answer to %s that is none of those offered",
    (field) => {
      expect(problemsOf({ [field]: "ROBOT" } as Partial<IntakeInput>)).toEqual({
        [field]: "intake.problem.choice",
      });
    },
  );

  it("refuses an id that no form of ours made", () => {
    expect(problemsOf({ id: "1" })).toEqual({ id: "intake.problem.form" });
  });

  it("answers any text with a value or a message in words, never a fault", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(words.map((field) => [field, anyText]))), (input) => {
        for (const text of Object.values(problemsOf(input)))
          expect(text).toMatch(/^(forms|intake)\.problem\./);
      }),
    );
  });
});

describe("the form", () => {
  it("has no field for immigration status, manner of entry or social security number", () => {
    const fields = Object.keys(intakeSchema.shape).join(" ");
    expect(fields).not.toMatch(/status|citizen|entry|social|ssn|alien|visa/i);
  });
});
