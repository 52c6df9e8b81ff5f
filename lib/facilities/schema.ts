import { z } from "zod";
import { optionalChoice } from "@/lib/forms/choice";
import { pageSchema } from "@/lib/forms/page";
import { optionalText } from "@/lib/forms/text";
import { runBySchema } from "@/lib/policy/schema";
import { stateSchema } from "./states";
import { timeZoneSchema } from "./time-zones";

/** The list's address. What is wrong in it is left out, not refused: an old link still shows a list. */
export const facilityListSchema = z.object({
  search: z.string().trim().max(200).catch("").default(""),
  state: stateSchema.nullable().catch(null).default(null),
  page: pageSchema,
});
export type FacilityList = z.infer<typeof facilityListSchema>;

/** Digits with the signs that people write between them, and an extension: `(915) 538-2217 ext. 4`. */
const telephone = /^\+?[\d\s().\-/]{7,}(\s*(x|ext|ext\.)\s*\d{1,6})?$/i;

/** What an organization knows better about a facility. Nothing entered in a field: the shared record stands. */
export const facilityCorrectionSchema = z.object({
  facilityId: z.string().min(1).max(200),
  phone: optionalText(40).refine(
    (phone) => phone === null || telephone.test(phone),
    "facilities.problem.phone",
  ),
  runBy: optionalChoice(runBySchema, "facilities.problem.choice"),
  /** The city that runs it, named as in the policies; asked for where a city does. */
  place: optionalText(100),
  timeZone: optionalChoice(timeZoneSchema, "facilities.problem.choice"),
  district: optionalText(40),
  note: optionalText(1_000),
});
export type FacilityCorrectionInput = z.output<typeof facilityCorrectionSchema>;
