"use client";

import { useTranslations } from "next-intl";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { StateCode } from "@/lib/facilities/states";
import type { FormState } from "@/lib/forms/state";
import { keepQueueSchema } from "@/lib/queues/schema";
import type { MatterKind } from "@/lib/routing/schema";
import type { ServiceLevel } from "@/lib/routing/service-area";
import type { QueueFormLists } from "./form-lists";

export interface QueueValues {
  queueId: string;
  name: string;
  kinds: MatterKind[];
  area: ServiceLevel;
  states: StateCode[];
  counties: string;
}

/**
 * A queue that is made or changed. Only the places that the chosen area asks for are shown, by CSS alone, so that it
 * works without script; what is hidden may still be sent, and is taken no notice of.
 */
export function QueueForm({
  action,
  lists,
  values,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  lists: QueueFormLists;
  values: QueueValues;
}) {
  const t = useTranslations("queues.form");
  const problems = useActionForm(keepQueueSchema, action, values);
  const { form, register, errors, state, pending, formAction, onSubmit } = problems;
  const { control, chosen } = useFormControls(problems);
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="group/queue grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      {state.status === "ok" ? <Notice kind="success" title={t("kept")} announce="polite" /> : null}
      <input type="hidden" {...register("queueId")} value={values.queueId} />
      <TextInput label={t("name")} autoComplete="off" {...control("name", values.name)} />
      <CheckboxGroup
        label={t("kinds")}
        hint={t("kindsHint")}
        options={lists.kinds}
        className="sm:[&>div>div]:grid-cols-2"
        {...control("kinds")}
        defaultValue={chosen("kinds", values.kinds)}
      />
      <RadioGroup label={t("area")} options={lists.areas} {...control("area", values.area)} />
      <div className="hidden group-has-[[name=area][value=STATE]:checked]/queue:block">
        <CheckboxGroup
          label={t("states")}
          options={lists.states}
          className="sm:[&>div>div]:grid-cols-3"
          {...control("states")}
          defaultValue={chosen("states", values.states)}
        />
      </div>
      <div className="hidden group-has-[[name=area][value=COUNTY]:checked]/queue:block">
        <TextArea
          label={t("counties")}
          hint={t("countiesHint")}
          rows={6}
          {...control("counties", values.counties)}
        />
      </div>
      <SubmitButton pending={pending} pendingLabel={t("saving")} className="justify-self-start">
        {values.queueId ? t("change") : t("make")}
      </SubmitButton>
    </form>
  );
}
