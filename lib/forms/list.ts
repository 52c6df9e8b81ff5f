import { z } from "zod";

/**
 * A group of checkboxes: none, one or several of the values of `schema`, each once. A browser sends nothing for none
 * and no list for one.
 */
export function listOf<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return z
    .union([z.array(schema), schema, z.literal(""), z.literal(false), z.null()])
    .optional()
    .transform((value): z.output<Schema>[] => {
      if (!value) return [];
      return [...new Set(Array.isArray(value) ? value : [value])];
    });
}
