"use server";

import { revalidatePath } from "next/cache";
import { startSession } from "@/lib/auth/session";
import { action } from "@/lib/forms/action";
import type { FormState } from "@/lib/forms/state";
import { chooseLanguage } from "@/components/shell/actions";
import * as settings from "@/lib/settings/commands";
import { changePasswordSchema, organizationSettingsSchema, ownSettingsSchema } from "@/lib/settings/schema";

const own = action(ownSettingsSchema, async (actor, input) => {
  await settings.changeOwnSettings(actor, input);
  const form = new FormData();
  form.set("language", input.language);
  await chooseLanguage(form);
  revalidatePath("/", "layout");
});

export async function changeOwnSettings(state: FormState, form: FormData): Promise<FormState> {
  return own(state, form);
}

const password = action(changePasswordSchema, async (actor, input) => {
  await startSession(await settings.changePassword(actor, input));
});

export async function changePassword(state: FormState, form: FormData): Promise<FormState> {
  return password(state, form);
}

const organization = action(organizationSettingsSchema, async (actor, input) => {
  await settings.changeOrganizationSettings(actor, input);
  revalidatePath("/", "layout");
});

export async function changeOrganizationSettings(state: FormState, form: FormData): Promise<FormState> {
  return organization(state, form);
}
