"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { useFormControls } from "@/components/forms/form-controls";
import { FormProblems } from "@/components/forms/form-problems";
import { useActionForm } from "@/components/forms/use-action-form";
import { TimeEntry } from "@/components/time-entry/time-entry";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { factSchema } from "@/lib/cases/schema";
import type { FormAction, FormState } from "@/lib/forms/state";
import { certaintySchema, factSourceSchema, releaseKindSchema } from "@/lib/hold/schema";

/** What the fields hold at first: all of a fact for a correction, no more than its kind for a new one. */
export type FactDraft = Pick<z.input<typeof factSchema>, "type"> &
  Partial<Omit<z.input<typeof factSchema>, "caseId" | "version" | "correctsId" | "reason">>;

interface FactFormProps {
  action: FormAction;
  caseId: string;
  /** The version of the case that this page shows. */
  version: number;
  draft: FactDraft;
  /** The jail's clock, in words. */
  zone: string;
  /** The fact that this one is to replace; null for a new one. */
  correctsId: string | null;
  /** The clocks showed the fact's time twice, and nobody has said which of the two it was. */
  asksWhich?: boolean;
}

/** Adds a fact of custody, or puts one in place of another. The kind of fact was chosen on the page before. */
export function FactForm({
  action,
  caseId,
  version,
  draft,
  zone,
  correctsId,
  asksWhich = false,
}: FactFormProps) {
  const t = useTranslations("cases.form");
  const hold = useTranslations("hold");
  const ui = useTranslations("ui");
  const isCorrection = correctsId !== null;
  const defaults = { ...draft, caseId, version: String(version), correctsId: correctsId ?? "" };
  const problems = useActionForm(factSchema, action, defaults);
  const { form, errors, state, pending, formAction, onSubmit } = problems;
  const { control: controlOf } = useFormControls(problems);
  const control = (name: keyof FactDraft | "reason") =>
    controlOf(name, name === "reason" ? "" : (draft[name] ?? ""));
  // After a refusal because the case was changed, going on means from that change.
  const seenVersion = state.formErrorValues?.version ?? version;

  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} errors={errors} submitCount={form.formState.submitCount} />
      {state.formError === "errors.STALE" ? <ChangedMeanwhile caseId={caseId} state={state} /> : null}
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="version" value={seenVersion} />
      <input type="hidden" name="type" value={draft.type} />
      <input type="hidden" name="facilityId" value={draft.facilityId ?? ""} />
      <input type="hidden" name="correctsId" value={correctsId ?? ""} />
      {draft.type === "RELEASE_DUE" ? (
        <Select
          {...control("releaseKind")}
          label={t("releaseKind")}
          emptyLabel={ui("notKnown")}
          options={releaseKindSchema.options.map((value) => ({ value, label: hold(`releaseKind.${value}`) }))}
        />
      ) : null}
      <TimeEntry
        id="when"
        label={draft.type === "RELEASE_DUE" ? t("expectedWhen") : t("when")}
        zone={zone}
        asksWhich={asksWhich}
        controls={{
          precision: control("precision"),
          date: control("date"),
          time: control("time"),
          untilDate: control("untilDate"),
          untilTime: control("untilTime"),
          repeatedChoice: control("repeatedChoice"),
        }}
      />
      <Select
        {...control("source")}
        label={t("source")}
        emptyLabel={t("choose")}
        options={factSourceSchema.options.map((value) => ({ value, label: hold(`source.${value}`) }))}
      />
      <RadioGroup
        {...control("certainty")}
        label={t("certainty")}
        inline
        options={certaintySchema.options.map((value) => ({ value, label: hold(`certainty.${value}`) }))}
      />
      <TextArea {...control("note")} label={t("note")} hint={t("noteHint")} optional rows={2} />
      {isCorrection ? (
        <TextInput {...control("reason")} label={t("reason")} hint={t("reasonHint")} autoComplete="off" />
      ) : null}
      <SubmitButton pending={pending} pendingLabel={t("saving")} className="justify-self-start">
        {isCorrection ? t("saveCorrection") : t("save")}
      </SubmitButton>
    </form>
  );
}

function ChangedMeanwhile({ caseId, state }: { caseId: string; state: FormState }) {
  const t = useTranslations("cases.form");
  return (
    <p className="text-sm">
      {t("stale", { name: String(state.formErrorValues?.name ?? "") })}{" "}
      {/* In a window of its own: leaving this page would lose what was typed. */}
      <Link href={`/cases/${caseId}`} target="_blank" className="link">
        {t("staleLink")}
      </Link>
    </p>
  );
}
