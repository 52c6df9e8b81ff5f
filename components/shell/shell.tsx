import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { LanguageSwitch } from "./language-switch";
import { Menu } from "./menu";
import { Navigation, type NavigationItem } from "./navigation";
import { RememberTimeZone } from "./remember-time-zone";
import { SkipLink } from "./skip-link";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

export interface ShellProps {
  navigation: readonly NavigationItem[];
  /** The role in words, already translated. */
  user: { name: string; role: string; organization?: string };
  /** The form that signs out; it needs the session, so it comes from outside. */
  signOut: ReactNode;
  /** Says whether changes reach this page by themselves: `LiveStatus`, fed by whoever holds the stream. */
  liveStatus?: ReactNode;
  children: ReactNode;
}

/**
 * The frame of every page behind the sign-in: skip link, header with navigation and account, the page as `<main>`.
 * On a narrow screen everything but the name goes into one menu, and the header scrolls away, since a telephone's
 * height belongs to the page.
 */
export async function Shell({ navigation, user, signOut, liveStatus, children }: ShellProps) {
  const t = await getTranslations("shell");
  const account = (
    <div className="grid gap-3 p-3">
      <div>
        <p className="font-semibold">{user.name}</p>
        <p className="text-sm text-ink-soft">{[user.role, user.organization].filter(Boolean).join(", ")}</p>
      </div>
      <div className="-mx-2 grid gap-1">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      {signOut}
    </div>
  );

  return (
    <>
      <SkipLink />
      <RememberTimeZone />
      <header className="no-print relative z-10 border-b-2 border-ink bg-surface lg:sticky lg:top-0">
        {/* Wraps on the narrowest screen, where "not live" leaves no room for the menu. */}
        <div className="mx-auto flex max-w-[90rem] items-stretch gap-x-6 px-3 max-lg:flex-wrap sm:px-6">
          <Link href="/" aria-label={t("home")} className="flex items-center py-2.5">
            <Wordmark />
          </Link>
          <div className="hidden grow items-end lg:flex">
            <Navigation items={navigation} label={t("navigation")} layout="row" />
          </div>
          <div className="ms-auto flex items-center gap-2">
            {liveStatus}
            <Menu
              className="relative hidden lg:block"
              panelClassName="end-0 top-full w-80"
              summary={
                <>
                  <Icon name="person" />
                  {/* The sign alone on a middling screen, where a navigation of Spanish words needs the room. */}
                  <span className="sr-only xl:not-sr-only xl:max-w-44 xl:truncate">{user.name}</span>
                  <Icon name="chevronDown" className="turns" />
                </>
              }
            >
              {account}
            </Menu>
            <Menu
              className="lg:hidden"
              panelClassName="inset-x-0 top-full max-h-[80vh] overflow-y-auto border-x-0"
              summary={
                <>
                  <Icon name="menu" />
                  {t("menu")}
                </>
              }
            >
              <Navigation items={navigation} label={t("navigation")} layout="column" />
              <div className="border-t-2 border-ink">{account}</div>
            </Menu>
          </div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-[90rem] px-3 py-5 outline-none sm:px-6 sm:py-7"
      >
        {children}
      </main>
    </>
  );
}
