"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { laterEventSchema } from "@/lib/intake/schema";
import { useIntakeForm } from "./intake-context";
import { ShortTimeFields } from "./short-time-fields";

/** What has come after: released, taken by ICE, or held on other grounds after all. */
export function LaterSection() {
  const t = useTranslations("intake.later");
  const { text } = useIntakeForm();
  return (
    <Section id="later" title={t("title")}>
      <div className="grid gap-6">
        <RadioGroup
          label={t("label")}
          {...text("laterEvent")}
          options={laterEventSchema.options.map((value) => ({ value, label: t(`event.${value}`) }))}
        />
        <div className="hidden group-has-[[name=laterEvent]:not([value=NONE]):checked]/intake:block">
          <ShortTimeFields prefix="later" label={t("when")} />
        </div>
      </div>
    </Section>
  );
}
