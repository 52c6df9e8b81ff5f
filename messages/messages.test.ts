import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { askedKeys } from "./asked-keys";
import emergency from "./emergency.json";
import english from "./en.json";
import spanish from "./es.json";

type Words = { [key: string]: string | Words };

/** Every message by its dotted key. */
function flatten(words: Words, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** The arguments and tags of an ICU message, with their kind: `count:plural`. What a language does with them is its own. */
function parametersOf(elements: MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(`${element.value}:${TYPE[element.type]}`);
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap((option) => option.value)
        : element.type === TYPE.tag
          ? element.children
          : [];
    for (const parameter of parametersOf(inner)) found.add(parameter);
  }
  return found;
}

const en = flatten(english);
const es = flatten(spanish);

/** Messages that read the same in both languages: names, codes, and words that English and Spanish share. */
const sameInBoth = new Set<string>([
  "hold.holiday.JUNETEENTH",
  "intake.answer.NO",
  "intake.consent.script.en",
  "intake.consent.script.es",
  "ui.field.errorPrefix",
]);

/** Names of places: most are the same in both languages, and which are not is no rule. */
const namesOfPlaces = /^states\./;

describe("messages", () => {
  it("have the same keys in English and Spanish", () => {
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it("are never empty", () => {
    const empty = [...en, ...es].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it("can be parsed, and take the same parameters in both languages", () => {
    const different = [...en].filter(([key, text]) => {
      const other = es.get(key);
      return other !== undefined && !setsEqual(parametersOf(parse(text)), parametersOf(parse(other)));
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("are translated, save those that are listed as the same", () => {
    const same = [...en].filter(
      ([key, text]) => es.get(key) === text && /\p{L}{2}/u.test(withoutParameters(text)),
    );
    const unlisted = same
      .map(([key]) => key)
      .filter((key) => !sameInBoth.has(key) && !namesOfPlaces.test(key));
    expect(unlisted).toEqual([]);
  });

  it("lists no message as the same that is not", () => {
    expect([...sameInBoth].filter((key) => en.get(key) !== es.get(key) || !en.has(key))).toEqual([]);
  });

  it("of the last resort are those of the error page", () => {
    expect(emergency).toEqual({ en: english.shell.error, es: spanish.shell.error });
  });
});

describe("source code", () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const asked = ["app", "components", "lib"]
    .flatMap((folder) => sourceFiles(join(root, folder)))
    .map((file) => ({ file: file.slice(root.length), ...askedKeys(readFileSync(file, "utf8")) }));

  it("asks only for messages that exist", () => {
    // Keys made at run time are the type checker's business.
    const missing = asked.flatMap(({ file, literal }) =>
      literal.filter(({ meant }) => !meant.some((key) => en.has(key))).map(({ key }) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("asks for every message that there is", () => {
    const literal = new Set(asked.flatMap((of) => of.literal.flatMap(({ meant }) => meant)));
    const patterns = [...new Set(asked.flatMap((of) => of.patterns))].map(patternOf);
    const unasked = [...en.keys()].filter(
      (key) => !literal.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unasked).toEqual([]);
  });
});

/** `*` stands for one part of a key, `**` for any number of them. */
function patternOf(key: string): RegExp {
  const parts = key
    .split(/(\*+)/)
    .map((part) => (part === "**" ? ".+" : part === "*" ? "[^.]+" : part.replace(/\W/g, "\\$&")));
  return new RegExp(`^${parts.join("")}$`);
}

function setsEqual(first: Set<string>, second: Set<string>): boolean {
  return first.size === second.size && [...first].every((entry) => second.has(entry));
}

function withoutParameters(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "");
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes("generated"))
    .map((name) => join(folder, name));
}
