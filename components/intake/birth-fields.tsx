"use client";

import { useLocale, useTranslations } from "next-intl";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { birthPrecisionSchema } from "@/lib/intake/schema";
import { useIntakeForm } from "./intake-context";

/** When the person was born, as exactly as somebody knows and no more exactly. */
export function BirthFields() {
  const t = useTranslations("intake.birth");
  const locale = useLocale();
  const { text } = useIntakeForm();
  return (
    <div className="grid gap-3">
      <RadioGroup
        label={t("label")}
        hint={t("hint")}
        {...text("bornPrecision")}
        inline
        options={birthPrecisionSchema.options.map((value) => ({ value, label: t(`precision.${value}`) }))}
      />
      <DateField
        label={t("on")}
        {...text("bornOn")}
        autoComplete="off"
        className="hidden max-w-56 group-has-[[name=bornPrecision][value=DAY]:checked]/intake:grid"
      />
      <div className="flex flex-wrap gap-4">
        <Select
          label={t("month")}
          {...text("bornMonth")}
          emptyLabel={t("chooseMonth")}
          options={monthNames(locale)}
          className="hidden w-48 group-has-[[name=bornPrecision][value=MONTH]:checked]/intake:grid"
        />
        <TextInput
          label={t("year")}
          {...text("bornYear")}
          inputMode="numeric"
          autoComplete="off"
          className="hidden w-32 group-has-[[name=bornPrecision]:is([value=MONTH],[value=YEAR]):checked]/intake:grid"
        />
      </div>
      <TextInput
        label={t("age")}
        {...text("bornAge")}
        inputMode="numeric"
        autoComplete="off"
        className="hidden w-32 group-has-[[name=bornPrecision][value=ABOUT_AGE]:checked]/intake:grid"
      />
    </div>
  );
}

function monthNames(locale: string) {
  const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    label: name.format(Date.UTC(2000, month, 1)),
  }));
}
