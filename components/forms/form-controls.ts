"use client";

import type { FieldValues, Path, UseFormRegister, UseFormRegisterReturn } from "react-hook-form";
import type { FormState } from "@/lib/forms/state";
import { useSay } from "./use-say";

/** What a control of a form of `useActionForm` takes: its registration, its error in words, and its first value. */
export type ControlProps = UseFormRegisterReturn & { error: string | undefined; defaultValue: string };

/**
 * The attributes of each control of a form. Without script the browser shows what `defaultValue` says; after a refusal
 * that is what was typed.
 * @returns `control` for one value, and `chosen` for the values of a group of checkboxes
 */
export function useFormControls<Values extends FieldValues>({
  register,
  errors,
  state,
}: {
  register: UseFormRegister<Values>;
  errors: Record<string, string>;
  state: FormState;
}) {
  const say = useSay();
  function control(field: Path<Values>, initial = ""): ControlProps {
    const typed = state.values?.[field];
    return {
      ...register(field),
      error: say(errors[field]),
      defaultValue: typeof typed === "string" ? typed : initial,
    };
  }
  function chosen(field: Path<Values>, initial: readonly string[] = []): readonly string[] {
    if (!state.values) return initial;
    const typed = state.values[field];
    return typed === undefined ? [] : Array.isArray(typed) ? typed : [typed];
  }
  return { control, chosen };
}
