import type { ReactNode } from "react";

/** A list without entries: what that means, and what can be done. Silence must be readable as "all is well" or not. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="border-y border-line px-2 py-8">
      <p className="font-semibold">{title}</p>
      {children ? <div className="mt-1 max-w-prose text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
