"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { retractionSchema } from "@/lib/cases/schema";
import type { FormAction } from "@/lib/forms/state";
import { factSourceSchema } from "@/lib/hold/schema";

/** Takes back a fact that turned out not to have happened. */
export function RetractionForm({
  action,
  caseId,
  version,
  correctsId,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  correctsId: string;
}) {
  const t = useTranslations("cases.form");
  const hold = useTranslations("hold");
  const problems = useActionForm(retractionSchema, action, {
    caseId,
    version: String(version),
    correctsId,
    reason: "",
  });
  const { form, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  // The correction's form on the same page has fields of these names; ids must differ.
  const id = (name: string) => `retraction-${name}`;
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems
        state={state}
        errors={errors}
        submitCount={form.formState.submitCount}
        fieldIds={{ source: id("source"), reason: id("reason") }}
      />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="version" value={state.formErrorValues?.version ?? version} />
      <input type="hidden" name="correctsId" value={correctsId} />
      <Select
        {...control("source")}
        id={id("source")}
        label={t("source")}
        emptyLabel={t("choose")}
        options={factSourceSchema.options.map((value) => ({ value, label: hold(`source.${value}`) }))}
      />
      <TextInput {...control("reason")} id={id("reason")} label={t("retractReason")} autoComplete="off" />
      <SubmitButton
        variant="danger"
        pending={pending}
        pendingLabel={t("saving")}
        className="justify-self-start"
      >
        {t("retract")}
      </SubmitButton>
    </form>
  );
}
