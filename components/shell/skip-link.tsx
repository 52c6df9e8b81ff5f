import { useTranslations } from "next-intl";

/** The first thing that the keyboard reaches: past the navigation, to `<main id="content">`. */
export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a
      href="#content"
      className="no-print absolute start-2 top-0 z-30 -translate-y-full rounded-control bg-ink px-4 py-2 font-semibold text-paper focus:translate-y-2"
    >
      {t("skip")}
    </a>
  );
}
