"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { useSay } from "@/components/forms/use-say";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/forms/state";
import { blankIntake } from "@/lib/intake/blank-intake";
import type { OfferedPlace } from "@/lib/intake/place-label";
import { intakeSchema } from "@/lib/intake/schema";
import { ChosenPlaceContext } from "./chosen-place";
import { ConsentSection } from "./consent-section";
import { DetainerSection } from "./detainer-section";
import {
  type IntakeField,
  type IntakeControls,
  IntakeFormProvider,
  type IntakeLists,
} from "./intake-context";
import { LaterSection } from "./later-section";
import { PersonSection } from "./person-section";
import { PlaceSection } from "./place-section";
import { ReleaseSection } from "./release-section";
import { ReporterSection } from "./reporter-section";
import { unreadableFields } from "./unreadable-fields";
import { UrgentSection } from "./urgent-section";

/**
 * The intake on one page, in the order in which a call goes: who, where, the detainer, the release, what is urgent, who
 * calls and what they agree to. What has a section of its own and is not asked yet says "not known".
 *
 * @param caseId of the case that sending makes; kept over refusals, so that sending again makes no second case
 */
export function IntakeForm({
  action,
  caseId,
  timeZone,
  lists,
}: {
  action: FormAction;
  caseId: string;
  timeZone: string;
  lists: IntakeLists;
}) {
  const t = useTranslations("intake");
  const locale = useLocale();
  const say = useSay();
  const [blank] = useState(() => blankIntake(caseId, timeZone));
  const { form, register, errors, state, pending, formAction, onSubmit } = useActionForm(
    intakeSchema,
    action,
    blank,
  );
  const [place, setPlace] = useState<OfferedPlace | null>(null);
  const [unreadable, setUnreadable] = useState<{ fields: Record<string, string>; tries: number }>({
    fields: {},
    tries: 0,
  });
  const problems = { ...errors, ...unreadable.fields };

  function typed(name: IntakeField): string {
    const value = state.values?.[name] ?? blank[name];
    return typeof value === "string" ? value : "";
  }
  function ticked(name: IntakeField): readonly string[] {
    return [state.values?.[name] ?? []].flat();
  }
  const errorOf = (name: IntakeField) => say(problems[name]);
  const intake: IntakeControls = {
    lists,
    form,
    typed,
    ticked,
    errorOf,
    text: (name) => ({ ...register(name), error: errorOf(name), defaultValue: typed(name) }),
    tick: (name) => ({ ...register(name), defaultChecked: typed(name) !== "" }),
  };

  function send(event: FormEvent<HTMLFormElement>) {
    const fields = unreadableFields(event.currentTarget);
    setUnreadable(({ tries }) => ({ fields, tries: tries + 1 }));
    if (Object.keys(fields).length === 0) return onSubmit(event);
    event.preventDefault();
    void form.trigger();
  }

  return (
    <IntakeFormProvider value={intake}>
      <ChosenPlaceContext value={place}>
        <form
          action={formAction}
          onSubmit={send}
          ref={withoutBrowserChecks}
          className="group/intake grid gap-10"
        >
          <FormProblems
            state={state}
            errors={problems}
            submitCount={form.formState.submitCount + unreadable.tries}
          />
          <input type="hidden" {...register("id")} defaultValue={typed("id")} />
          <PersonSection />
          <PlaceSection onChoose={setPlace} />
          <DetainerSection />
          <ReleaseSection />
          <LaterSection />
          <UrgentSection />
          <ReporterSection />
          <ConsentSection readerLanguage={locale} />
          <div className="grid gap-2 border-t-2 border-ink pt-4">
            <p className="max-w-prose text-ink-soft">{t("submit.hint")}</p>
            <SubmitButton pending={pending} pendingLabel={t("submit.pending")} className="justify-self-start">
              {t("submit.label")}
            </SubmitButton>
          </div>
        </form>
      </ChosenPlaceContext>
    </IntakeFormProvider>
  );
}

/**
 * With script the form says itself what is wrong. Without it the browser's own check is all that catches a half-typed
 * date, which is otherwise sent as no date at all; so the attribute must not be in the page.
 */
function withoutBrowserChecks(form: HTMLFormElement | null) {
  if (form) form.noValidate = true;
}
