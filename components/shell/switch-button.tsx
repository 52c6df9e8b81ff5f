import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** One choice of the language or theme switch: sends its value with the form that it stands in. */
export function SwitchButton({
  name,
  value,
  current,
  lang,
  children,
}: {
  name: string;
  value: string;
  current: boolean;
  lang?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      lang={lang}
      aria-pressed={current}
      className={classNames(
        "inline-flex min-h-9 items-center gap-1.5 rounded-control px-2 text-sm",
        current
          ? "font-bold text-ink underline decoration-accent decoration-3 underline-offset-6"
          : "text-ink-soft hover:bg-sunken hover:text-ink",
      )}
    >
      {children}
    </button>
  );
}
