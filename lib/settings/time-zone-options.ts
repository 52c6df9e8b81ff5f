import { timeZoneSchema } from "@/lib/facilities/time-zones";
import type { Locale } from "@/lib/i18n/locale";

/**
 * The time zones of the United States for a `<select>`, in words with the city that names each: "Mountain Time (Denver)".
 * The clocks that most people live by come first. Made on the server: browsers word zones differently.
 */
export function timeZoneOptions(locale: Locale): { value: string; label: string }[] {
  const language = locale === "es" ? "es-US" : "en-US";
  const options = timeZoneSchema.options.map((zone) => ({ value: zone, label: label(zone, language) }));
  const rank = (zone: string) => (usual.includes(zone) ? usual.indexOf(zone) : usual.length);
  return options.sort(
    (one, other) => rank(one.value) - rank(other.value) || one.label.localeCompare(other.label, language),
  );
}

const usual: readonly string[] = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "Pacific/Honolulu",
  "America/Puerto_Rico",
];

function label(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: "longGeneric",
  }).formatToParts(0);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
  const city = zone.split("/").slice(1).reverse().join(", ").replaceAll("_", " ");
  return `${name} (${city})`;
}
