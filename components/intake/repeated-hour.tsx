"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { isTimeOfDay } from "@/lib/hold/time-of-day";
import { RadioGroup } from "@/components/ui/radio-group";
import { useIntakeForm } from "./intake-context";
import { useTimesZone } from "./use-times-zone";

type Prefix = "booked" | "detainer" | "later" | "release";

/**
 * Asks which of the two it was, when the clocks showed the time twice that night, in the autumn. Whoever does not know
 * chooses nothing, and both are kept. Offered as soon as the time is typed; a form without script keeps both, and the
 * case's page lets somebody choose later.
 */
export function RepeatedHour({ prefix }: { prefix: Prefix }) {
  const t = useTranslations("intake.times.repeated");
  const { form, text, typed } = useIntakeForm();
  const { timeZone } = useTimesZone();
  const [date, time] = useWatch({ control: form.control, name: [`${prefix}Date`, `${prefix}Time`] });
  const isRepeated = useIsRepeated(date ?? "", time ?? "", timeZone);
  if (!isRepeated && typed(`${prefix}Repeated`) === "") return null;
  return (
    <RadioGroup
      label={t("label")}
      hint={t("hint")}
      {...text(`${prefix}Repeated`)}
      options={[
        { value: "EARLIER", label: t("EARLIER") },
        { value: "LATER", label: t("LATER") },
        { value: "", label: t("notKnown") },
      ]}
    />
  );
}

/** The calendar's rules come only once there is a time to look at: they weigh more than the rest of the form. */
function useIsRepeated(date: string, time: string, timeZone: string): boolean {
  const asked = date && time && timeZone ? `${date} ${time} ${timeZone}` : "";
  const [repeated, setRepeated] = useState("");
  useEffect(() => {
    if (!asked) return;
    let isCurrent = true;
    void import("@/lib/hold/time").then(({ wallTime }) => {
      if (!isCurrent || !isTimeOfDay(time)) return;
      try {
        setRepeated(wallTime(date, time, timeZone).kind === "REPEATED" ? asked : "");
      } catch {
        // A date that does not exist yet is being typed.
        setRepeated("");
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [asked, date, time, timeZone]);
  return asked !== "" && repeated === asked;
}
