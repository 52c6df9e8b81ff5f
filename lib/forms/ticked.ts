import { z } from "zod";

/** What a checkbox sends: its value where it is ticked, nothing where it is not; a boolean before it is sent. */
export const ticked = z.union([z.string(), z.boolean()]).nullish().transform(Boolean);
