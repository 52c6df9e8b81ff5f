"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, type ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/**
 * A menu on the browser's own `<details>`, so that it opens without script. With it, Escape, a press elsewhere and
 * going to another page close it.
 */
export function Menu({
  summary,
  className,
  panelClassName,
  children,
}: {
  summary: ReactNode;
  className?: string;
  panelClassName?: string;
  children: ReactNode;
}) {
  const pathname = usePathname();
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = () => details.current?.removeAttribute("open");
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.current?.open) return;
      close();
      details.current.querySelector("summary")?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);

  return (
    <details key={pathname} ref={details} className={className}>
      <summary className="plain-summary inline-flex min-h-11 items-center gap-2 rounded-control px-2.5 text-sm font-semibold hover:bg-sunken">
        {summary}
      </summary>
      <div
        className={classNames(
          "absolute z-20 border border-line-strong bg-surface shadow-raised",
          panelClassName,
        )}
      >
        {children}
      </div>
    </details>
  );
}
