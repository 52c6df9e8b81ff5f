"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { caseListHref } from "@/lib/cases/list-address";
import { caseSearchSchema } from "@/lib/cases/schema";
import { formDataToObject } from "@/lib/forms/form-data";

/** Turns what was searched for into the list's address, where a name stands sealed. */
export async function searchCases(form: FormData): Promise<void> {
  const actor = await requireActor();
  redirect(caseListHref(actor, caseSearchSchema.parse(formDataToObject(form))));
}
