"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { urgentMarkSchema } from "@/lib/routing/schema";
import { useIntakeForm } from "./intake-context";

/** What cannot wait, and whatever else was said. */
export function UrgentSection() {
  const t = useTranslations("intake.urgent");
  const { text, form, errorOf, ticked } = useIntakeForm();
  return (
    <Section id="urgent" title={t("title")}>
      <div className="grid gap-6">
        <CheckboxGroup
          label={t("label")}
          hint={t("hint")}
          {...form.register("urgentMarks")}
          error={errorOf("urgentMarks")}
          defaultValue={ticked("urgentMarks")}
          options={urgentMarkSchema.options.map((value) => ({ value, label: t(`mark.${value}`) }))}
        />
        <TextArea label={t("notes")} hint={t("notesHint")} {...text("notes")} rows={4} autoComplete="off" />
      </div>
    </Section>
  );
}
