import type { Locale } from "./locale";

/**
 * A zone's name for people with its IANA name behind it, since neither alone serves: `Mountain Time (America/Denver)`.
 * @param timeZone IANA name
 * @param at when; zones have changed their names
 */
export function zoneName(timeZone: string, at: Date, locale: Locale): string {
  return `${genericName(timeZone, at, locale)} (${timeZone.replaceAll("_", " ")})`;
}

/** What people call the clock today, and the zone's city, since Phoenix keeps another: `Mountain Time (Denver)`. */
export function zoneNameByCity(timeZone: string, locale: Locale): string {
  const city = timeZone.split("/").slice(1).reverse().join(", ").replaceAll("_", " ");
  const name = genericName(timeZone, 0, locale);
  return city ? `${name} (${city})` : name;
}

function genericName(timeZone: string, at: Date | number, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(`${locale}-US`, {
    timeZone,
    timeZoneName: "longGeneric",
  }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
