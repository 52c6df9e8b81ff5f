"use server";

import { redirect } from "next/navigation";
import type { SignedInActor } from "@/lib/auth/actor";
import { AppError, type ErrorCode } from "@/lib/errors";
import { action } from "@/lib/forms/action";
import type { FormState } from "@/lib/forms/state";
import { acceptMatter, closeMatter, declineMatter, returnMatter } from "@/lib/routing/commands";
import {
  acceptMatterSchema,
  closeMatterSchema,
  refuseMatterSchema,
  type AcceptMatter,
  type CloseMatter,
  type QueueDone,
  type RefuseMatter,
} from "@/lib/routing/forms-schema";

/** What the page of the matter itself says better than a line above a form that has lost its use. */
const saidByThePage: readonly ErrorCode[] = ["ALREADY_TAKEN", "NO_LONGER_OFFERED", "NOT_ENTITLED"];

async function orShowMatter<Result>(matterId: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && saidByThePage.includes(error.code)) redirect(`/queue/${matterId}`);
    throw error;
  }
}

function backToQueue(done: QueueDone): never {
  redirect(`/queue?done=${done}`);
}

const accepting = action(acceptMatterSchema, async (actor: SignedInActor, input: AcceptMatter) => {
  const { caseId } = await orShowMatter(input.matterId, acceptMatter(actor, input));
  redirect(`/cases/${caseId}`);
});

const declining = action(refuseMatterSchema, async (actor: SignedInActor, input: RefuseMatter) => {
  await orShowMatter(input.matterId, declineMatter(actor, input));
  backToQueue("DECLINED");
});

const returning = action(refuseMatterSchema, async (actor: SignedInActor, input: RefuseMatter) => {
  await returnMatter(actor, input);
  backToQueue("RETURNED");
});

const closing = action(closeMatterSchema, async (actor: SignedInActor, input: CloseMatter) => {
  await closeMatter(actor, input);
  backToQueue("CLOSED");
});

export async function accept(state: FormState, form: FormData): Promise<FormState> {
  return accepting(state, form);
}

export async function decline(state: FormState, form: FormData): Promise<FormState> {
  return declining(state, form);
}

export async function giveBack(state: FormState, form: FormData): Promise<FormState> {
  return returning(state, form);
}

export async function close(state: FormState, form: FormData): Promise<FormState> {
  return closing(state, form);
}
