import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatPlainDate } from "@/lib/i18n/format";
import type { PersonDetail } from "@/lib/people/dto";

/** When a representative is away, now and to come. */
export function AbsenceList({
  absences,
  representativeId,
  remove,
}: {
  absences: PersonDetail["absences"];
  representativeId: string;
  /** The action that takes one back; null for whoever may only look. */
  remove: ((form: FormData) => Promise<void>) | null;
}) {
  const t = useTranslations("people.absence");
  const locale = useLocale();
  if (absences.length === 0) return <p>{t("noneKnown")}</p>;
  return (
    <ul className="max-w-2xl divide-y divide-line border-y border-line">
      {absences.map(({ id, from, until }) => {
        const span = t("span", {
          from: formatPlainDate(from, locale),
          until: formatPlainDate(until, locale),
        });
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span>{span}</span>
            {remove ? (
              <form action={remove}>
                <input type="hidden" name="representativeId" value={representativeId} />
                <input type="hidden" name="absenceId" value={id} />
                <SubmitButton variant="secondary" size="small" aria-label={t("removeThis", { span })}>
                  {t("remove")}
                </SubmitButton>
              </form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
