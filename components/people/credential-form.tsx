"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/forms/state";
import { keepCredentialSchema } from "@/lib/people/schema";
import type { CredentialKind } from "@/lib/routing/schema";

/** What the fields hold at first; an empty text for nothing. */
export interface CredentialValues {
  state: string;
  district: string;
  level: string;
  status: string;
  validFrom: string;
  expiresOn: string;
  renewalFiledOn: string;
  renewalConfirmedOn: string;
}

/** One credential, with the fields of its kind. The kind comes from the address, so that the form needs no script. */
export function CredentialForm({
  representativeId,
  credentialId,
  kind,
  values,
  states,
  districts,
  action,
}: {
  representativeId: string;
  credentialId: string | null;
  kind: CredentialKind;
  values: CredentialValues;
  states: readonly SelectOption[];
  districts: readonly string[];
  action: FormAction;
}) {
  const t = useTranslations("people.credential");
  const routing = useTranslations("routing");
  const hidden = { representativeId, credentialId: credentialId ?? "", kind };
  // The other fields start from the `defaultValue` that each control has for a browser without script.
  const problems = useActionForm(keepCredentialSchema, action, hidden);
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  const field = (name: keyof CredentialValues) => control(name, values[name]);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <input type="hidden" {...register("representativeId")} value={representativeId} />
      <input type="hidden" {...register("credentialId")} value={hidden.credentialId} />
      <input type="hidden" {...register("kind")} value={kind} />
      {kind === "BAR" ? (
        <Select label={t("state")} emptyLabel={t("choose")} options={states} {...field("state")} />
      ) : null}
      {kind === "FEDERAL_COURT" ? (
        <Select
          label={t("district")}
          emptyLabel={t("choose")}
          options={districts.map((district) => ({ value: district, label: district }))}
          {...field("district")}
        />
      ) : null}
      {kind === "DOJ_ACCREDITATION" ? (
        <RadioGroup
          label={t("level")}
          options={(["PARTIAL", "FULL"] as const).map((level) => ({
            value: level,
            label: routing(`accreditationLevel.${level}`),
            hint: t(`levelMeans.${level}`),
          }))}
          {...field("level")}
        />
      ) : null}
      <RadioGroup
        label={t("status")}
        inline
        options={(["ACTIVE", "SUSPENDED", "INACTIVE"] as const).map((status) => ({
          value: status,
          label: routing(`credentialStatus.${status}`),
        }))}
        {...field("status")}
      />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <DateField label={t("validFrom")} unknownIsFine {...field("validFrom")} />
        <DateField label={t("expiresOn")} hint={t("expiresOnHint")} {...field("expiresOn")} />
      </div>
      {kind === "DOJ_ACCREDITATION" ? (
        <div className="grid items-end gap-6 sm:grid-cols-2">
          <DateField label={t("renewalFiledOn")} optional {...field("renewalFiledOn")} />
          <DateField
            label={t("renewalConfirmedOn")}
            hint={t("renewalConfirmedOnHint")}
            optional
            {...field("renewalConfirmedOn")}
          />
        </div>
      ) : null}
      <Checkbox
        label={t("isVerified")}
        hint={t(`isVerifiedHint.${kind}`)}
        value="yes"
        {...register("isVerified")}
      />
      <SubmitButton pending={pending} pendingLabel={t("saving")} className="justify-self-start">
        {t("keep")}
      </SubmitButton>
    </form>
  );
}
