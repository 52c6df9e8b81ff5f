import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Facts as term and value. Values that are not known are said to be, never left out: see `NotKnown`. */
export function DescriptionList({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className="@container">
      <dl className={classNames("grid", className)}>{children}</dl>
    </div>
  );
}

/** One fact. The term stands beside its value, or above it where the list is narrow. */
export function DescriptionItem({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-b border-line py-2 last:border-b-0 @md:grid-cols-[minmax(8rem,1fr)_3fr]">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
