"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { TimeField } from "@/components/ui/time-field";
import { useIntakeForm } from "./intake-context";
import { RepeatedHour } from "./repeated-hour";
import { useTimesZone } from "./use-times-zone";

/** When something happened, for what matters less than the release: a date, a time if somebody knows it, "about". */
export function ShortTimeFields({
  prefix,
  label,
}: {
  prefix: "booked" | "detainer" | "later";
  label: string;
}) {
  const t = useTranslations("intake.times");
  const { text, tick } = useIntakeForm();
  const { sentence } = useTimesZone();
  return (
    <Fieldset id={`${prefix}When`} label={label} hint={`${t("shortHint")} ${sentence}`}>
      <div className="flex flex-wrap items-end gap-4">
        <DateField label={t("date")} {...text(`${prefix}Date`)} autoComplete="off" className="w-48" />
        <TimeField label={t("time")} {...text(`${prefix}Time`)} autoComplete="off" className="w-36" />
        <Checkbox label={t("about")} {...tick(`${prefix}About`)} value="yes" />
      </div>
      <RepeatedHour prefix={prefix} />
    </Fieldset>
  );
}
