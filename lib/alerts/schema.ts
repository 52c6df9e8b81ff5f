import { z } from "zod";
import { holdStatusSchema, type HoldStatus } from "@/lib/hold/schema";
import { stateSchema } from "@/lib/facilities/states";
import { optionalText } from "@/lib/forms/text";

/** The statuses that the board watches, most urgent first: all but the end. */
export const watchedStatuses = [
  "OVERDUE",
  "HELD_WITHOUT_DETAINER",
  "MAYBE_OVERDUE",
  "DUE_SOON",
  "START_UNKNOWN",
  "RUNNING",
  "NOT_STARTED",
  "NO_DETAINER",
] as const satisfies readonly HoldStatus[];
const watchedStatusSchema = holdStatusSchema.extract([...watchedStatuses]);

const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

/** What a board's address may ask for. What it does not understand counts as not asked. */
export const boardFilterSchema = z.object({
  status: watchedStatusSchema.optional().catch(undefined),
  state: stateSchema.optional().catch(undefined),
  page: pageSchema,
});
export type BoardFilter = z.infer<typeof boardFilterSchema>;

export const alertFilterSchema = z.object({
  show: z.enum(["open", "all"]).catch("open"),
  page: pageSchema,
});
export type AlertFilter = z.infer<typeof alertFilterSchema>;

export const alertKindSchema = z.enum([
  "DUE_SOON",
  "FORM_DEADLINE_PASSED",
  "REGULATION_DEADLINE_PASSED",
  "MAYBE_OVERDUE",
  "HELD_WITHOUT_DETAINER",
  "MATTER_UNROUTED",
  "NOBODY_ON_CALL",
  "OFFER_LAPSED",
]);
export type AlertKind = z.infer<typeof alertKindSchema>;

/** Why a person ends an alert. */
export const resolvedByPersonSchema = z.enum(["HANDLED", "MISTAKEN", "DUPLICATE"]);

/** Why an alert ended without a person ending it. */
export const settledWhySchema = z.enum([
  "FACTS_CHANGED",
  "HOLD_ENDED",
  "TIME_PASSED",
  "ACCEPTED",
  "ROUTED",
  "CLOSED",
]);
export type SettledWhy = z.infer<typeof settledWhySchema>;

export const resolvedWhySchema = z.enum([...resolvedByPersonSchema.options, ...settledWhySchema.options]);
export type ResolvedWhy = z.infer<typeof resolvedWhySchema>;

export const acknowledgeSchema = z.object({ alertId: z.uuid(), note: optionalText(1000) });
export const resolveSchema = z.object({ alertId: z.uuid(), why: resolvedByPersonSchema });
