import type { Locale } from "@/lib/i18n/locale";
import { timeZoneOptions } from "@/lib/settings/time-zone-options";

/** A zone as the settings call it: "Mountain Time (Denver)". */
export function zoneInWords(timeZone: string, locale: Locale): string {
  return timeZoneOptions(locale).find(({ value }) => value === timeZone)?.label ?? timeZone;
}
