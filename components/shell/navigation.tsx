"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

export interface NavigationItem {
  href: ComponentProps<typeof Link>["href"] & string;
  label: string;
}

/**
 * The main navigation. On a wide screen its items stand on the header's line, the current one with a thick stretch of
 * it; in the menu of a narrow one they stand below one another.
 */
export function Navigation({
  items,
  label,
  layout,
}: {
  items: readonly NavigationItem[];
  label: string;
  layout: "row" | "column";
}) {
  const pathname = usePathname();
  return (
    <nav aria-label={label}>
      <ul className={layout === "row" ? "flex flex-wrap gap-x-1" : "grid"}>
        {items.map((item) => (
          <li key={item.href}>
            <NavigationLink item={item} current={isCurrent(item.href, pathname)} layout={layout} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NavigationLink({
  item,
  current,
  layout,
}: {
  item: NavigationItem;
  current: boolean;
  layout: "row" | "column";
}) {
  return (
    <Link
      href={item.href}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "flex items-center gap-2 px-2.5 hover:bg-sunken",
        layout === "row"
          ? "min-h-11 border-b-4 text-sm"
          : "min-h-12 border-s-4 border-b border-b-line text-base last:border-b-0",
        current
          ? classNames("font-bold text-ink", layout === "row" ? "border-accent" : "border-s-accent")
          : classNames("text-ink-soft", layout === "row" ? "border-transparent" : "border-s-transparent"),
      )}
    >
      {item.label}
    </Link>
  );
}

/** The section that an address lies in; the home page is only itself. */
function isCurrent(href: string, pathname: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}
