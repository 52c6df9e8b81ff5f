"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type FormEvent, startTransition, useActionState, useEffect, useSyncExternalStore } from "react";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type { z } from "zod";
import { type FormAction, idleForm } from "@/lib/forms/state";
import { alreadyTyped } from "./already-typed";

/**
 * One form, three ways: with script it is checked by the schema in the browser and what was typed survives a server's
 * refusal; without script it posts to the same action; either way the server checks again with the same schema.
 *
 * Put `action` and `onSubmit` on the `<form>`, register each field with `register`, and show `errors` (keys of
 * messages, see lib/forms/message.ts) in an ErrorSummary and beside each field.
 *
 * @param schema the room's schema, the same that the action parses with
 * @param action the server action
 * @param defaultValues what the fields hold at first; after a refusal without script, what was typed
 */
export function useActionForm<Schema extends z.ZodType<FieldValues, FieldValues>>(
  schema: Schema,
  action: FormAction,
  defaultValues: DefaultValues<z.input<Schema>>,
) {
  const [state, formAction, pending] = useActionState(action, idleForm);
  const isHydrating = useSyncExternalStore(
    noChange,
    () => false,
    () => true,
  );
  const form = useForm<z.input<Schema>, unknown, z.output<Schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      ...defaultValues,
      ...(state.values as Partial<DefaultValues<z.input<Schema>>>),
      // The page can be typed into before its script has come; the form would put its own values over that.
      ...(isHydrating &&
        (alreadyTyped(Object.keys(defaultValues)) as Partial<DefaultValues<z.input<Schema>>>)),
    },
    shouldFocusError: false,
  });

  const { setError } = form;
  useEffect(() => {
    for (const [field, text] of Object.entries(state.fieldErrors)) {
      setError(field as Path<z.input<Schema>>, { type: "server", message: text });
    }
  }, [state, setError]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    void form.handleSubmit(() => startTransition(() => formAction(data)))(event);
  }

  // Without script the state's own are all there is; with it the form has them, and drops each as it is corrected.
  const errors = { ...(isHydrating && state.fieldErrors), ...flatten(form.formState.errors) };
  return { form, register: form.register, state, errors, pending, formAction, onSubmit };
}

const noChange = () => () => undefined;

/** Field errors by dotted name, so that a list's or object's own error is found under its own name. */
function flatten(errors: object, prefix = ""): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, error] of Object.entries(errors)) {
    if (!error || typeof error !== "object") continue;
    const path = prefix ? `${prefix}.${name}` : name;
    if ("message" in error && typeof error.message === "string" && error.message) flat[path] = error.message;
    else if (!("ref" in error) || !("type" in error)) Object.assign(flat, flatten(error, path));
  }
  return flat;
}
