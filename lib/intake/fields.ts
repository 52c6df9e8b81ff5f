import { z } from "zod";
import { isCalendarDate } from "@/lib/hold/calendar-date";
import { optionalText, requiredText } from "@/lib/forms/text";
import { holdsSocialSecurityNumber } from "@/lib/privacy/social-security-number";

/**
 * The kinds of field that the intake is made of. Every one takes what a browser sends for an empty field, and nothing at
 * all, so that a form that lost a field on the way still counts as "not known".
 */

const withoutSocialSecurityNumber = (text: string | null) =>
  text === null || !holdsSocialSecurityNumber(text);
const socialSecurityNumberProblem = "intake.problem.socialSecurityNumber";

/** @param longest in characters */
export function optionalWords(longest: number) {
  return optionalText(longest).refine(withoutSocialSecurityNumber, socialSecurityNumberProblem);
}

/** @param missing the key of what to enter; @param longest in characters */
export function requiredWords(missing: string, longest: number) {
  return requiredText(missing, longest).refine(withoutSocialSecurityNumber, socialSecurityNumberProblem);
}

/** One of the values of `choices`; `unanswered` where nothing was chosen. */
export function choiceOf<Value extends string, Unanswered extends Value | null>(
  choices: z.ZodType<Value, Value>,
  unanswered: Unanswered,
) {
  return z
    .union([choices, z.literal("")], { error: "intake.problem.choice" })
    .nullish()
    .transform((value): Value | Unanswered => (value ? (value as Value) : unanswered));
}

/** A checkbox: whatever it sends means yes, and nothing means no. */
export const tick = z
  .union([z.string(), z.boolean()], { error: "intake.problem.choice" })
  .nullish()
  .transform(Boolean);

/** A date as `YYYY-MM-DD`. Whether its year makes sense is for facts.ts to say, which knows what day it is. */
export const optionalDate = optionalText(40).refine(
  (text) => text === null || isCalendarDate(text),
  "intake.problem.noSuchDate",
);

/** A time of day as `HH:MM`, in the zone of the jail. */
export const optionalTime = optionalText(40).refine(
  (text) => text === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text),
  "hold.problem.INVALID_TIME",
);

/** A whole number without a sign. */
export function optionalNumber(from: number, to: number, problem: string) {
  return optionalText(40)
    .refine(
      (text) => text === null || (/^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to),
      problem,
    )
    .transform((text) => (text === null ? null : Number(text)));
}
