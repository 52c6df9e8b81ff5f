"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import type { FormState } from "@/lib/forms/state";
import { recordIntake } from "@/lib/intake/commands";
import { intakeSchema } from "@/lib/intake/schema";

const record = action(intakeSchema, async (actor, intake) => {
  const caseId = await recordIntake(actor, intake, new Date());
  redirect(`/cases/${caseId}`);
});

export async function recordDetention(state: FormState, form: FormData): Promise<FormState> {
  return record(state, form);
}
