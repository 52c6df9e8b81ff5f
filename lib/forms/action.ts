import "server-only";
import { randomUUID } from "node:crypto";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { SignedInActor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { isDatabaseGone } from "@/lib/database/errors";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { FieldProblem } from "./field-problem";
import { formDataToObject } from "./form-data";
import type { FormState } from "./state";

type Handler<Schema extends z.ZodType> = (
  actor: SignedInActor,
  input: z.output<Schema>,
) => Promise<Partial<FormState> | void>;

const secretField = /password|token|code/i;

/** What was typed, without secrets. */
function keepable(fields: Record<string, string | string[]>): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !secretField.test(name)));
}

/** The first message of each field, by the field's dotted path. */
export function fieldErrorsOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    errors[issue.path.join(".") || "form"] ??= issue.message;
  }
  return errors;
}

/**
 * Parses what a form sent, runs the handler, and answers with a state for the form. Expected faults become messages;
 * an unexpected one is logged under an id and the form says that nothing was lost. Redirects pass through.
 */
export function answerForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  handler: (input: z.output<Schema>) => Promise<Partial<FormState> | void>,
): Promise<FormState> {
  return answer(nobody, schema, form, (_nobody, input) => handler(input));
}

const nobody = () => Promise.resolve(null);

/** Asks who sends within what it guards: a database that is gone is gone at that question already. */
async function answer<Sender, Schema extends z.ZodType>(
  whoSends: () => Promise<Sender>,
  schema: Schema,
  form: FormData,
  handler: (sender: Sender, input: z.output<Schema>) => Promise<Partial<FormState> | void>,
): Promise<FormState> {
  const fields = formDataToObject(form);
  const values = keepable(fields);
  try {
    const sender = await whoSends();
    const parsed = schema.safeParse(fields);
    if (!parsed.success) return { status: "invalid", fieldErrors: fieldErrorsOf(parsed.error), values };
    return { status: "ok", fieldErrors: {}, ...(await handler(sender, parsed.data)) };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof FieldProblem) return { status: "invalid", fieldErrors: error.fieldErrors, values };
    if (error instanceof AppError) {
      return {
        status: "error",
        fieldErrors: {},
        formError: `errors.${error.code}`,
        formErrorValues: error.values,
        values,
      };
    }
    const faultId = randomUUID().slice(0, 8);
    const gone = isDatabaseGone(error);
    log().error({
      event: "action.failed",
      faultId,
      gone,
      kind: error instanceof Error ? error.name : "unknown",
    });
    return {
      status: "error",
      fieldErrors: {},
      formError: gone ? "errors.DATABASE_GONE" : "errors.UNEXPECTED",
      values,
      faultId,
    };
  }
}

/** A server action for signed-in people: actor first, then as `answerForm`. */
export function action<Schema extends z.ZodType>(schema: Schema, handler: Handler<Schema>) {
  return (_state: FormState, form: FormData): Promise<FormState> =>
    answer(requireActor, schema, form, handler);
}
