"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { TimeField } from "@/components/ui/time-field";
import { timePrecisionSchema } from "@/lib/hold/schema";
import { useIntakeForm } from "./intake-context";
import { RepeatedHour } from "./repeated-hour";
import { useTimesZone } from "./use-times-zone";

/** When release came due, as exactly as somebody knows: first how exactly, then only what that needs. */
export function ReleaseTimeFields() {
  const t = useTranslations("intake.times");
  const release = useTranslations("intake.release");
  const hold = useTranslations("hold.precision");
  const { text } = useIntakeForm();
  const { sentence } = useTimesZone();
  return (
    <div className="grid gap-3">
      <RadioGroup
        label={release("when")}
        {...text("releasePrecision")}
        options={timePrecisionSchema.options.map((value) => ({ value, label: hold(value) }))}
      />
      <Fieldset
        id="releaseAt"
        label={release("at")}
        hint={sentence}
        className="hidden group-has-[[name=releasePrecision]:is([value=EXACT],[value=ABOUT],[value=SOME_TIME_ON_DAY],[value=BETWEEN]):checked]/intake:block"
      >
        <div className="grid gap-3">
          <div className="flex flex-wrap items-end gap-4">
            <DateField label={t("date")} {...text("releaseDate")} autoComplete="off" className="w-48" />
            <TimeField
              label={t("time")}
              {...text("releaseTime")}
              autoComplete="off"
              className="w-36 group-has-[[name=releasePrecision][value=SOME_TIME_ON_DAY]:checked]/intake:hidden"
            />
          </div>
          <div className="hidden flex-wrap items-end gap-4 group-has-[[name=releasePrecision][value=BETWEEN]:checked]/intake:flex">
            <DateField
              label={t("untilDate")}
              {...text("releaseUntilDate")}
              autoComplete="off"
              className="w-48"
            />
            <TimeField
              label={t("untilTime")}
              {...text("releaseUntilTime")}
              autoComplete="off"
              className="w-36"
            />
          </div>
          <RepeatedHour prefix="release" />
        </div>
      </Fieldset>
    </div>
  );
}
