import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type TagTone =
  "neutral" | "accent" | "alarm" | "danger" | "warning" | "caution" | "success" | "unknown";

const tones: Record<TagTone, string> = {
  /** The one filled tone, kept for what cannot wait. */
  alarm: "border-danger bg-danger text-on-danger",
  danger: "border-danger bg-danger-soft text-danger",
  warning: "border-warning bg-warning-soft text-warning",
  caution: "border-caution bg-caution-soft text-caution",
  success: "border-success bg-success-soft text-success",
  unknown: "border-unknown bg-unknown-soft text-unknown",
  accent: "border-accent bg-accent-soft text-accent",
  neutral: "border-line-strong bg-surface text-ink-soft",
};

/** A state in a word with its sign. The word is never left out: colour and sign only help to find it. */
export function Tag({
  tone = "neutral",
  icon,
  className,
  children,
}: {
  tone?: TagTone;
  icon?: IconName;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        "inline-flex w-fit max-w-full items-center gap-1.5 rounded-control border px-1.5 py-px text-sm font-semibold",
        tones[tone],
        className,
      )}
    >
      {icon ? <Icon name={icon} /> : null}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
