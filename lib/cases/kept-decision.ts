import { z } from "zod";
import { ROUTING_DECIDERS } from "@/lib/routing/choose-queue";
import { QUEUE_ADVANTAGES, QUEUE_EXCLUSIONS } from "@/lib/routing/consider-queue";
import { REFUSALS } from "@/lib/routing/eligibility";
import { UNAVAILABILITIES } from "@/lib/routing/member-fit";

/**
 * A routing decision as it was kept, read as far as a page says it. A reason that a later release no longer knows is left
 * out, so that an old decision stays readable.
 */
const knownOnly = <Code extends string>(codes: readonly Code[]) =>
  z
    .array(z.string())
    .transform((found) => found.filter((code): code is Code => codes.some((known) => known === code)));

const considered = z.object({
  queueId: z.string(),
  ruledIn: z.boolean(),
  reasons: knownOnly([...QUEUE_ADVANTAGES, ...QUEUE_EXCLUSIONS]),
  members: z.array(
    z.object({
      representativeId: z.string(),
      available: z.boolean(),
      reasons: knownOnly([...REFUSALS, ...UNAVAILABILITIES]),
    }),
  ),
});

const keptDecisionSchema = z.object({
  considered: z.array(considered),
  decidedBy: z.enum(ROUTING_DECIDERS).nullable().catch(null),
});
export type ReadDecision = z.infer<typeof keptDecisionSchema>;

/** Null for what can not be read at all. */
export function readDecision(kept: unknown): ReadDecision | null {
  const result = keptDecisionSchema.safeParse(kept);
  return result.success ? result.data : null;
}
