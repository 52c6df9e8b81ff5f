"use client";

import { useTranslations } from "next-intl";
import { Fieldset } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { timePrecisionSchema } from "@/lib/hold/schema";
import { DateAndTime } from "./date-and-time";
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
          <DateAndTime
            date={{ name: "releaseDate", label: t("date") }}
            time={{ name: "releaseTime", label: t("time") }}
            timeClassName="group-has-[[name=releasePrecision][value=SOME_TIME_ON_DAY]:checked]/intake:hidden"
          />
          <DateAndTime
            date={{ name: "releaseUntilDate", label: t("untilDate") }}
            time={{ name: "releaseUntilTime", label: t("untilTime") }}
            className="hidden group-has-[[name=releasePrecision][value=BETWEEN]:checked]/intake:flex"
          />
          <RepeatedHour prefix="release" />
        </div>
      </Fieldset>
    </div>
  );
}
