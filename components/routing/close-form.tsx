"use client";

import { useTranslations } from "next-intl";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { useSay } from "@/components/forms/use-say";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/forms/state";
import { closedWhySchema, closeMatterSchema } from "@/lib/routing/forms-schema";

/** Ends a matter, with the reason. */
export function CloseForm({ matterId, action }: { matterId: string; action: FormAction }) {
  const t = useTranslations("queue.close");
  const words = useTranslations("queue.closedWhy");
  const say = useSay();
  const { form, register, errors, state, pending, formAction, onSubmit } = useActionForm(
    closeMatterSchema,
    action,
    { matterId },
  );
  const options = closedWhySchema.options.map((value) => ({ value, label: words(value) }));
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-5">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <input type="hidden" name="matterId" value={matterId} />
      <RadioGroup label={t("why")} options={options} {...register("why")} error={say(errors.why)} />
      <SubmitButton
        variant="secondary"
        pending={pending}
        pendingLabel={t("pending")}
        className="justify-self-start"
      >
        {t("submit")}
      </SubmitButton>
    </form>
  );
}
