import type { ReactNode } from "react";
import { classNames } from "./class-names";

/**
 * A part of a page under a rule, with its heading hung on it. Sections follow one another down the page; boxes are kept
 * for what stands apart from the text (`Panel`).
 */
export function Section({
  title,
  id,
  actions,
  intro,
  className,
  children,
}: {
  title: ReactNode;
  /** For links to it; also names the section for screen readers. */
  id: string;
  actions?: ReactNode;
  intro?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      id={id}
      className={classNames("border-t-2 border-ink pt-3", className)}
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id={`${id}-title`} className="text-lg">
          {title}
        </h2>
        {actions}
      </div>
      {intro ? <p className="mb-3 max-w-prose text-ink-soft">{intro}</p> : null}
      {children}
    </section>
  );
}
