"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/forms/state";
import { addAbsenceSchema } from "@/lib/people/schema";

/** The days on which a representative takes nothing, both included. */
export function AbsenceForm({ representativeId, action }: { representativeId: string; action: FormAction }) {
  const t = useTranslations("people.absence");
  const problems = useActionForm(addAbsenceSchema, action, { representativeId, from: "", until: "" });
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-4">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <input type="hidden" {...register("representativeId")} value={representativeId} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <DateField label={t("from")} {...control("from")} />
        <DateField label={t("until")} {...control("until")} />
      </div>
      <SubmitButton
        variant="secondary"
        pending={pending}
        pendingLabel={t("saving")}
        className="justify-self-start"
      >
        {t("add")}
      </SubmitButton>
    </form>
  );
}
