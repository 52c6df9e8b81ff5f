import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";

/** The page's one h1, the way back above it, and what can be done on the page beside it. */
export function PageHeader({
  title,
  back,
  intro,
  status,
  actions,
}: {
  title: ReactNode;
  back?: { href: ComponentProps<typeof Link>["href"]; label: string };
  intro?: ReactNode;
  /** Tags that belong to the title. */
  status?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="mb-6 grid gap-2">
      {back ? (
        <Link href={back.href} className="link no-print inline-flex w-fit items-center gap-1 py-1 text-sm">
          <Icon name="chevronLeft" />
          {back.label}
        </Link>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-xl sm:text-2xl">{title}</h1>
          {status}
        </div>
        {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
      </div>
      {intro ? <p className="max-w-prose text-ink-soft">{intro}</p> : null}
    </header>
  );
}
