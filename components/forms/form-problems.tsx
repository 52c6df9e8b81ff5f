"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/forms/state";
import { useSay } from "./use-say";

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
  const t = useTranslations();
  const say = useSay();
  const [shown, setShown] = useState({ state, submitCount, summary: summaryOf(errors, fieldIds, say) });
  if (shown.state !== state || shown.submitCount !== submitCount) {
    setShown({ state, submitCount, summary: summaryOf(errors, fieldIds, say) });
  }
  return <ErrorSummary errors={shown.summary} formError={formErrorOf(state, t)} />;
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

function formErrorOf(state: FormState, t: ReturnType<typeof useTranslations>): string | undefined {
  if (!state.formError) return undefined;
  const words = t(state.formError as Parameters<typeof t>[0], state.formErrorValues as never);
  return state.faultId ? `${words} ${state.faultId}` : words;
}
