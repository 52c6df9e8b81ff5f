"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { firstAdministratorSchema } from "@/lib/auth/schema";
import type { FormAction } from "@/lib/forms/state";

/** The organization and the account of its first administrator, made at once. */
export function FirstAdministratorForm({
  token,
  timeZones,
  action,
}: {
  token: string;
  timeZones: readonly SelectOption[];
  action: FormAction;
}) {
  const t = useTranslations("setup");
  const problems = useActionForm(firstAdministratorSchema, action, { token });
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-xl gap-8">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <input type="hidden" {...register("token")} value={token} />
      <section aria-labelledby="organization-title" className="grid gap-6 border-t-2 border-ink pt-3">
        <h2 id="organization-title" className="text-lg">
          {t("organization")}
        </h2>
        <TextInput
          label={t("organizationName")}
          autoComplete="organization"
          {...control("organizationName")}
        />
        <Select
          label={t("timeZone")}
          hint={t("timeZoneHint")}
          emptyLabel={t("choose")}
          options={timeZones}
          {...control("timeZone")}
        />
      </section>
      <section aria-labelledby="you-title" className="grid gap-6 border-t-2 border-ink pt-3">
        <h2 id="you-title" className="text-lg">
          {t("you")}
        </h2>
        <TextInput label={t("name")} autoComplete="name" {...control("name")} />
        <TextInput label={t("email")} type="email" autoComplete="username" {...control("email")} />
        <TextInput
          label={t("password")}
          hint={t("passwordHint")}
          type="password"
          autoComplete="new-password"
          {...control("password")}
        />
        <SubmitButton pending={pending} pendingLabel={t("pending")} className="justify-self-start">
          {t("submit")}
        </SubmitButton>
      </section>
    </form>
  );
}
