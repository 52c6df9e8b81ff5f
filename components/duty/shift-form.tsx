"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { TypedSpan } from "@/lib/duty/duty-span";
import { keepShiftSchema } from "@/lib/duty/schema";
import type { FormState } from "@/lib/forms/state";
import type { DutyFormLists } from "./form-lists";
import { SpanFields } from "./span-fields";

export interface ShiftValues extends TypedSpan {
  shiftId: string;
  name: string;
  leadId: string;
  memberIds: string[];
  supervisingAttorneyId: string;
}

/** A shift that is made or changed. */
export function ShiftForm({
  action,
  lists,
  values,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  lists: DutyFormLists;
  values: ShiftValues;
}) {
  const t = useTranslations("duty.shift");
  const common = useTranslations("duty.form");
  const problems = useActionForm(keepShiftSchema, action, values);
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control, chosen } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <input type="hidden" {...register("shiftId")} value={values.shiftId} />
      <TextInput
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="off"
        {...control("name", values.name)}
      />
      <SpanFields zone={lists.zone} control={control} values={values} />
      <Select
        label={t("lead")}
        hint={t("leadHint")}
        emptyLabel={common("choose")}
        options={lists.callTakers}
        {...control("leadId", values.leadId)}
      />
      <CheckboxGroup
        label={t("members")}
        hint={t("membersHint")}
        options={lists.callTakers}
        className="sm:[&>div>div]:grid-cols-2"
        {...control("memberIds")}
        defaultValue={chosen("memberIds", values.memberIds)}
      />
      <Select
        label={t("supervisingAttorney")}
        hint={t("supervisingAttorneyHint")}
        emptyLabel={t("noAttorney")}
        options={lists.attorneys}
        {...control("supervisingAttorneyId", values.supervisingAttorneyId)}
      />
      <SubmitButton pending={pending} pendingLabel={common("saving")} className="justify-self-start">
        {values.shiftId ? t("change") : t("make")}
      </SubmitButton>
    </form>
  );
}
