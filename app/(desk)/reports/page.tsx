import { getLocale, getTranslations } from "next-intl/server";
import { CaseReports } from "@/components/reports/case-reports";
import { WorkReports } from "@/components/reports/work-reports";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { formatInstant } from "@/lib/i18n/format";
import { getReports, reportDays } from "@/lib/reports/queries";

export async function generateMetadata() {
  const t = await getTranslations("reports");
  return { title: t("title") };
}

export default async function ReportsPage() {
  const actor = await requireActor();
  const now = new Date();
  const [reports, locale, t] = await Promise.all([
    orNotFound(getReports(actor, now)),
    getLocale(),
    getTranslations("reports"),
  ]);
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro", { at: formatInstant(now, actor.timeZone, locale) })} />
      <div className="grid gap-8">
        <CaseReports reports={reports} />
        <WorkReports reports={reports} days={reportDays} />
      </div>
    </>
  );
}
