"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { DateAndTime } from "./date-and-time";
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
  const { tick } = useIntakeForm();
  const { sentence } = useTimesZone();
  return (
    <Fieldset id={`${prefix}When`} label={label} hint={`${t("shortHint")} ${sentence}`}>
      <DateAndTime
        date={{ name: `${prefix}Date`, label: t("date") }}
        time={{ name: `${prefix}Time`, label: t("time") }}
      >
        <Checkbox label={t("about")} {...tick(`${prefix}About`)} value="yes" />
      </DateAndTime>
      <RepeatedHour prefix={prefix} />
    </Fieldset>
  );
}
