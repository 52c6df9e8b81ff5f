import { z } from "zod";

import type { HoldStatus } from "@/lib/hold/schema";
import { cannotWait, isPastLimit } from "@/lib/routing/urgency";
import type { UrgentMark } from "@/lib/routing/schema";

/** Which row of the table an offer falls under; also says why it stands as long as it does. */
export const offerPaceSchema = z.enum([
  "PAST_LIMIT_OR_CANNOT_WAIT",
  "SOON_OR_START_UNKNOWN",
  "RUNNING",
  "OTHERWISE",
]);
export type OfferPace = z.infer<typeof offerPaceSchema>;

/** Minutes for which an offer stands, unless the organization has set others. */
const DEFAULT_OFFER_MINUTES: Readonly<Record<OfferPace, number>> = {
  PAST_LIMIT_OR_CANNOT_WAIT: 30,
  SOON_OR_START_UNKNOWN: 120,
  RUNNING: 240,
  OTHERWISE: 1440,
};

/** An organization's own minutes; a pace that is left out keeps its default. */
export const offerMinutesSchema = z.partialRecord(offerPaceSchema, z.number().int().positive());
export type OfferMinutes = z.infer<typeof offerMinutesSchema>;

/**
 * How many minutes an offer stands before it goes to the next queue, and under which row of the table. A person
 * who is being moved or told to sign is as pressing as a hold past its limit, whatever the hold's status.
 */
export function offerTime(
  holdStatus: HoldStatus,
  urgentMarks: readonly UrgentMark[],
  organizationMinutes: OfferMinutes = {},
): { pace: OfferPace; minutes: number } {
  const pace = paceOf(holdStatus, urgentMarks);
  return { pace, minutes: organizationMinutes[pace] ?? DEFAULT_OFFER_MINUTES[pace] };
}

function paceOf(status: HoldStatus, marks: readonly UrgentMark[]): OfferPace {
  if (isPastLimit(status) || status === "MAYBE_OVERDUE" || cannotWait(marks))
    return "PAST_LIMIT_OR_CANNOT_WAIT";
  if (status === "DUE_SOON" || status === "START_UNKNOWN") return "SOON_OR_START_UNKNOWN";
  return status === "RUNNING" ? "RUNNING" : "OTHERWISE";
}
