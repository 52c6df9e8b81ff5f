"use client";

import { useTranslations } from "next-intl";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { useSay } from "@/components/forms/use-say";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/forms/state";
import { deactivateSchema } from "@/lib/people/schema";

/** Lets a person go, once it is confirmed. Says before what becomes of their work. */
export function DeactivateForm({
  userId,
  openMatters,
  action,
}: {
  userId: string;
  openMatters: number;
  action: FormAction;
}) {
  const t = useTranslations("people.form");
  const say = useSay();
  const { form, register, errors, state, pending, formAction, onSubmit } = useActionForm(
    deactivateSchema,
    action,
    { userId, confirmed: false },
  );
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-4">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <p>{t("deactivateMeans", { count: openMatters })}</p>
      <input type="hidden" {...register("userId")} value={userId} />
      <Checkbox
        label={t("deactivateConfirm")}
        value="yes"
        {...register("confirmed")}
        error={say(errors.confirmed)}
      />
      <SubmitButton
        variant="danger"
        pending={pending}
        pendingLabel={t("saving")}
        className="justify-self-start"
      >
        {t("deactivate")}
      </SubmitButton>
    </form>
  );
}
