import type { z } from "zod";
import { optionalDay } from "@/lib/forms/calendar-day";
import { choiceOf as choiceOfForm } from "@/lib/forms/choice";
import { optionalText, requiredText } from "@/lib/forms/text";
import { isTimeOfDay } from "@/lib/hold/time-of-day";
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
  return choiceOfForm(choices, unanswered, "intake.problem.choice");
}

/** A date as `YYYY-MM-DD`. Whether its year makes sense is for facts.ts to say, which knows what day it is. */
export const optionalDate = optionalDay("intake.problem.noSuchDate");

/** A time of day as `HH:MM`, in the zone of the jail. */
export const optionalTime = optionalText(40).refine(
  (text) => text === null || isTimeOfDay(text),
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
