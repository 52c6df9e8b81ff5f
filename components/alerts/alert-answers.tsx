import { getTranslations } from "next-intl/server";
import { Instant } from "@/components/time/instant";
import type { AlertRow } from "@/lib/alerts/dto";

/** Who has seen an alert and when, and how it ended. The times are the reader's own: they say when a colleague acted. */
export async function AlertAnswers({ alert, timeZone }: { alert: AlertRow; timeZone: string }) {
  const t = await getTranslations("alerts");
  const { acknowledgedBy, resolved } = alert;
  if (acknowledgedBy.length === 0 && !resolved) return null;
  return (
    <ul className="mb-1 grid gap-1">
      {acknowledgedBy.map(({ name, at }) => (
        <li key={name + at}>
          {t.rich("acknowledged", {
            name,
            when: () => <Instant value={at} timeZone={timeZone} layout="short" />,
          })}
        </li>
      ))}
      {resolved ? (
        <li>
          {resolved.why ? t(`resolvedWhy.${resolved.why}`) : t("resolvedWhyUnknown")}{" "}
          <span className="text-ink-soft">
            <Instant value={resolved.at} timeZone={timeZone} layout="short" />
          </span>
        </li>
      ) : null}
    </ul>
  );
}
