"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/forms/state";
import { changePasswordSchema } from "@/lib/settings/schema";

const blank = { currentPassword: "", newPassword: "", repeatedPassword: "" };

/** Another password, once the current one is known. */
export function PasswordForm({ action }: { action: FormAction }) {
  const t = useTranslations("settings.password");
  const settings = useTranslations("settings");
  const problems = useActionForm(changePasswordSchema, action, blank);
  const { form, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  const { reset } = form;
  useEffect(() => {
    // A password is not left standing in a form that nobody needs any more.
    if (state.status === "ok") reset(blank);
  }, [state, reset]);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      {state.status === "ok" ? <Notice kind="success" title={t("kept")} announce="polite" /> : null}
      <TextInput
        label={t("current")}
        type="password"
        autoComplete="current-password"
        {...control("currentPassword")}
      />
      <TextInput
        label={t("next")}
        hint={t("nextHint")}
        type="password"
        autoComplete="new-password"
        {...control("newPassword")}
      />
      <TextInput
        label={t("repeated")}
        type="password"
        autoComplete="new-password"
        {...control("repeatedPassword")}
      />
      <SubmitButton pending={pending} pendingLabel={settings("saving")} className="justify-self-start">
        {t("submit")}
      </SubmitButton>
    </form>
  );
}
