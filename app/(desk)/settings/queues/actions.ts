"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { action } from "@/lib/forms/action";
import { formDataToObject } from "@/lib/forms/form-data";
import { backTo } from "@/lib/forms/back-to";
import type { FormState } from "@/lib/forms/state";
import * as queues from "@/lib/queues/commands";
import { keepQueueSchema, queueMemberSchema } from "@/lib/queues/schema";

const keep = action(keepQueueSchema, async (actor, input) => {
  const { queueId } = await queues.keepQueue(actor, input);
  if (!input.queueId) redirect(`/settings/queues/${queueId}`);
  revalidatePath("/settings/queues", "layout");
});

export async function keepQueue(state: FormState, form: FormData): Promise<FormState> {
  return keep(state, form);
}

const add = action(queueMemberSchema, async (actor, input) => {
  await queues.addMember(actor, input);
  backTo(`/settings/queues/${input.queueId}#members`);
});

export async function addMember(state: FormState, form: FormData): Promise<FormState> {
  return add(state, form);
}

export async function removeMember(form: FormData): Promise<void> {
  const actor = await requireActor();
  const parsed = queueMemberSchema.safeParse(formDataToObject(form));
  if (!parsed.success) return;
  await queues.removeMember(actor, parsed.data);
  backTo(`/settings/queues/${parsed.data.queueId}#members`);
}
