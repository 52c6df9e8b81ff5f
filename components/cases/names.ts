import type { Locale } from "@/lib/i18n/locale";

/** A country by its ISO code; what is no code stands as it was written. */
export function countryName(code: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

/** A language by its code in messages; what is no code of ours stands as the caller said it. */
export function languageName(
  code: string,
  translate: { has(key: never): boolean; (key: never): string },
): string {
  const key = `language.${code}` as never;
  return translate.has(key) ? translate(key) : code;
}
