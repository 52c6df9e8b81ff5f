import type { ReactNode } from "react";

/** Words for screen readers alone, where sight has another sign for the same thing. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
