import { z } from "zod";
import { stateSchema } from "@/lib/facilities/states";
import { optionalChoice } from "@/lib/forms/choice";
import { listOf } from "@/lib/forms/list";
import { optionalText, requiredText } from "@/lib/forms/text";
import { matterKindSchema } from "@/lib/routing/schema";
import { SERVICE_LEVELS } from "@/lib/routing/service-area";

/** Enough for every county of the largest state, by name. */
const longestCountyList = 20_000;

export const keepQueueSchema = z
  .object({
    /** The queue that is changed; nothing for a new one. */
    queueId: optionalChoice(z.uuid(), "queues.problem.unreadable"),
    name: requiredText("queues.problem.nameMissing", 100),
    /** None: the queue is closed, and takes nothing. */
    kinds: listOf(z.enum(matterKindSchema.options, "queues.problem.kind")),
    area: z.enum(SERVICE_LEVELS, "queues.problem.areaMissing"),
    states: listOf(z.enum(stateSchema.options, "queues.problem.statesMissing")),
    /** A county a line; see county-lines.ts. */
    counties: optionalText(longestCountyList),
  })
  .superRefine(({ queueId, kinds, area, states, counties }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    // Nobody makes a queue in order to close it.
    if (!queueId && kinds.length === 0) say("kinds", "queues.problem.kindsMissing");
    if (area === "STATE" && states.length === 0) say("states", "queues.problem.statesMissing");
    if (area === "COUNTY" && counties === null) say("counties", "queues.problem.countiesMissing");
  });
export type KeepQueue = z.output<typeof keepQueueSchema>;

export const queueMemberSchema = z.object({
  queueId: z.uuid(),
  representativeId: z.uuid("queues.problem.memberMissing"),
});
export type QueueMembership = z.output<typeof queueMemberSchema>;
