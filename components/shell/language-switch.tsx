import { useLocale, useTranslations } from "next-intl";
import { localeNames, locales } from "@/lib/i18n/locale";
import { chooseLanguage } from "./actions";
import { SwitchButton } from "./switch-button";

/** Every language by its own name, the current one marked. Works without script; the choice stays for a year. */
export function LanguageSwitch() {
  const t = useTranslations("shell.language");
  const current = useLocale();
  return (
    <form action={chooseLanguage}>
      <div role="group" aria-label={t("label")} className="flex flex-wrap">
        {locales.map((locale) => (
          <SwitchButton
            key={locale}
            name="language"
            value={locale}
            lang={locale}
            current={locale === current}
          >
            {localeNames[locale]}
          </SwitchButton>
        ))}
      </div>
    </form>
  );
}
