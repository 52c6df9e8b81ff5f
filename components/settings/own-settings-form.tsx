"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/forms/state";
import { type Locale, localeNames, locales } from "@/lib/i18n/locale";
import { ownSettingsSchema } from "@/lib/settings/schema";

/** A person's own language and time zone. */
export function OwnSettingsForm({
  language,
  timeZone,
  timeZones,
  action,
}: {
  language: Locale;
  timeZone: string;
  timeZones: readonly SelectOption[];
  action: FormAction;
}) {
  const t = useTranslations("settings");
  const problems = useActionForm(ownSettingsSchema, action, { language });
  const { form, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      {state.status === "ok" ? <Notice kind="success" title={t("kept")} announce="polite" /> : null}
      <RadioGroup
        label={t("own.language")}
        inline
        options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
        {...control("language", language)}
      />
      <Select
        label={t("own.timeZone")}
        hint={t("own.timeZoneHint")}
        options={timeZones}
        {...control("timeZone", timeZone)}
      />
      <SubmitButton pending={pending} pendingLabel={t("saving")} className="justify-self-start">
        {t("own.submit")}
      </SubmitButton>
    </form>
  );
}
