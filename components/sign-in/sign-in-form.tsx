"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { signInSchema } from "@/lib/auth/schema";
import type { FormAction } from "@/lib/forms/state";
import { DemoAccounts, type ShownDemoAccount } from "./demo-accounts";

/** E-mail address and password. After a refusal the address is still there and the password is not. */
export function SignInForm({
  action,
  demoAccounts,
}: {
  action: FormAction;
  demoAccounts: readonly ShownDemoAccount[];
}) {
  const t = useTranslations("signIn");
  const problems = useActionForm(signInSchema, action, { email: "", password: "" });
  const { form, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  const { resetField } = form;
  useEffect(() => {
    if (state.status !== "idle") resetField("password");
  }, [state, resetField]);

  function use(account: ShownDemoAccount) {
    form.setValue("email", account.email);
    form.setValue("password", account.password);
    form.clearErrors();
    document.getElementById("sign-in")?.focus();
  }

  return (
    <div className="grid gap-8">
      <form action={formAction} onSubmit={onSubmit} noValidate className="grid gap-6">
        <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
        <TextInput label={t("email")} {...control("email")} type="email" autoComplete="username" />
        <TextInput
          label={t("password")}
          {...control("password")}
          type="password"
          autoComplete="current-password"
        />
        <SubmitButton
          id="sign-in"
          pending={pending}
          pendingLabel={t("pending")}
          className="justify-self-start"
        >
          {t("submit")}
        </SubmitButton>
      </form>
      {demoAccounts.length > 0 ? <DemoAccounts accounts={demoAccounts} onUse={use} /> : null}
    </div>
  );
}
