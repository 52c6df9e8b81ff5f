"use client";

import { useLocale, useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { zoneNameByCity } from "@/lib/i18n/zone-name";
import { useIntakeForm } from "./intake-context";
import { useChosenPlace } from "./chosen-place";

/**
 * Whose clock the times of the form are told on: the chosen jail's, else the one that was chosen for the caller.
 *
 * @returns the zone, and the sentence that names it
 */
export function useTimesZone(): { timeZone: string; sentence: string } {
  const t = useTranslations("intake.times");
  const locale = useLocale();
  const { form, lists } = useIntakeForm();
  const place = useChosenPlace();
  const ofCaller = useWatch({ control: form.control, name: "timeZone" }) ?? "";
  if (place?.timeZone) {
    return {
      timeZone: place.timeZone,
      sentence: t("jailZone", { zone: zoneNameByCity(place.timeZone, locale) }),
    };
  }
  const label = lists.timeZones.find(({ value }) => value === ofCaller)?.label ?? ofCaller;
  return { timeZone: ofCaller, sentence: t("callerZone", { zone: label }) };
}
