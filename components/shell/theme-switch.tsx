import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Icon, type IconName } from "@/components/ui/icon";
import { readTheme, themeCookie, themes, type Theme } from "@/lib/i18n/theme";
import { chooseTheme } from "./actions";
import { SwitchButton } from "./switch-button";

const signs: Record<Theme, IconName> = { system: "device", light: "sun", dark: "moon" };

/** Light, dark or like the device. Works without script; the choice stays for a year. */
export async function ThemeSwitch() {
  const [t, cookieStore] = await Promise.all([getTranslations("shell.theme"), cookies()]);
  const current = readTheme(cookieStore.get(themeCookie)?.value);
  return (
    <form action={chooseTheme}>
      <div role="group" aria-label={t("label")} className="flex flex-wrap">
        {themes.map((theme) => (
          <SwitchButton key={theme} name="theme" value={theme} current={theme === current}>
            <Icon name={signs[theme]} />
            {t(theme)}
          </SwitchButton>
        ))}
      </div>
    </form>
  );
}
