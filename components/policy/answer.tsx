import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useAge } from "@/components/time/use-age";
import { formatPlainDate } from "@/lib/i18n/format";
import type { AnswerSource } from "@/lib/policy/resolve";
import type { AnswerNote } from "@/lib/policy/say";
import { useJurisdictionName } from "./use-jurisdiction-name";

/** One of the three questions with its answer, the layer that gave it, and that layer's age. */
export function Answer({
  question,
  state,
  from,
  notes,
  today,
  children,
}: {
  question: string;
  /** Of the place, as its postal letters. */
  state: string | null;
  from: AnswerSource | null;
  notes: readonly AnswerNote[];
  today: string;
  /** The answer, one paragraph or several. */
  children: ReactNode;
}) {
  const t = useTranslations("policies.answers");
  const policy = useTranslations("policy.note");
  const locale = useLocale();
  const age = useAge();
  const nameOf = useJurisdictionName();
  return (
    <div className="border-t border-line-strong pt-2">
      <h3 className="text-sm text-ink-soft">{question}</h3>
      <div className="mt-1 grid gap-1 font-semibold">{children}</div>
      <p className="mt-2 text-sm text-ink-soft">
        {from
          ? t("from", {
              jurisdiction: nameOf(from, state),
              date: formatPlainDate(from.asOf, locale),
              age: age(from.asOf, today),
            })
          : t("noSource")}
        {notes.map((note) => ` ${policy(note)}`).join("")}
      </p>
    </div>
  );
}
