import { getLocale, getTranslations } from "next-intl/server";
import type { CaseDetail, HistoryEntry } from "@/lib/cases/dto";
import { formatInstant } from "@/lib/i18n/format";

/** What was done for a case and by whom, the latest first. */
export async function HistoryList({ shown, timeZone }: { shown: CaseDetail; timeZone: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cases.history")]);
  const { opened } = shown;
  return (
    <div className="grid gap-3 text-sm">
      <p>
        {t("opened", { when: formatInstant(opened.at, timeZone, locale), name: opened.by })}
        {opened.shift ? ` · ${t("shift", { name: opened.shift })}` : null}
        {opened.supervisingAttorney ? ` · ${t("supervisedBy", { name: opened.supervisingAttorney })}` : null}
      </p>
      <ol className="grid">
        {shown.history.map((entry) => (
          <li
            key={entry.id}
            className="grid gap-x-6 border-b border-line py-1.5 last:border-b-0 md:grid-cols-[minmax(14rem,2fr)_3fr_2fr]"
          >
            <time dateTime={entry.at} className="text-ink-soft">
              {formatInstant(entry.at, timeZone, locale)}
            </time>
            <span>
              <Deed entry={entry} />
            </span>
            <span className="text-ink-soft">{entry.by ?? t("system")}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

async function Deed({ entry }: { entry: HistoryEntry }) {
  const [t, hold, routing] = await Promise.all([
    getTranslations("cases.history"),
    getTranslations("hold.status"),
    getTranslations("routing"),
  ]);
  switch (entry.action) {
    case "case.recorded":
      return t("case_recorded");
    case "hold.statusChanged":
      return t("hold_statusChanged", { status: entry.status ? hold(`${entry.status}.label`) : "" });
    default: {
      const matter = entry.matter ? routing(`matterKind.${entry.matter}`) : t("aMatter");
      switch (entry.action) {
        case "matter.routed":
          return t("matter_routed", { matter, queue: entry.queue ?? t("aQueue") });
        case "matter.declined":
          return t("matter_declined", {
            matter,
            reason: entry.reason ? routing(`declineReason.${entry.reason}`) : t("noReason"),
          });
        case "matter.needed":
          return t("matter_needed", { matter });
        case "matter.accepted":
          return t("matter_accepted", { matter });
        case "matter.returned":
          return t("matter_returned", { matter });
        case "matter.closed":
          return t("matter_closed", { matter });
      }
    }
  }
}
