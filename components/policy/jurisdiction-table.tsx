import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useAge } from "@/components/time/use-age";
import {
  ColumnHeading,
  RowHeading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { stateName } from "@/lib/facilities/state-names";
import { formatPlainDate } from "@/lib/i18n/format";
import type { JurisdictionRow } from "@/lib/policy/dto";
import type { AnswerSource } from "@/lib/policy/resolve";
import { useJurisdictionName } from "./use-jurisdiction-name";

/** Jurisdictions with their own rule, and the three answers for a jail that they run. */
export function JurisdictionTable({ rows, today }: { rows: readonly JurisdictionRow[]; today: string }) {
  const t = useTranslations("policies");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <ColumnHeading>{t("column.jurisdiction")}</ColumnHeading>
        <ColumnHeading>{t("column.own")}</ColumnHeading>
        <ColumnHeading>{t("column.hold")}</ColumnHeading>
        <ColumnHeading>{t("column.notification")}</ColumnHeading>
        <ColumnHeading>{t("column.agreement")}</ColumnHeading>
        <ColumnHeading>{t("column.read")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <JurisdictionLine key={row.id} row={row} today={today} />
        ))}
      </TableBody>
    </Table>
  );
}

function JurisdictionLine({ row, today }: { row: JurisdictionRow; today: string }) {
  const t = useTranslations("policies");
  const policy = useTranslations("policy");
  const states = useTranslations("states");
  const locale = useLocale();
  const age = useAge();
  const nameOf = useJurisdictionName();
  const { hold, notification, agreement, conflicts } = row.said;
  return (
    <TableRow>
      <RowHeading>
        <Link href={`/policies/${encodeURIComponent(row.id)}`} className="link">
          {nameOf(row, row.state)}
        </Link>
        <span className="block text-xs font-normal text-ink-soft">
          {t(`kindIn.${row.kind}`, { state: stateName(row.state, states) })}
        </span>
        {conflicts.length > 0 ? (
          <Tag tone="caution" icon="warning" className="mt-1">
            {t("conflict")}
          </Tag>
        ) : null}
      </RowHeading>
      <TableCell label={t("column.own")}>
        {t(`short.posture.${row.posture}`)}
        {row.origin === "ORGANIZATION" ? (
          <span className="block text-xs text-ink-soft">{t("ownReading")}</span>
        ) : null}
      </TableCell>
      <TableCell label={t("column.hold")}>
        {t(`short.hold.${hold.code}`)}
        <By source={hold.from} row={row} />
      </TableCell>
      <TableCell label={t("column.notification")}>
        {policy(`notificationOfRelease.${notification.code}`)}
        <By source={notification.from} row={row} />
      </TableCell>
      <TableCell label={t("column.agreement")}>
        {t(`short.law.${agreement.law}`)}
        <span className="block">{t(`short.listing.${agreement.listing}`)}</span>
      </TableCell>
      <TableCell label={t("column.read")}>
        {formatPlainDate(row.asOf, locale)}
        <span className="block text-xs text-ink-soft">
          {age(row.asOf, today)}
          {row.stale ? `, ${t("toBeConfirmed")}` : null}
        </span>
      </TableCell>
    </TableRow>
  );
}

/** Says whose answer it is where it is not the jurisdiction's own. */
function By({ source, row }: { source: AnswerSource | null; row: JurisdictionRow }) {
  const t = useTranslations("policies");
  const nameOf = useJurisdictionName();
  if (!source || source.kind === row.kind) return null;
  return (
    <span className="block text-xs text-ink-soft">
      {t("by", { jurisdiction: nameOf(source, row.state) })}
    </span>
  );
}
