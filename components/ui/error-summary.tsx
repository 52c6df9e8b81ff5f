"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, type MouseEvent } from "react";
import { Icon } from "./icon";

export interface SummarizedError {
  /** The id of the control, which is its name unless the screen said otherwise. */
  field: string;
  message: string;
}

/**
 * All that is wrong with a form, above it (the pattern of GOV.UK's design system): takes the focus when errors arrive,
 * and each entry leads to its control. Renders nothing while there are none. Without script the links still work.
 */
export function ErrorSummary({
  errors,
  formError,
}: {
  errors: readonly SummarizedError[];
  formError?: string;
}) {
  const t = useTranslations("ui.errorSummary");
  const box = useRef<HTMLDivElement>(null);
  const isEmpty = errors.length === 0 && !formError;

  useEffect(() => {
    if (!isEmpty) box.current?.focus();
    // A new answer of the server brings a new list, even if the same words are in it.
  }, [errors, formError, isEmpty]);

  if (isEmpty) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="border-2 border-danger bg-danger-soft px-4 py-3"
    >
      <h2 id="error-summary-title" className="flex items-center gap-2 text-lg text-danger">
        <Icon name="danger" />
        {t("title")}
      </h2>
      {formError ? <p className="mt-1">{formError}</p> : null}
      {errors.length > 0 ? (
        <ul className="mt-2 grid gap-1">
          {errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              <a href={`#${error.field}`} onClick={focusControl} className="link font-semibold">
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Brings the label into view as well: a browser following the link alone puts the input at the top and hides it. */
function focusControl(event: MouseEvent<HTMLAnchorElement>) {
  const control = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!control) return;
  event.preventDefault();
  control.focus({ preventScroll: true });
  (control.closest("fieldset") ?? control.parentElement ?? control).scrollIntoView({ block: "center" });
}
