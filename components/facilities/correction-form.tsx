"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Notice } from "@/components/ui/notice";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { facilityCorrectionSchema } from "@/lib/facilities/schema";
import type { TimeZone } from "@/lib/facilities/time-zones";
import type { FormAction } from "@/lib/forms/state";
import { type RunBy, runBySchema } from "@/lib/policy/schema";

/** What the fields hold at first: a choice of each list, or nothing. */
export interface CorrectionValues {
  phone: string;
  runBy: RunBy | "";
  place: string;
  timeZone: TimeZone | "";
  district: string;
  note: string;
}

/**
 * What an organization knows better about a facility. Fields start with the organization's correction, not with the
 * shared record: an empty field means that the shared record stands, now and when it is brought up to date.
 *
 * @param shared the shared record in words, for the hints
 */
export function CorrectionForm({
  facilityId,
  values,
  shared,
  timeZones,
  districts,
  action,
}: {
  facilityId: string;
  values: CorrectionValues;
  shared: Record<keyof CorrectionValues, string>;
  timeZones: readonly SelectOption[];
  districts: readonly string[];
  action: FormAction;
}) {
  const t = useTranslations("facilities");
  const problems = useActionForm(facilityCorrectionSchema, action, { facilityId, ...values });
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  const field = (name: keyof CorrectionValues) => control(name, values[name]);
  const asShared = (name: keyof CorrectionValues) =>
    shared[name] ? `${t("correct.asShared")}: ${shared[name]}` : t("correct.asShared");

  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      {state.status === "ok" ? <Notice kind="success" title={t("correct.kept")} announce="polite" /> : null}
      <input type="hidden" {...register("facilityId")} value={facilityId} />
      <TextInput
        label={t("field.phone")}
        hint={shared.phone ? t("correct.phoneHint", { value: shared.phone }) : undefined}
        type="tel"
        autoComplete="off"
        optional
        {...field("phone")}
      />
      <Select
        label={t("field.runBy")}
        emptyLabel={asShared("runBy")}
        options={runBySchema.options.map((code) => ({ value: code, label: t(`runBy.${code}`) }))}
        {...field("runBy")}
      />
      <TextInput
        label={t("field.place")}
        hint={t("correct.placeHint")}
        autoComplete="off"
        optional
        {...field("place")}
      />
      <Select
        label={t("field.timeZone")}
        emptyLabel={asShared("timeZone")}
        options={timeZones}
        {...field("timeZone")}
      />
      <Select
        label={t("field.district")}
        hint={t("correct.districtHint")}
        emptyLabel={asShared("district")}
        options={districts.map((district) => ({ value: district, label: district }))}
        {...field("district")}
      />
      <TextArea label={t("field.note")} hint={t("correct.noteHint")} rows={3} optional {...field("note")} />
      <SubmitButton pending={pending} pendingLabel={t("correct.pending")} className="justify-self-start">
        {t("correct.submit")}
      </SubmitButton>
    </form>
  );
}
