"use client";

import { useTranslations } from "next-intl";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { useSay } from "@/components/forms/use-say";
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
  const say = useSay();
  const { form, register, errors, state, pending, formAction, onSubmit } = useActionForm(
    retractionSchema,
    action,
    {
      caseId,
      version: String(version),
      correctsId,
      reason: "",
    },
  );
  const typed = (name: string) => (typeof state.values?.[name] === "string" ? state.values[name] : "");
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
        {...register("source")}
        id={id("source")}
        label={t("source")}
        emptyLabel={t("choose")}
        defaultValue={typed("source")}
        error={say(errors.source)}
        options={factSourceSchema.options.map((value) => ({ value, label: hold(`source.${value}`) }))}
      />
      <TextInput
        {...register("reason")}
        id={id("reason")}
        label={t("retractReason")}
        defaultValue={typed("reason")}
        error={say(errors.reason)}
        autoComplete="off"
      />
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
