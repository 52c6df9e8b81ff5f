import type { Locale } from "./locale";

/**
 * A zone's name for people with its IANA name behind it, since neither alone serves: "Mountain Time (America/Denver)".
 * @param timeZone IANA name
 * @param at when; zones have changed their names
 */
export function zoneName(timeZone: string, at: Date, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(locale === "es" ? "es-US" : "en-US", {
    timeZone,
    timeZoneName: "longGeneric",
  }).formatToParts(at);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value;
  return name ? `${name} (${timeZone})` : timeZone;
}
