import { useLocale, useTranslations } from "next-intl";
import {
  ColumnHeading,
  RowHeading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from "@/components/ui/table";
import { formatPlainDate } from "@/lib/i18n/format";
import type { VersionRow } from "@/lib/policy/dto";
import { LayerSpan } from "./layer-record";

/** Every reading of one jurisdiction's rules that was kept. */
export function VersionTable({ versions }: { versions: readonly VersionRow[] }) {
  const t = useTranslations("policies");
  const locale = useLocale();
  const day = (instant: string) => formatPlainDate(instant.slice(0, 10), locale);
  return (
    <Table caption={t("detail.versions")}>
      <TableHead>
        <ColumnHeading>{t("detail.version.kept")}</ColumnHeading>
        <ColumnHeading>{t("detail.version.origin")}</ColumnHeading>
        <ColumnHeading>{t("detail.version.rule")}</ColumnHeading>
        <ColumnHeading>{t("detail.version.read")}</ColumnHeading>
        <ColumnHeading>{t("detail.inForce")}</ColumnHeading>
        <ColumnHeading>{t("detail.version.state")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {versions.map(({ layer, keptAt, supersededAt }) => (
          <TableRow key={layer.versionId}>
            <RowHeading>{day(keptAt)}</RowHeading>
            <TableCell label={t("detail.version.origin")}>
              {layer.origin === "SHARED" ? t("detail.version.shared") : t("detail.version.own")}
            </TableCell>
            <TableCell label={t("detail.version.rule")}>{t(`short.posture.${layer.posture}`)}</TableCell>
            <TableCell label={t("detail.version.read")}>{formatPlainDate(layer.asOf, locale)}</TableCell>
            <TableCell label={t("detail.inForce")}>
              <LayerSpan layer={layer} />
            </TableCell>
            <TableCell label={t("detail.version.state")}>
              {supersededAt === null
                ? t("detail.version.current")
                : t("detail.version.superseded", { date: day(supersededAt) })}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
