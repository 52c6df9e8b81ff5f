"use client";

import { useTranslations } from "next-intl";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { useSay } from "@/components/forms/use-say";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/forms/state";
import { acceptMatterSchema } from "@/lib/routing/forms-schema";

/** The conflict question and the acceptance, which opens the case. */
export function AcceptForm({ matterId, action }: { matterId: string; action: FormAction }) {
  const t = useTranslations("queue.accept");
  const say = useSay();
  const { form, register, errors, state, pending, formAction, onSubmit } = useActionForm(
    acceptMatterSchema,
    action,
    { matterId, noConflict: false },
  );
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-5">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <input type="hidden" name="matterId" value={matterId} />
      <Checkbox
        label={t("noConflict")}
        hint={t("noConflictHint")}
        {...register("noConflict")}
        value="yes"
        required
        error={say(errors.noConflict)}
      />
      <SubmitButton icon="check" pending={pending} pendingLabel={t("pending")} className="justify-self-start">
        {t("submit")}
      </SubmitButton>
    </form>
  );
}
