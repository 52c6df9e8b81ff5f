"use client";

import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { birthPrecisionSchema } from "@/lib/intake/schema";
import { type IntakeField, useIntakeForm } from "./intake-context";

/** When the person was born, as exactly as somebody knows and no more exactly. */
export function BirthFields() {
  const t = useTranslations("intake.birth");
  const locale = useLocale();
  const { text, errorOf } = useIntakeForm();
  // A message in a column as wide as a year would be a word to the line.
  const width = (name: IntakeField) => (errorOf(name) ? "basis-full [&_.control]:max-w-48" : "w-48");
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
        className="hidden group-has-[[name=bornPrecision][value=DAY]:checked]/intake:grid [&_input]:max-w-48"
      />
      <div className="flex flex-wrap gap-4">
        <Select
          label={t("month")}
          {...text("bornMonth")}
          emptyLabel={t("chooseMonth")}
          options={monthNames(locale)}
          className={classNames(
            "hidden group-has-[[name=bornPrecision][value=MONTH]:checked]/intake:grid",
            width("bornMonth"),
          )}
        />
        <TextInput
          label={t("year")}
          {...text("bornYear")}
          inputMode="numeric"
          autoComplete="off"
          className={classNames(
            "hidden group-has-[[name=bornPrecision]:is([value=MONTH],[value=YEAR]):checked]/intake:grid",
            width("bornYear"),
          )}
        />
      </div>
      <TextInput
        label={t("age")}
        {...text("bornAge")}
        inputMode="numeric"
        autoComplete="off"
        className="hidden group-has-[[name=bornPrecision][value=ABOUT_AGE]:checked]/intake:grid [&_input]:max-w-48"
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
