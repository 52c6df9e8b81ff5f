import { z } from "zod";

/**
 * One of the values of `choices`, as a `<select>` or a group of radio buttons sends it; `unanswered` where nothing was
 * chosen, or where the field was lost on the way.
 * @param problem the key of what to enter
 */
export function choiceOf<Value extends string, Unanswered extends Value | null>(
  choices: z.ZodType<Value, Value>,
  unanswered: Unanswered,
  problem: string,
) {
  return z
    .union([choices, z.literal("")], { error: problem })
    .nullish()
    .transform((value): Value | Unanswered => (value ? (value as Value) : unanswered));
}

/** A choice that may be left open; nothing chosen becomes null. */
export function optionalChoice<Value extends string>(choices: z.ZodType<Value, Value>, problem: string) {
  return choiceOf(choices, null, problem);
}
