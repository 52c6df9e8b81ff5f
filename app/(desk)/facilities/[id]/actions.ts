"use server";

import { revalidatePath } from "next/cache";
import { correctFacility } from "@/lib/facilities/commands";
import { facilityCorrectionSchema } from "@/lib/facilities/schema";
import { action } from "@/lib/forms/action";
import type { FormState } from "@/lib/forms/state";

const keep = action(facilityCorrectionSchema, async (actor, input) => {
  await correctFacility(actor, input);
  revalidatePath("/facilities", "layout");
});

/** Keeps what the organization knows better about a facility. */
export async function keepCorrection(state: FormState, form: FormData): Promise<FormState> {
  return keep(state, form);
}
