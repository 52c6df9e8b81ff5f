import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClassName } from "./button";
import { Icon } from "./icon";

/**
 * A search that is an address: a GET form, so that it works without script and the result can be reloaded.
 *
 * @param action the page's own path
 * @param children further filters, such as a `Select`
 */
export function SearchForm({
  action,
  label,
  name = "search",
  defaultValue,
  hint,
  children,
}: {
  action: string;
  label: ReactNode;
  name?: string;
  defaultValue?: string;
  hint?: ReactNode;
  children?: ReactNode;
}) {
  const t = useTranslations("ui.search");
  return (
    <form action={action} role="search" className="no-print mb-5 flex flex-wrap items-end gap-3">
      <div className="grid min-w-0 grow basis-72 gap-1.5 sm:max-w-md">
        <label htmlFor={`search-${name}`} className="text-sm font-semibold">
          {label}
        </label>
        {hint ? (
          <p id={`search-${name}-hint`} className="text-sm text-ink-soft">
            {hint}
          </p>
        ) : null}
        <input
          id={`search-${name}`}
          type="search"
          name={name}
          defaultValue={defaultValue}
          aria-describedby={hint ? `search-${name}-hint` : undefined}
          autoComplete="off"
          className="control"
        />
      </div>
      {children}
      <button type="submit" className={buttonClassName("secondary")}>
        <Icon name="search" />
        {t("submit")}
      </button>
    </form>
  );
}
