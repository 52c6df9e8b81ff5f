import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/lib/intake/languages";

/** Writes a list of languages in the reader's own; one that the list of codes lacks stands as it was typed. */
export function useLanguageNames() {
  const t = useTranslations("language");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" });
  return (codes: readonly string[]) => list.format(codes.map((code) => languageName(code, t)));
}
