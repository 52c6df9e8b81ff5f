import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

export type NoticeKind = "info" | "warning" | "danger" | "success";

const looks: Record<NoticeKind, { box: string; sign: string }> = {
  info: { box: "border-accent bg-accent-soft", sign: "text-accent" },
  success: { box: "border-success bg-success-soft", sign: "text-success" },
  warning: { box: "border-warning bg-warning-soft", sign: "text-warning" },
  danger: { box: "border-danger bg-danger-soft", sign: "text-danger" },
};

/**
 * Something that a person must know on this page, marked by a bar, a sign and words.
 *
 * @param announce for one that appears after an action: `polite` waits until the screen reader is done, `assertive` interrupts
 */
export function Notice({
  kind = "info",
  title,
  children,
  announce,
  className,
}: {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  announce?: "polite" | "assertive";
  className?: string;
}) {
  const look = looks[kind];
  return (
    <div
      role={announce ? (announce === "assertive" ? "alert" : "status") : undefined}
      className={classNames("flex gap-3 border-s-4 px-4 py-3", look.box, className)}
    >
      <Icon name={kind} className={classNames("mt-[0.2em]", look.sign)} />
      <div className="min-w-0 max-w-prose">
        {title ? <p className="font-bold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
