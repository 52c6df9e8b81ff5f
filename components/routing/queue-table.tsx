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
import { Tag } from "@/components/ui/tag";
import type { QueueRow } from "@/lib/routing/dto";
import { isPastLimit } from "@/lib/routing/urgency";
import { HoldCell } from "./hold-cell";
import { ShortInstant } from "./short-instant";
import { SpokenLanguage } from "./spoken-language";
import { StandsBecause } from "./stands-because";

/**
 * What waits, most urgent first.
 *
 * @param showQueue whether the rows say which queue they are in: for whoever sees several
 */
export function QueueTable({
  rows,
  now,
  showQueue,
}: {
  rows: readonly QueueRow[];
  now: string;
  showQueue: boolean;
}) {
  const t = useTranslations("queue");
  const kind = useTranslations("routing.matterKind");
  return (
    <Table caption={t("waiting")}>
      <TableHead>
        <ColumnHeading>{t("column.person")}</ColumnHeading>
        <ColumnHeading>{t("column.hold")}</ColumnHeading>
        <ColumnHeading>{t("column.matter")}</ColumnHeading>
        <ColumnHeading>{t("column.jail")}</ColumnHeading>
        <ColumnHeading>{t("column.waitingSince")}</ColumnHeading>
        <ColumnHeading>{t("column.offerUntil")}</ColumnHeading>
        <ColumnHeading>{t("column.standsBecause")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.matterId} urgent={isPastLimit(row.hold.status)}>
            <RowHeading className="min-w-32">
              <Link href={`/queue/${row.matterId}`} className="link">
                {row.personName}
              </Link>
              <span className="block text-sm font-normal text-ink-soft">
                <SpokenLanguage code={row.language} />
              </span>
            </RowHeading>
            <TableCell label={t("column.hold")}>
              <HoldCell hold={row.hold} now={now} />
            </TableCell>
            <TableCell label={t("column.matter")}>
              <span className="font-semibold">{kind(row.kind)}</span>
              {showQueue ? (
                <span className="block text-ink-soft">
                  {row.queue.isUnrouted ? (
                    <Tag tone="warning" icon="warning">
                      {t("unrouted")}
                    </Tag>
                  ) : (
                    row.queue.name
                  )}
                </span>
              ) : null}
            </TableCell>
            <TableCell label={t("column.jail")}>
              <JailCell jail={row.jail} district={row.district} />
            </TableCell>
            <TableCell label={t("column.waitingSince")}>
              <ShortInstant value={row.waitingSince} timeZone={row.timeZone} now={now} />
            </TableCell>
            <TableCell label={t("column.offerUntil")}>
              {row.offerUntil ? (
                <ShortInstant value={row.offerUntil} timeZone={row.timeZone} now={now} />
              ) : (
                <span className="text-ink-soft">{t("offeredToNobody")}</span>
              )}
            </TableCell>
            <TableCell label={t("column.standsBecause")}>
              <StandsBecause reasons={row.standsBecause} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
