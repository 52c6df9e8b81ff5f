"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/forms/state";
import { addPersonSchema } from "@/lib/people/schema";
import type { PeopleFormLists } from "./form-lists";
import { RepresentativeFields, type RepresentativeValues } from "./representative-fields";

const blank: RepresentativeValues = {
  representativeRole: "",
  languages: ["en"],
  caseLimit: "10",
  supervisorId: "",
};

/** A new person with a first password, which they change in their settings. */
export function AddPersonForm({ action, lists }: { action: FormAction; lists: PeopleFormLists }) {
  const t = useTranslations("people.form");
  const problems = useActionForm(addPersonSchema, action, {
    name: "",
    email: "",
    password: "",
    languages: ["en"],
    caseLimit: blank.caseLimit,
  });
  const { form, errors, state, pending, formAction, onSubmit } = problems;
  const { control, chosen } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      <TextInput label={t("name")} autoComplete="off" {...control("name")} />
      <TextInput
        label={t("email")}
        hint={t("emailHint")}
        type="email"
        autoComplete="off"
        {...control("email")}
      />
      <TextInput
        label={t("password")}
        hint={t("passwordHint")}
        type="password"
        autoComplete="new-password"
        {...control("password")}
      />
      <RadioGroup label={t("role")} options={lists.roles} {...control("role")} />
      <RepresentativeFields
        control={control}
        languages={chosen("languages", blank.languages)}
        values={blank}
        lists={lists}
      />
      <SubmitButton pending={pending} pendingLabel={t("saving")} className="justify-self-start">
        {t("add")}
      </SubmitButton>
    </form>
  );
}
