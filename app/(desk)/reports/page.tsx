import { getLocale, getTranslations } from "next-intl/server";
import { CountTable } from "@/components/reports/count-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { stateName } from "@/lib/facilities/state-names";
import { spanMessage, splitSpan } from "@/lib/i18n/duration";
import { formatCount, formatInstant } from "@/lib/i18n/format";
import { getReports, reportDays } from "@/lib/reports/queries";

export async function generateMetadata() {
  const t = await getTranslations("reports");
  return { title: t("title") };
}

export default async function ReportsPage() {
  const actor = await requireActor();
  const now = new Date();
  const [reports, locale, t, hold, states, matterKind] = await Promise.all([
    orNotFound(getReports(actor, now)),
    getLocale(),
    getTranslations("reports"),
    getTranslations("hold.status"),
    getTranslations("states"),
    getTranslations("routing.matterKind"),
  ]);
  const count = (number: number) => formatCount(number, locale);
  const span = (minutes: number) => {
    const parts = splitSpan(minutes * 60_000);
    return t(`duration.${spanMessage(parts)}`, { ...parts });
  };
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro", { at: formatInstant(now, actor.timeZone, locale) })} />
      <div className="grid gap-8">
        <Section id="open-cases" title={t("openCases")}>
          <CountTable
            caption={t("openCases")}
            columns={[t("status"), t("count")]}
            rows={reports.openCases.map((row) => ({
              key: row.key,
              label: hold(`${row.key}.label`),
              values: [count(row.count)],
            }))}
          />
        </Section>
        <Section id="states" title={t("openCasesByState")}>
          <CountTable
            caption={t("openCasesByState")}
            columns={[t("state"), t("count")]}
            rows={reports.openCasesByState.map((row) => ({
              key: row.key ?? "",
              label: row.key === null ? t("notKnown") : stateName(row.key, states),
              values: [count(row.count)],
            }))}
          />
        </Section>
        <Section id="alerts" title={t("alerts", { days: reportDays })}>
          <CountTable
            caption={t("alerts", { days: reportDays })}
            columns={[t("alertKind"), t("raised"), t("stillOpen")]}
            rows={reports.alerts.map((row) => ({
              key: row.key,
              label: t(`alertKinds.${row.key}`),
              values: [count(row.count), count(row.stillOpen)],
            }))}
          />
        </Section>
        <Section id="acceptance" title={t("acceptance")} intro={t("acceptanceIntro", { days: reportDays })}>
          <CountTable
            caption={t("acceptance")}
            columns={[t("matter"), t("accepted"), t("median"), t("ninetieth")]}
            rows={reports.acceptance.map((row) => ({
              key: row.kind,
              label: matterKind(row.kind),
              values: [count(row.accepted), span(row.medianMinutes), span(row.ninetiethMinutes)],
            }))}
          />
        </Section>
        <Section id="unrouted" title={t("unrouted")} intro={t("unroutedIntro")}>
          <CountTable
            caption={t("unrouted")}
            columns={[t("matter"), t("matters")]}
            rows={reports.unrouted.map((row) => ({
              key: row.key,
              label: matterKind(row.key),
              values: [count(row.count)],
            }))}
          />
        </Section>
      </div>
    </>
  );
}
