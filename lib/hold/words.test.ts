import { createTranslator, type Locale } from "next-intl";
import { describe, expect, it } from "vitest";
import { EXPLANATION_CODES } from "@/lib/hold/explanation";
import { FEDERAL_HOLIDAY_CODES } from "@/lib/hold/federal-holidays";
import { HOLD_TIMINGS } from "@/lib/hold/hold-shown";
import { RELEASE_TIME_PROBLEMS } from "@/lib/hold/release-time";
import {
  certaintySchema,
  factSourceSchema,
  holdEventTypeSchema,
  holdReadingSchema,
  holdStatusSchema,
  releaseKindSchema,
  timePrecisionSchema,
} from "@/lib/hold/schema";
import { UNCERTAIN_TIME_PROBLEMS } from "@/lib/hold/uncertain-time";
import { WHEN_CODES } from "@/lib/hold/when";
import english from "@/messages/en.json";
import spanish from "@/messages/es.json";

const KEYS = [
  ...holdStatusSchema.options.flatMap((code) => [`status.${code}.label`, `status.${code}.meaning`]),
  ...holdReadingSchema.options.flatMap((code) => [`reading.${code}.label`, `reading.${code}.meaning`]),
  ...holdEventTypeSchema.options.map((code) => `eventType.${code}`),
  ...releaseKindSchema.options.map((code) => `releaseKind.${code}`),
  "releaseKindUnknown",
  ...factSourceSchema.options.map((code) => `source.${code}`),
  ...certaintySchema.options.map((code) => `certainty.${code}`),
  ...timePrecisionSchema.options.map((code) => `precision.${code}`),
  ...FEDERAL_HOLIDAY_CODES.map((code) => `holiday.${code}`),
  ...["SATURDAY", "SUNDAY", "HOLIDAY", "OBSERVED", "CLOSURE"].map((code) => `excludedReason.${code}`),
  ...[...UNCERTAIN_TIME_PROBLEMS, ...RELEASE_TIME_PROBLEMS].map((code) => `problem.${code}`),
  ...HOLD_TIMINGS.map((code) => `timing.${code}`),
  ...WHEN_CODES.map((code) => `when.${code}`),
  ...EXPLANATION_CODES.map((code) => `explanation.${code}`),
];

/** Every placeholder that a message of this room may use, each with a text that shows that it was filled in. */
const TEXTS = {
  ...{
    at: "<at>",
    earliest: "<earliest>",
    latest: "<latest>",
    when: "<when>",
    start: "<start>",
    ended: "<ended>",
  },
  ...{ releaseKind: "<kind>", source: "<source>", certainty: "<certainty>", reading: "<reading>" },
  ...{ date: "<date>", reasons: "<reasons>", name: "<name>" },
};

const placeholders = (text: string) => [...new Set(text.match(/<\w+>/g))].sort();

function inWords(locale: Locale, messages: object, key: string): string {
  const failures: string[] = [];
  const translate = createTranslator({
    locale,
    messages: messages as Record<string, Record<string, string>>,
    namespace: "hold",
    onError: (error) => failures.push(error.message),
  });
  const words = translate(key, { ...TEXTS, hours: 49, minutes: 1 });
  expect(failures).toEqual([]);
  return words;
}

describe.each([
  ["en" as const, english],
  ["es" as const, spanish],
])("the words of the hold in %s", (locale, messages) => {
  it.each(KEYS)("has %s", (key) => {
    const words = inWords(locale, messages, key);
    expect(words.trim()).not.toBe("");
    expect(words).not.toMatch(/[{}]/);
    expect(placeholders(words)).toEqual(placeholders(inWords("en", english, key)));
  });

  it("never says illegal or unlawful", () => {
    expect(JSON.stringify(messages.hold)).not.toMatch(/illegal|unlawful|ilegal|ilícit/i);
  });
});

it("says possible over-detention, attorney review, wherever a limit has passed", () => {
  for (const status of ["OVERDUE", "MAYBE_OVERDUE", "HELD_WITHOUT_DETAINER"]) {
    expect(inWords("en", english, `status.${status}.meaning`)).toMatch(
      /possible over-detention, attorney review/i,
    );
  }
});
