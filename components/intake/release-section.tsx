"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { certaintySchema, factSourceSchema, releaseKindSchema } from "@/lib/hold/schema";
import { releaseAnswerSchema } from "@/lib/intake/schema";
import { useIntakeForm } from "./intake-context";
import { ReleaseTimeFields } from "./release-time-fields";

/** Whether they would be out by now, since when, and who says so: what the whole hold is counted from. */
export function ReleaseSection() {
  const t = useTranslations("intake.release");
  const hold = useTranslations("hold");
  const { text } = useIntakeForm();
  return (
    <Section id="release" title={t("title")} intro={t("intro")}>
      <div className="grid gap-6">
        <RadioGroup
          label={t("label")}
          {...text("releaseDue")}
          options={releaseAnswerSchema.options.map((value) => ({ value, label: t(`answer.${value}`) }))}
        />
        <div className="hidden gap-6 group-has-[[name=releaseDue]:is([value=YES],[value=EXPECTED]):checked]/intake:grid">
          <Select
            label={t("kind")}
            {...text("releaseKind")}
            emptyLabel={t("kindNotKnown")}
            options={releaseKindSchema.options.map((value) => ({
              value,
              label: hold(`releaseKind.${value}`),
            }))}
            className="hidden max-w-md group-has-[[name=releaseDue][value=YES]:checked]/intake:grid"
          />
          <ReleaseTimeFields />
          <div className="grid gap-6 sm:grid-cols-2">
            <Select
              label={t("source")}
              {...text("releaseSource")}
              emptyLabel={t("sourceCaller")}
              options={factSourceSchema.options.map((value) => ({ value, label: hold(`source.${value}`) }))}
            />
            <Select
              label={t("certainty")}
              {...text("releaseCertainty")}
              options={certaintySchema.options.map((value) => ({ value, label: hold(`certainty.${value}`) }))}
            />
          </div>
        </div>
      </div>
    </Section>
  );
}
