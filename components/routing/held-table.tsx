import Link from "next/link";
import { useTranslations } from "next-intl";
import { JailCell } from "@/components/jail/jail-cell";
import {
  ColumnHeading,
  RowHeading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from "@/components/ui/table";
import type { HeldRow } from "@/lib/routing/dto";
import { isPastLimit } from "@/lib/routing/urgency";
import { HoldCell } from "./hold-cell";
import { ShortInstant } from "./short-instant";

/** What the reader holds: the person leads to the case, the last column to giving the matter back or closing it. */
export function HeldTable({ rows, now }: { rows: readonly HeldRow[]; now: string }) {
  const t = useTranslations("queue");
  const kind = useTranslations("routing.matterKind");
  return (
    <Table caption={t("held")}>
      <TableHead>
        <ColumnHeading>{t("column.person")}</ColumnHeading>
        <ColumnHeading>{t("column.hold")}</ColumnHeading>
        <ColumnHeading>{t("column.matter")}</ColumnHeading>
        <ColumnHeading>{t("column.jail")}</ColumnHeading>
        <ColumnHeading>{t("column.heldSince")}</ColumnHeading>
        <ColumnHeading>{t("column.actions")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.matterId} urgent={isPastLimit(row.hold.status)}>
            <RowHeading className="min-w-32">
              <Link href={`/cases/${row.caseId}`} className="link">
                {row.personName}
              </Link>
            </RowHeading>
            <TableCell label={t("column.hold")}>
              <HoldCell hold={row.hold} now={now} />
            </TableCell>
            <TableCell label={t("column.matter")}>{kind(row.kind)}</TableCell>
            <TableCell label={t("column.jail")}>
              <JailCell jail={row.jail} district={row.district} />
            </TableCell>
            <TableCell label={t("column.heldSince")}>
              <ShortInstant value={row.heldSince} timeZone={row.timeZone} now={now} />
            </TableCell>
            <TableCell>
              <Link href={`/queue/${row.matterId}`} className="link">
                {t("giveBackOrClose")}
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
