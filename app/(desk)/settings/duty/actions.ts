"use server";

import { requireActor } from "@/lib/auth/session";
import * as duty from "@/lib/duty/commands";
import { addDutySchema, endDutySchema, endShiftSchema, keepShiftSchema } from "@/lib/duty/schema";
import * as shifts from "@/lib/duty/shift-commands";
import { action } from "@/lib/forms/action";
import { formDataToObject } from "@/lib/forms/form-data";
import { backTo } from "@/lib/forms/back-to";
import type { FormState } from "@/lib/forms/state";

const add = action(addDutySchema, async (actor, input) => {
  await duty.addDuty(actor, input, new Date());
  backTo("/settings/duty#duties");
});

export async function addDuty(state: FormState, form: FormData): Promise<FormState> {
  return add(state, form);
}

export async function endDuty(form: FormData): Promise<void> {
  const actor = await requireActor();
  const parsed = endDutySchema.safeParse(formDataToObject(form));
  if (!parsed.success) return;
  await duty.endDuty(actor, parsed.data, new Date());
  backTo("/settings/duty#duties");
}

const keep = action(keepShiftSchema, async (actor, input) => {
  await shifts.keepShift(actor, input, new Date());
  backTo("/settings/duty#shifts");
});

export async function keepShift(state: FormState, form: FormData): Promise<FormState> {
  return keep(state, form);
}

export async function endShift(form: FormData): Promise<void> {
  const actor = await requireActor();
  const parsed = endShiftSchema.safeParse(formDataToObject(form));
  if (!parsed.success) return;
  await shifts.endShift(actor, parsed.data, new Date());
  backTo("/settings/duty#shifts");
}
