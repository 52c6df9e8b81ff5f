import { classNames } from "./class-names";

/** A case's reference or another code that is read aloud or copied: in the typeface whose 0 and O cannot be confused. */
export function Reference({ children, className }: { children: string; className?: string }) {
  return <span className={classNames("font-mono whitespace-nowrap", className)}>{children}</span>;
}
