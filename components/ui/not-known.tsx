import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Stands where a fact would, when it is not known: an answer of its own, and told apart from an empty page. */
export function NotKnown({ children }: { children?: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <span className="text-ink-soft underline decoration-dotted underline-offset-4">
      {children ?? t("notKnown")}
    </span>
  );
}
