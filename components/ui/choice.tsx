import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

/**
 * One radio button or checkbox with its words. The whole row can be pressed. The hint is part of the label, so it is
 * read with it.
 */
export function Choice({
  label,
  hint,
  className,
  ...props
}: Omit<ComponentProps<"input">, "type"> & {
  type: "radio" | "checkbox";
  label: ReactNode;
  hint?: ReactNode;
}) {
  return (
    <label
      className={classNames(
        "flex min-h-11 cursor-pointer items-start gap-3 rounded-control border border-line bg-surface px-3 py-2",
        "hover:border-ink has-checked:border-accent has-checked:bg-accent-soft",
        className,
      )}
    >
      <input {...props} className="mt-[0.3rem] size-5 shrink-0" />
      <span>
        {label}
        {hint ? <span className="block text-sm text-ink-soft">{hint}</span> : null}
      </span>
    </label>
  );
}
