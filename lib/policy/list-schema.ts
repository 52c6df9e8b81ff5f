import { z } from "zod";
import { stateSchema } from "@/lib/facilities/states";
import { postureSchema } from "./schema";

/** The list's address. What is wrong in it is left out, not refused: an old link still shows a list. */
export const policyListSchema = z.object({
  search: z.string().trim().max(200).catch("").default(""),
  state: stateSchema.nullable().catch(null).default(null),
  posture: postureSchema.nullable().catch(null).default(null),
});
export type PolicyList = z.infer<typeof policyListSchema>;
