"use server";

import { refresh } from "next/cache";
import { acknowledgeAlert, resolveAlert } from "@/lib/alerts/commands";
import { acknowledgeSchema, resolveSchema } from "@/lib/alerts/schema";
import { action } from "@/lib/forms/action";
import type { FormState } from "@/lib/forms/state";

const acknowledgeAction = action(acknowledgeSchema, async (actor, input) => {
  await acknowledgeAlert(actor, input);
  refresh();
});

const resolveAction = action(resolveSchema, async (actor, input) => {
  await resolveAlert(actor, input, new Date());
  refresh();
});

export async function acknowledge(state: FormState, form: FormData): Promise<FormState> {
  return acknowledgeAction(state, form);
}

export async function resolve(state: FormState, form: FormData): Promise<FormState> {
  return resolveAction(state, form);
}
