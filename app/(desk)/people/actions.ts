"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/lib/auth/session";
import { action } from "@/lib/forms/action";
import { formDataToObject } from "@/lib/forms/form-data";
import { backTo } from "@/lib/forms/back-to";
import type { FormState } from "@/lib/forms/state";
import * as people from "@/lib/people/commands";
import * as entitlements from "@/lib/people/entitlement-commands";
import * as schema from "@/lib/people/schema";

const add = action(schema.addPersonSchema, async (actor, input) => {
  const { userId } = await people.addPerson(actor, input);
  backTo(`/people/${userId}`);
});

export async function addPerson(state: FormState, form: FormData): Promise<FormState> {
  return add(state, form);
}

const change = action(schema.changeRoleSchema, async (actor, input) => {
  await people.changeRole(actor, input, new Date());
  revalidatePath("/people", "layout");
});

export async function changeRole(state: FormState, form: FormData): Promise<FormState> {
  return change(state, form);
}

const deactivate = action(schema.deactivateSchema, async (actor, input) => {
  await people.deactivatePerson(actor, input, new Date());
  backTo(`/people/${input.userId}`);
});

export async function deactivatePerson(state: FormState, form: FormData): Promise<FormState> {
  return deactivate(state, form);
}

const keep = action(schema.keepCredentialSchema, async (actor, input) => {
  const { userId } = await entitlements.keepCredential(actor, input, new Date());
  backTo(`/people/${userId}`);
});

export async function keepCredential(state: FormState, form: FormData): Promise<FormState> {
  return keep(state, form);
}

const away = action(schema.addAbsenceSchema, async (actor, input) => {
  const { userId } = await entitlements.addAbsence(actor, input);
  backTo(`/people/${userId}#absences`);
});

export async function addAbsence(state: FormState, form: FormData): Promise<FormState> {
  return away(state, form);
}

export async function removeAbsence(form: FormData): Promise<void> {
  const actor = await requireActor();
  const parsed = schema.removeAbsenceSchema.safeParse(formDataToObject(form));
  if (!parsed.success) return;
  const { userId } = await entitlements.removeAbsence(actor, parsed.data);
  backTo(`/people/${userId}#absences`);
}
