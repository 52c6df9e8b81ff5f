"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { answerSchema, reporterRelationSchema } from "@/lib/intake/schema";
import { useIntakeForm } from "./intake-context";
import { LanguageFields } from "./language-fields";

const safeties = ["safeToCall", "safeToLeaveMessage", "safeToText"] as const;

/** Who calls, and how they can be reached without harm. */
export function ReporterSection() {
  const t = useTranslations("intake.reporter");
  const answers = useTranslations("intake.answer");
  const { text } = useIntakeForm();
  return (
    <Section id="reporter" title={t("title")} intro={t("intro")}>
      <div className="grid gap-6">
        <TextInput label={t("name")} hint={t("nameHint")} {...text("reporterName")} autoComplete="off" />
        <Select
          label={t("relation")}
          {...text("reporterRelation")}
          options={reporterRelationSchema.options.map((value) => ({ value, label: t(`relations.${value}`) }))}
          className="max-w-md"
        />
        <TextInput
          label={t("phone")}
          hint={t("phoneHint")}
          {...text("reporterPhone")}
          type="tel"
          autoComplete="off"
          className="max-w-md"
        />
        {safeties.map((name) => (
          <RadioGroup
            key={name}
            label={t(name)}
            {...text(name)}
            inline
            options={answerSchema.options.map((value) => ({ value, label: answers(value) }))}
          />
        ))}
        <LanguageFields
          name="reporterLanguage"
          otherName="otherReporterLanguage"
          label={t("language")}
          otherClassName="group-has-[[name=reporterLanguage]_option[value=OTHER]:checked]/intake:grid"
        />
      </div>
    </Section>
  );
}
