"use server";

import { redirect } from "next/navigation";
import { networkAddress } from "@/lib/auth/network-address";
import { signInSchema } from "@/lib/auth/schema";
import { startSession } from "@/lib/auth/session";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { answerForm } from "@/lib/forms/action";
import type { FormState } from "@/lib/forms/state";

/** Signs in and goes to the start page. */
export async function signIn(_state: FormState, form: FormData): Promise<FormState> {
  return answerForm(signInSchema, form, async ({ email, password }) => {
    await startSession(await signInWithPassword(email, password, await networkAddress()));
    redirect("/");
  });
}
