"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/forms/state";
import { type OrganizationSettings, organizationSettingsSchema } from "@/lib/settings/schema";

/** The form for oneself has a field of the same name on the same page. */
const fieldIds = { timeZone: "organization-time-zone" };

/** What counts for everybody in the organization: how holds are counted, its calendar, its recognition. */
export function OrganizationSettingsForm({
  settings,
  timeZones,
  action,
}: {
  settings: OrganizationSettings;
  timeZones: readonly SelectOption[];
  action: FormAction;
}) {
  const t = useTranslations("settings.organization");
  const common = useTranslations("settings");
  const problems = useActionForm(organizationSettingsSchema, action, {
    holdReading: settings.holdReading,
    isRecognized: settings.isRecognized,
  });
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems
        state={state}
        errors={errors}
        submitCount={form.formState.submitCount}
        fieldIds={fieldIds}
      />
      {state.status === "ok" ? <Notice kind="success" title={common("kept")} announce="polite" /> : null}
      <TextInput label={t("name")} autoComplete="organization" {...control("name", settings.name)} />
      <Select
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        options={timeZones}
        {...control("timeZone", settings.timeZone)}
        id={fieldIds.timeZone}
      />
      <RadioGroup
        label={t("holdReading")}
        hint={t("countingMeans")}
        options={(["FORM", "REGULATION"] as const).map((reading) => ({
          value: reading,
          label: t(`reading.${reading}.label`),
          hint: t(`reading.${reading}.means`),
        }))}
        {...control("holdReading", settings.holdReading)}
      />
      <TextInput
        label={t("dueSoonHours")}
        hint={t("dueSoonHoursHint")}
        inputMode="numeric"
        className="max-w-sm"
        {...control("dueSoonHours", String(settings.dueSoonHours))}
      />
      <Fieldset id="recognition" label={t("recognition")} hint={t("recognitionHint")}>
        <Checkbox
          label={t("isRecognized")}
          hint={t("isRecognizedHint")}
          value="yes"
          {...register("isRecognized")}
          defaultChecked={state.values ? "isRecognized" in state.values : settings.isRecognized}
        />
        <div className="mt-2 grid items-end gap-6 sm:grid-cols-2">
          <DateField
            label={t("validFrom")}
            {...control("recognitionValidFrom", settings.recognitionValidFrom ?? "")}
          />
          <DateField
            label={t("expiresOn")}
            {...control("recognitionExpiresOn", settings.recognitionExpiresOn ?? "")}
          />
          <DateField
            label={t("renewalFiledOn")}
            {...control("recognitionRenewalFiledOn", settings.recognitionRenewalFiledOn ?? "")}
          />
          <DateField
            label={t("renewalConfirmedOn")}
            {...control("recognitionRenewalConfirmedOn", settings.recognitionRenewalConfirmedOn ?? "")}
          />
        </div>
      </Fieldset>
      <SubmitButton pending={pending} pendingLabel={common("saving")} className="justify-self-start">
        {t("submit")}
      </SubmitButton>
    </form>
  );
}
