"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { redeemFirstAdministratorLink } from "@/lib/auth/first-administrator";
import { firstAdministratorSchema } from "@/lib/auth/schema";
import { startSession } from "@/lib/auth/session";
import { answerForm } from "@/lib/forms/action";
import type { FormState } from "@/lib/forms/state";

/** Makes the organization and its first administrator, and signs them in. */
export async function setUp(_state: FormState, form: FormData): Promise<FormState> {
  return answerForm(firstAdministratorSchema, form, async (input) => {
    await startSession(await redeemFirstAdministratorLink({ ...input, language: await getLocale() }));
    redirect("/");
  });
}
