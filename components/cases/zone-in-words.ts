import type { InstantText } from "@/lib/hold/time";
import type { Locale } from "@/lib/i18n/locale";

/** A jail's zone as people call it: `Mountain Time (America/Denver)`. The second tells Boise's from Phoenix's. */
export function zoneInWords(timeZone: string, at: InstantText, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(locale === "es" ? "es-US" : "en-US", {
    timeZone,
    timeZoneName: "longGeneric",
  }).formatToParts(new Date(at));
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  return `${name} (${timeZone.replace(/_/g, " ")})`;
}
