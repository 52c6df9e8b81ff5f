import { getLocale, getTranslations } from "next-intl/server";
import { stateOptions } from "@/lib/facilities/state-names";
import { zoneNameByCity } from "@/lib/i18n/zone-name";
import { countriesByName } from "@/lib/intake/countries";
import { languageCodes } from "@/lib/intake/languages";
import { callerTimeZones } from "@/lib/intake/time-zones";
import type { IntakeLists } from "./intake-context";

/** The intake's long lists in the reader's language; the organization's own zone among the callers' clocks. */
export async function intakeLists(organizationZone: string): Promise<IntakeLists> {
  const [locale, states, languages] = await Promise.all([
    getLocale(),
    getTranslations("states"),
    getTranslations("language"),
  ]);
  const zones = new Set<string>([organizationZone, ...callerTimeZones]);
  return {
    countries: countriesByName(locale).map(({ code, name }) => ({ value: code, label: name })),
    languages: languageCodes.map((code) => ({ value: code, label: languages(code) })),
    states: stateOptions(states, locale),
    timeZones: [...zones].map((zone) => ({ value: zone, label: zoneNameByCity(zone, locale) })),
  };
}
