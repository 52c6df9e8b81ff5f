"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { answerSchema, detainerFormSchema } from "@/lib/intake/schema";
import { useIntakeForm } from "./intake-context";
import { ShortTimeFields } from "./short-time-fields";

/** Whether ICE has asked the jail to hold them. Not known is kept as "not confirmed", never as none. */
export function DetainerSection() {
  const t = useTranslations("intake.detainer");
  const { text } = useIntakeForm();
  return (
    <Section id="detainer-section" title={t("title")} intro={t("intro")}>
      <div className="grid gap-6">
        <RadioGroup
          label={t("label")}
          {...text("detainer")}
          options={answerSchema.options.map((value) => ({
            value,
            label: t(`answer.${value}`),
            hint: value === "UNKNOWN" ? t("unknownHint") : undefined,
          }))}
        />
        <div className="hidden gap-6 group-has-[[name=detainer][value=YES]:checked]/intake:grid">
          <ShortTimeFields prefix="detainer" label={t("lodged")} />
          <Select
            label={t("form")}
            hint={t("formHint")}
            {...text("detainerForm")}
            emptyLabel={t("formNotSeen")}
            options={detainerFormSchema.options.map((value) => ({ value, label: value }))}
            className="max-w-xs"
          />
        </div>
      </div>
    </Section>
  );
}
