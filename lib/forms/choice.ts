import { z } from "zod";

/** A choice of a `<select>` that may be left open; nothing chosen becomes null. */
export function optionalChoice<Schema extends z.ZodType<string, string>>(schema: Schema, problem: string) {
  return z
    .union([schema, z.literal("")], { error: problem })
    .nullish()
    .transform((choice) => (choice ? (choice as z.output<Schema>) : null));
}
