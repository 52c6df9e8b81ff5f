"use server";

import { addFact, retractFact } from "@/lib/cases/commands";
import { factSchema, retractionSchema } from "@/lib/cases/schema";
import { action } from "@/lib/forms/action";
import { backTo } from "@/lib/forms/back-to";
import type { FormState } from "@/lib/forms/state";

const saveFactAction = action(factSchema, async (actor, input) => {
  await addFact(actor, input, new Date());
  backTo(`/cases/${input.caseId}#facts`);
});

/** Adds a fact, or puts one in place of another, and goes back to the case. */
export async function saveFact(state: FormState, form: FormData): Promise<FormState> {
  return saveFactAction(state, form);
}

const takeBackFactAction = action(retractionSchema, async (actor, input) => {
  await retractFact(actor, input, new Date());
  backTo(`/cases/${input.caseId}#facts`);
});

/** Takes back a fact that did not happen, and goes back to the case. */
export async function takeBackFact(state: FormState, form: FormData): Promise<FormState> {
  return takeBackFactAction(state, form);
}
