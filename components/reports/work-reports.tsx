import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { spanMessage, splitSpan } from "@/lib/i18n/duration";
import { formatCount } from "@/lib/i18n/format";
import type { Reports } from "@/lib/reports/dto";
import { CountTable } from "./count-table";

/**
 * What was done about the cases: alerts, how long matters waited, and what nobody could be found for.
 * @param days how far back alerts and acceptances are counted
 */
export function WorkReports({ reports, days }: { reports: Reports; days: number }) {
  const t = useTranslations("reports");
  const alertKinds = useTranslations("alerts.kind");
  const matterKinds = useTranslations("routing.matterKind");
  const locale = useLocale();
  const written = (count: number) => formatCount(count, locale);
  const span = (minutes: number) => {
    const parts = splitSpan(minutes * 60_000);
    return t(`duration.${spanMessage(parts)}`, { ...parts });
  };
  return (
    <>
      <Section id="alerts" title={t("alerts", { days })}>
        <CountTable
          caption={t("alerts", { days })}
          columns={[t("alertKind"), t("raised"), t("stillOpen")]}
          rows={reports.alerts.map(({ key, count, stillOpen }) => ({
            key,
            label: alertKinds(`${key}.label`),
            values: [written(count), written(stillOpen)],
          }))}
        />
      </Section>
      <Section id="acceptance" title={t("acceptance")} intro={t("acceptanceIntro", { days })}>
        <CountTable
          caption={t("acceptance")}
          columns={[t("matter"), t("accepted"), t("median"), t("ninetieth")]}
          rows={reports.acceptance.map(({ kind, accepted, medianMinutes, ninetiethMinutes }) => ({
            key: kind,
            label: matterKinds(kind),
            values: [written(accepted), span(medianMinutes), span(ninetiethMinutes)],
          }))}
        />
      </Section>
      <Section id="unrouted" title={t("unrouted")} intro={t("unroutedIntro")}>
        <CountTable
          caption={t("unrouted")}
          columns={[t("matter"), t("matters")]}
          rows={reports.unrouted.map(({ key, count }) => ({
            key,
            label: matterKinds(key),
            values: [written(count)],
          }))}
        />
      </Section>
    </>
  );
}
