import { z } from "zod";
import { pageSchema } from "@/lib/forms/page";
import { ticked } from "@/lib/forms/ticked";
import { declineReasonSchema } from "@/lib/routing/transitions";

const matterId = z.uuid();

export const acceptMatterSchema = z.object({
  matterId,
  /** "I know of no conflict of interest with these people." Without it nobody sees the facts. */
  noConflict: ticked.refine((isTicked) => isTicked, "queue.problem.conflictNotAnswered"),
});
export type AcceptMatter = z.output<typeof acceptMatterSchema>;

export const refuseMatterSchema = z.object({
  matterId,
  reason: z.enum(declineReasonSchema.options, { error: "queue.problem.reasonMissing" }),
});
export type RefuseMatter = z.output<typeof refuseMatterSchema>;

/** Why a matter is closed; the words are in `messages`, under `queue.closedWhy`. */
export const closedWhySchema = z.enum(
  ["DONE", "RELEASED", "OTHER_COUNSEL", "NOT_NEEDED", "DUPLICATE", "LOST_CONTACT"],
  { error: "queue.problem.reasonMissing" },
);

export const closeMatterSchema = z.object({ matterId, why: closedWhySchema });
export type CloseMatter = z.output<typeof closeMatterSchema>;

/** What was just done, said once above the queue after it. */
export const queueDoneSchema = z.enum(["DECLINED", "RETURNED", "CLOSED"]);
export type QueueDone = z.infer<typeof queueDoneSchema>;

/** The address of a queue's list. What can not be read is left out, so that an old link shows a list and no error. */
export const queueAddressSchema = z.object({
  queue: z.uuid().optional().catch(undefined),
  page: pageSchema,
  done: queueDoneSchema.optional().catch(undefined),
});
export type QueueAddress = z.output<typeof queueAddressSchema>;
