import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { stateName } from "@/lib/facilities/state-names";
import { formatCount } from "@/lib/i18n/format";
import type { Reports } from "@/lib/reports/dto";
import { CountTable } from "./count-table";

/** The open cases, by how their holds stand and by state. */
export function CaseReports({ reports }: { reports: Reports }) {
  const t = useTranslations("reports");
  const hold = useTranslations("hold.status");
  const states = useTranslations("states");
  const locale = useLocale();
  return (
    <>
      <Section id="open-cases" title={t("openCases")}>
        <CountTable
          caption={t("openCases")}
          columns={[t("status"), t("count")]}
          rows={reports.openCases.map(({ key, count }) => ({
            key,
            label: hold(`${key}.label`),
            values: [formatCount(count, locale)],
          }))}
        />
      </Section>
      <Section id="states" title={t("openCasesByState")}>
        <CountTable
          caption={t("openCasesByState")}
          columns={[t("state"), t("count")]}
          rows={reports.openCasesByState.map(({ key, count }) => ({
            key: key ?? "",
            label: key === null ? t("notKnown") : stateName(key, states),
            values: [formatCount(count, locale)],
          }))}
        />
      </Section>
    </>
  );
}
