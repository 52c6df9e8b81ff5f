import { getLocale, getTranslations } from "next-intl/server";
import { stateSchema } from "@/lib/facilities/states";
import { countriesByName } from "@/lib/intake/countries";
import { languageCodes } from "@/lib/intake/languages";
import { callerTimeZones, timeZoneName } from "@/lib/intake/time-zones";
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
    states: stateSchema.options
      .map((code) => ({ value: code, label: states(code) }))
      .sort((first, second) => first.label.localeCompare(second.label, locale)),
    timeZones: [...zones].map((zone) => ({ value: zone, label: timeZoneName(zone, locale) })),
  };
}
