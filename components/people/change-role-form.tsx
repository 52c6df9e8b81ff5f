"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Role } from "@/lib/auth/roles";
import type { FormAction } from "@/lib/forms/state";
import { isLanguageCode } from "@/lib/intake/languages";
import { changeRoleSchema } from "@/lib/people/schema";
import { representativeRoleSchema } from "@/lib/routing/schema";
import type { PeopleFormLists } from "./form-lists";
import { RepresentativeFields, type RepresentativeValues } from "./representative-fields";

/** A person's role, and what they are as a representative. Their sessions end when the role changes. */
export function ChangeRoleForm({
  userId,
  role,
  values,
  action,
  lists,
}: {
  userId: string;
  role: Role;
  values: RepresentativeValues;
  action: FormAction;
  lists: PeopleFormLists;
}) {
  const t = useTranslations("people.form");
  const problems = useActionForm(changeRoleSchema, action, {
    userId,
    role,
    representativeRole: representativeRoleSchema.safeParse(values.representativeRole).data ?? "",
    languages: values.languages.filter(isLanguageCode),
    caseLimit: values.caseLimit,
    supervisorId: values.supervisorId,
  });
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control, chosen } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      {state.status === "ok" ? <Notice kind="success" title={t("kept")} announce="polite" /> : null}
      <input type="hidden" {...register("userId")} value={userId} />
      <RadioGroup label={t("role")} hint={t("roleHint")} options={lists.roles} {...control("role", role)} />
      <RepresentativeFields
        control={control}
        languages={chosen("languages", values.languages)}
        values={values}
        lists={lists}
      />
      <SubmitButton pending={pending} pendingLabel={t("saving")} className="justify-self-start">
        {t("changeRole")}
      </SubmitButton>
    </form>
  );
}
