import { z } from "zod";
import { stateSchema } from "@/lib/facilities/states";
import { pageSchema } from "@/lib/forms/page";
import { optionalText } from "@/lib/forms/text";
import { choiceOf, optionalWords, requiredWords } from "@/lib/intake/fields";
import {
  certaintySchema,
  factSourceSchema,
  holdEventTypeSchema,
  holdStatusSchema,
  releaseKindSchema,
  timePrecisionSchema,
  uncertainTimeSchema,
} from "@/lib/hold/schema";

const caseOrderSchema = z.enum(["urgent", "newest"]);
export type CaseOrder = z.infer<typeof caseOrderSchema>;

/**
 * The list's address. What is wrong in it is left out, not refused: an old link still shows a list. `search` is sealed
 * (lib/privacy/sealed-text.ts), since an address must not hold a name.
 */
export const caseListParametersSchema = z.object({
  search: z.string().max(2_000).optional().catch(undefined),
  status: holdStatusSchema.optional().catch(undefined),
  state: stateSchema.optional().catch(undefined),
  order: caseOrderSchema.catch("urgent"),
  page: pageSchema,
});
export type CaseListParameters = z.infer<typeof caseListParametersSchema>;

/** What the search form above the list sends. */
export const caseSearchSchema = z.object({
  search: optionalText(200).catch(null),
  status: choiceOf(holdStatusSchema, null).catch(null),
  state: choiceOf(stateSchema, null).catch(null),
  order: caseOrderSchema.catch("urgent"),
});

/** Which case is changed, and the version of it that the person had before their eyes. */
const seenCase = {
  caseId: z.uuid(),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
};

const reason = requiredWords("cases.problem.reasonMissing", 500);

/**
 * A fact of custody as somebody tells it, new or in place of one that was recorded wrongly (`correctsId`, with the
 * reason). Whether its time exists at the jail and can be right is the command's to say.
 */
export const factSchema = z
  .object({
    ...seenCase,
    type: holdEventTypeSchema,
    releaseKind: choiceOf(releaseKindSchema, null),
    ...uncertainTimeSchema.shape,
    precision: z.enum(timePrecisionSchema.options, { error: "cases.problem.precisionMissing" }),
    repeatedChoice: choiceOf(z.enum(["EARLIER", "LATER"]), null),
    source: z.enum(factSourceSchema.options, { error: "cases.problem.sourceMissing" }),
    certainty: z.enum(certaintySchema.options, { error: "cases.problem.certaintyMissing" }),
    note: optionalWords(2_000),
    /** Where a transfer went; null where nobody knows. No other fact has one. */
    facilityId: optionalText(200),
    correctsId: choiceOf(z.uuid(), null),
    reason: optionalWords(500),
  })
  .refine(({ correctsId, reason }) => correctsId === null || reason !== null, {
    path: ["reason"],
    error: "cases.problem.reasonMissing",
  });
export type FactInput = z.output<typeof factSchema>;

/** Takes back a fact that turned out not to have happened. */
export const retractionSchema = z.object({
  ...seenCase,
  correctsId: z.uuid(),
  source: z.enum(factSourceSchema.options, { error: "cases.problem.sourceMissing" }),
  reason,
});
export type RetractionInput = z.output<typeof retractionSchema>;
