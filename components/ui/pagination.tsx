import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { buttonClassName } from "./button";
import { Icon } from "./icon";

type Href = ComponentProps<typeof Link>["href"];

/**
 * Ways to the previous and next page of a list, as links. Renders nothing if there is one page.
 *
 * @param page the current page, from 1
 * @param href gives the address of a page, with the list's other parameters kept
 */
export function Pagination({
  page,
  pageCount,
  href,
}: {
  page: number;
  pageCount: number;
  href: (page: number) => Href;
}) {
  const t = useTranslations("ui.pagination");
  if (pageCount <= 1) return null;
  const look = buttonClassName("secondary", "small");
  return (
    <nav aria-label={t("label")} className="mt-4 flex flex-wrap items-center justify-between gap-3 text-sm">
      {page > 1 ? (
        <Link href={href(page - 1)} rel="prev" className={look}>
          <Icon name="chevronLeft" />
          {t("previous")}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-ink-soft">{t("position", { page, pageCount })}</span>
      {page < pageCount ? (
        <Link href={href(page + 1)} rel="next" className={look}>
          {t("next")}
          <Icon name="chevronRight" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
