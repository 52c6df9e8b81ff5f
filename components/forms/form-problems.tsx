"use client";

import { useState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/forms/state";
import { useSay, useWords } from "./use-say";

/**
 * The summary above a form of `useActionForm`. It changes when the form is sent and when the server has answered, and
 * not while somebody types: it takes the focus each time, which would snatch the keyboard from the field.
 *
 * @param submitCount `form.formState.submitCount`
 * @param fieldIds the control's id where it is not the field's name
 */
export function FormProblems({
  state,
  errors,
  submitCount,
  fieldIds = {},
}: {
  state: FormState;
  errors: Record<string, string>;
  submitCount: number;
  fieldIds?: Record<string, string>;
}) {
  const words = useWords();
  const say = useSay();
  const said = state.formError ? words(state.formError, state.formErrorValues) : undefined;
  const formError = said && state.faultId ? `${said} ${state.faultId}` : said;
  const [shown, setShown] = useState({ state, submitCount, summary: summaryOf(errors, fieldIds, say) });
  if (shown.state !== state || shown.submitCount !== submitCount) {
    // What the server has just answered is not among the form's own errors yet.
    const all = shown.state === state ? errors : { ...state.fieldErrors, ...errors };
    setShown({ state, submitCount, summary: summaryOf(all, fieldIds, say) });
  }
  return <ErrorSummary errors={shown.summary} formError={formError} />;
}

function summaryOf(
  errors: Record<string, string>,
  fieldIds: Record<string, string>,
  say: ReturnType<typeof useSay>,
) {
  return Object.entries(errors).map(([field, text]) => ({
    field: fieldIds[field] ?? field,
    message: say(text) ?? text,
  }));
}
