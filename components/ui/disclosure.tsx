import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

/** What only some need to read or fill in, folded away. Works without script; find-in-page opens it in new browsers. */
export function Disclosure({
  summary,
  defaultOpen = false,
  className,
  children,
}: {
  summary: ReactNode;
  defaultOpen?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details open={defaultOpen} className={classNames("group", className)}>
      <summary className="plain-summary flex min-h-8 w-fit items-center gap-1.5 py-1 font-semibold text-accent underline decoration-1 underline-offset-4 hover:decoration-3">
        <Icon name="chevronDown" className="turns" />
        {summary}
      </summary>
      <div className="mt-1 border-s-2 border-line-strong ps-4">{children}</div>
    </details>
  );
}
