"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Icon } from "./icon";

/**
 * A question that must be answered before going on, on the browser's own `<dialog>`: it keeps the focus inside, gives it
 * back afterwards, and Escape closes it. What matters is never in a dialog alone, since without script none opens.
 *
 * @param onClose called when it was closed in any way; set `open` to false there
 * @param actions the buttons, the most likely first
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
}) {
  const t = useTranslations("ui.dialog");
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-control border-2 border-ink bg-surface p-0 text-ink"
    >
      {open ? (
        <div className="grid gap-4 p-4 sm:p-5">
          <div className="flex items-start justify-between gap-4">
            <h2 id={titleId} className="text-lg">
              {title}
            </h2>
            <button
              type="button"
              onClick={() => dialog.current?.close()}
              className="-m-2 inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-sunken"
            >
              <Icon name="cross" />
              <span className="sr-only">{t("close")}</span>
            </button>
          </div>
          <div>{children}</div>
          {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}
