"use client";

import { useTranslations } from "next-intl";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { useSay } from "@/components/forms/use-say";
import type { ChoiceOption } from "@/components/ui/choice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/forms/state";
import { refuseMatterSchema } from "@/lib/routing/forms-schema";

/**
 * Says no to a matter, or gives one back, with the reason.
 *
 * @param reasons every reason with its words; from the server, since the browser has no other use for them
 */
export function RefuseForm({
  matterId,
  what,
  reasons,
  action,
}: {
  matterId: string;
  what: "decline" | "return";
  reasons: readonly ChoiceOption[];
  action: FormAction;
}) {
  const t = useTranslations(`queue.${what}`);
  const say = useSay();
  const { form, register, errors, state, pending, formAction, onSubmit } = useActionForm(
    refuseMatterSchema,
    action,
    { matterId },
  );
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-5">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <input type="hidden" name="matterId" value={matterId} />
      <RadioGroup label={t("reason")} options={reasons} {...register("reason")} error={say(errors.reason)} />
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
