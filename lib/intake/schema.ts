import { z } from "zod";
import { listOf } from "@/lib/forms/list";
import { optionalText } from "@/lib/forms/text";
import { ticked } from "@/lib/forms/ticked";
import { certaintySchema, factSourceSchema, releaseKindSchema, timePrecisionSchema } from "@/lib/hold/schema";
import { stateSchema } from "@/lib/facilities/states";
import { isTimeZone } from "@/lib/i18n/time-zone";
import { urgentMarkSchema } from "@/lib/routing/schema";
import { isCountryCode } from "./countries";
import { choiceOf, optionalDate, optionalNumber, optionalTime, optionalWords, requiredWords } from "./fields";
import { isLanguageCode } from "./languages";

export const answerSchema = z.enum(["YES", "NO", "UNKNOWN"]);
export type Answer = z.infer<typeof answerSchema>;

export const birthPrecisionSchema = z.enum(["DAY", "MONTH", "YEAR", "ABOUT_AGE", "UNKNOWN"]);
export type BirthPrecision = z.infer<typeof birthPrecisionSchema>;

export const custodyBasisSchema = z.enum(["LOCAL_CHARGE", "DETAINER_ONLY", "ICE_CUSTODY", "UNKNOWN"]);
export type CustodyBasis = z.infer<typeof custodyBasisSchema>;

export const reporterRelationSchema = z.enum([
  "FAMILY",
  "FRIEND",
  "PERSON_HELD",
  "ATTORNEY",
  "JAIL_STAFF",
  "ORGANIZATION",
  "OTHER",
  "UNKNOWN",
]);
export type ReporterRelation = z.infer<typeof reporterRelationSchema>;

export const consentAnswerSchema = z.enum(["GIVEN", "REFUSED", "NOT_ASKED"]);
export type ConsentAnswer = z.infer<typeof consentAnswerSchema>;

/** Which paper somebody saw. Older detainers that were lodged before April 2017 stay active. */
export const detainerFormSchema = z.enum(["I-247A", "I-247D", "I-247N", "I-247X"]);

/** EXPECTED: not yet, but the end of the sentence is known, so that the demand can be made ready beforehand. */
export const releaseAnswerSchema = z.enum(["YES", "EXPECTED", "NO", "UNKNOWN"]);

/** What has come after: it ends the hold, or puts it off. */
export const laterEventSchema = z.enum(["NONE", "RELEASED", "ICE_CUSTODY", "OTHER_HOLD_PLACED"]);

const repeatedChoice = choiceOf(z.enum(["EARLIER", "LATER"]), null);

/** The fields of a language: one of the list, or `OTHER` and its name in the caller's words. */
const languageChoice = choiceOf(
  z.string().refine((code) => code === "OTHER" || isLanguageCode(code), "intake.problem.choice"),
  null,
);

const telephone = optionalWords(60).refine(
  (text) => text === null || text.replace(/\P{Nd}/gu, "").length >= 7,
  "intake.problem.telephone",
);

/** Several names, one a line or with commas between. */
const severalNames = optionalWords(1_000).transform((text) =>
  (text ?? "")
    .split(/[\n,;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== ""),
);

/**
 * What is asked about a detention: one schema for the form, the action and the seed. All flat, all text, nothing but the
 * name required; what is left out counts as not known. Immigration status, manner of entry and social security number
 * have no field, and what looks like such a number is refused in every other. Times are read by facts.ts, which needs
 * the jail's zone and the time now.
 */
export const intakeSchema = z.object({
  /** Made with the empty form and sent with it each time, so that a form sent five times makes one case. */
  id: z.uuid({ error: "intake.problem.form" }),

  nameAsSpoken: requiredWords("intake.problem.nameMissing", 200),
  givenNames: optionalWords(200),
  paternalSurname: optionalWords(200),
  maternalSurname: optionalWords(200),
  otherNames: severalNames,
  bornPrecision: choiceOf(birthPrecisionSchema, "UNKNOWN"),
  bornOn: optionalDate,
  bornMonth: optionalNumber(1, 12, "intake.problem.bornMonthMissing"),
  bornYear: optionalNumber(0, 9999, "intake.problem.bornYearMissing"),
  bornAge: optionalNumber(0, 130, "intake.problem.bornAgeMissing"),
  countryOfBirth: choiceOf(z.string().refine(isCountryCode, "intake.problem.choice"), null),
  language: languageChoice,
  otherLanguage: optionalWords(100),
  interpreterNeeded: choiceOf(answerSchema, "UNKNOWN"),

  /** What was typed, and what was chosen from the list: `facility:<id>` or `county:<FIPS code>`. */
  placeText: optionalWords(300),
  placeChoice: optionalText(200),
  placeState: choiceOf(stateSchema, null),
  /** Whose clock the times are in where the jail is not known. */
  timeZone: choiceOf(z.string().refine(isTimeZone, "intake.problem.choice"), null),
  custodyBasis: choiceOf(custodyBasisSchema, "UNKNOWN"),
  bookingNumber: optionalWords(100),
  bookedDate: optionalDate,
  bookedTime: optionalTime,
  bookedAbout: ticked,
  bookedRepeated: repeatedChoice,

  detainer: choiceOf(answerSchema, "UNKNOWN"),
  detainerForm: choiceOf(detainerFormSchema, null),
  detainerDate: optionalDate,
  detainerTime: optionalTime,
  detainerAbout: ticked,
  detainerRepeated: repeatedChoice,

  releaseDue: choiceOf(releaseAnswerSchema, "UNKNOWN"),
  releaseKind: choiceOf(releaseKindSchema, null),
  releasePrecision: choiceOf(timePrecisionSchema, "UNKNOWN"),
  releaseDate: optionalDate,
  releaseTime: optionalTime,
  releaseUntilDate: optionalDate,
  releaseUntilTime: optionalTime,
  releaseRepeated: repeatedChoice,
  releaseSource: choiceOf(factSourceSchema, null),
  releaseCertainty: choiceOf(certaintySchema, "UNSURE"),

  laterEvent: choiceOf(laterEventSchema, "NONE"),
  laterDate: optionalDate,
  laterTime: optionalTime,
  laterAbout: ticked,
  laterRepeated: repeatedChoice,

  urgentMarks: listOf(urgentMarkSchema),
  notes: optionalWords(10_000),

  reporterName: optionalWords(200),
  reporterRelation: choiceOf(reporterRelationSchema, "UNKNOWN"),
  reporterPhone: telephone,
  safeToCall: choiceOf(answerSchema, "UNKNOWN"),
  safeToLeaveMessage: choiceOf(answerSchema, "UNKNOWN"),
  safeToText: choiceOf(answerSchema, "UNKNOWN"),
  reporterLanguage: languageChoice,
  otherReporterLanguage: optionalWords(100),

  /** The language in which the script was read out. */
  consentLanguage: choiceOf(z.enum(["en", "es", "interpreter"]), null),
  consentToRecord: choiceOf(consentAnswerSchema, "NOT_ASKED"),
  consentToShareWithAttorney: choiceOf(consentAnswerSchema, "NOT_ASKED"),
  consentToShareWithPartner: choiceOf(consentAnswerSchema, "NOT_ASKED"),
});

/** As a form or the seed gives it. */
export type IntakeInput = z.input<typeof intakeSchema>;
/** As it was understood. */
export type Intake = z.output<typeof intakeSchema>;
