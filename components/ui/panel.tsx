import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A sheet that lies apart from the page: a form to fill in, the hold of a case. */
export function Panel({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={classNames("rounded-control border border-line bg-surface p-4 sm:p-5", className)}>
      {children}
    </div>
  );
}
