/** The languages that Holdline speaks. Each needs a complete `messages/<locale>.json`. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

const defaultLocale: Locale = "en";

/** Remembers the language that a person chose with the switch; without it the browser's own order counts. */
export const localeCookie = "holdline-language";

/** Each language in its own words, because whoever needs the switch may not read the current one. */
export const localeNames: Record<Locale, string> = { en: "English", es: "Español" };

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (locales as readonly string[]).includes(value);
}

/**
 * Decides the language of a page: the one that was chosen, else the first that the browser accepts and we speak,
 * else English.
 *
 * @param chosen value of the language cookie, possibly absent or forged
 * @param acceptLanguage the request's Accept-Language header, such as `es-MX,es;q=0.9,en;q=0.5`
 */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null | undefined): Locale {
  if (isLocale(chosen)) return chosen;
  return languagesByPreference(acceptLanguage ?? "").find(isLocale) ?? defaultLocale;
}

/** The primary language subtags of an Accept-Language header, most preferred first; `q=0` means refused. */
function languagesByPreference(header: string): string[] {
  return header
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split("-")[0] ?? "", quality: quality ? Number(quality) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((first, second) => second.quality - first.quality)
    .map(({ language }) => language);
}
