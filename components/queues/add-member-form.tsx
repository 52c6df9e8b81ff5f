"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/state";
import { queueMemberSchema } from "@/lib/queues/schema";

/** Puts one of those who are not in the queue into it. */
export function AddMemberForm({
  queueId,
  others,
  action,
}: {
  queueId: string;
  others: readonly SelectOption[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = useTranslations("queues.member");
  const problems = useActionForm(queueMemberSchema, action, { queueId, representativeId: "" });
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-4">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <input type="hidden" {...register("queueId")} value={queueId} />
      <Select label={t("who")} emptyLabel={t("choose")} options={others} {...control("representativeId")} />
      <SubmitButton
        variant="secondary"
        pending={pending}
        pendingLabel={t("adding")}
        className="justify-self-start"
      >
        {t("add")}
      </SubmitButton>
    </form>
  );
}
