import { timeZoneSchema } from "@/lib/facilities/time-zones";
import { callerTimeZones } from "@/lib/intake/time-zones";
import type { Locale } from "@/lib/i18n/locale";
import { zoneNameByCity } from "@/lib/i18n/zone-name";

const usual: readonly string[] = callerTimeZones;

/**
 * The time zones of the United States for a `<select>`, in words with the city that names each: "Mountain Time (Denver)".
 * The clocks that most people live by come first. Made on the server: browsers word zones differently.
 */
export function timeZoneOptions(locale: Locale): { value: string; label: string }[] {
  const options = timeZoneSchema.options.map((zone) => ({
    value: zone,
    label: zoneNameByCity(zone, locale),
  }));
  const rank = (zone: string) => (usual.includes(zone) ? usual.indexOf(zone) : usual.length);
  return options.sort(
    (one, other) => rank(one.value) - rank(other.value) || one.label.localeCompare(other.label, locale),
  );
}
