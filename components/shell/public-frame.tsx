import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageSwitch } from "./language-switch";
import { RememberTimeZone } from "./remember-time-zone";
import { SkipLink } from "./skip-link";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

/**
 * The frame of pages without a signed-in person: sign in, know your rights, ask for help, errors. The language stands
 * at the top, since it is the first thing that such a reader may need.
 *
 * @param width `reading` for text, `narrow` for a short form
 */
export async function PublicFrame({
  width = "reading",
  children,
}: {
  width?: "narrow" | "reading";
  children: ReactNode;
}) {
  const t = await getTranslations("shell");
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <RememberTimeZone />
      <header className="no-print border-b-2 border-ink bg-surface">
        <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-x-4 px-4 py-2">
          <Link href="/" aria-label={t("home")} className="py-1.5">
            <Wordmark />
          </Link>
          <LanguageSwitch />
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className={`mx-auto w-full grow px-4 py-8 outline-none sm:py-12 ${width === "narrow" ? "max-w-md" : "max-w-3xl"}`}
      >
        {children}
      </main>
      <footer className="no-print border-t border-line">
        <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 text-sm text-ink-soft">
          <p>{t("disclaimer")}</p>
          <ThemeSwitch />
        </div>
      </footer>
    </div>
  );
}
