"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { addDutySchema, dutyKindSchema } from "@/lib/duty/schema";
import type { FormState } from "@/lib/forms/state";
import type { DutyFormLists } from "./form-lists";
import { blankSpan, SpanFields } from "./span-fields";

/** Puts somebody on call or on duty. The languages are shown for interpreters alone, by CSS, so without script too. */
export function DutyForm({
  action,
  lists,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  lists: DutyFormLists;
}) {
  const t = useTranslations("duty");
  const problems = useActionForm(addDutySchema, action, { userId: "", languages: [], ...blankSpan });
  const { form, errors, state, pending, formAction, onSubmit } = problems;
  const { control, chosen } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="group/duty grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <RadioGroup
        label={t("form.kind")}
        options={dutyKindSchema.options.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          hint: t(`kindMeans.${kind}`),
        }))}
        {...control("kind")}
      />
      <Select
        label={t("form.person")}
        emptyLabel={t("form.choose")}
        options={lists.everybody}
        {...control("userId")}
      />
      <div className="hidden group-has-[[value=INTERPRETER\_ON\_CALL]:checked]/duty:block">
        <CheckboxGroup
          label={t("form.languages")}
          options={lists.languages}
          className="sm:[&>div>div]:grid-cols-2"
          {...control("languages")}
          defaultValue={chosen("languages")}
        />
      </div>
      <SpanFields zone={lists.zone} control={control} values={blankSpan} />
      <SubmitButton pending={pending} pendingLabel={t("form.saving")} className="justify-self-start">
        {t("form.add")}
      </SubmitButton>
    </form>
  );
}
