import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

const variants: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-ink hover:bg-ink hover:text-paper",
  secondary: "border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet: "border-transparent text-accent underline decoration-1 underline-offset-4 hover:decoration-3",
  danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-on-danger",
};

/** 44 pixels high for thumbs; the small ones, for dense rows, keep the 24 that WCAG 2.5.8 asks for and more. */
const sizes: Record<ButtonSize, string> = {
  normal: "min-h-11 px-4 py-2 text-base",
  small: "min-h-8 px-2.5 py-1 text-sm",
};

/** The looks of a button, for links that are one to the eye as well. */
export function buttonClassName(variant: ButtonVariant = "primary", size: ButtonSize = "normal"): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-control border-[1.5px] font-semibold text-center",
    "aria-disabled:cursor-progress aria-disabled:opacity-85 disabled:cursor-not-allowed disabled:opacity-55",
    variants[variant],
    sizes[size],
  );
}

export interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  /** What was asked for is under way. The button keeps the focus and its place, and says so to screen readers. */
  pending?: boolean;
  /** Words shown meanwhile, such as "Saving…" */
  pendingLabel?: ReactNode;
}

/**
 * A button. Its type is "button" unless said otherwise, so that a second button in a form does not send it by accident.
 * A pending one is not `disabled`, since that would throw the keyboard's place away: presses are ignored instead.
 */
export function Button({
  variant = "primary",
  size = "normal",
  icon,
  pending = false,
  pendingLabel,
  type = "button",
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <button
      {...props}
      {...(pending ? { "aria-disabled": true, onClick: (event) => event.preventDefault() } : {})}
      type={type}
      className={classNames(buttonClassName(variant, size), className)}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{pending && pendingLabel ? pendingLabel : children}</span>
    </button>
  );
}
