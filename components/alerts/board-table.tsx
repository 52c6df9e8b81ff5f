import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { HoldLine } from "@/components/hold/hold-line";
import { NotKnown } from "@/components/ui/not-known";
import { Reference } from "@/components/ui/reference";
import {
  ColumnHeading,
  RowHeading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from "@/components/ui/table";
import type { Board, BoardRow } from "@/lib/alerts/dto";
import { Deadlines } from "./deadlines";
import { StandingCell } from "./standing-cell";
import { WorkCell } from "./work-cell";

/** Every hold of the page, a row each, most urgent first. */
export async function BoardTable({ rows, now, reading }: Pick<Board, "rows" | "now" | "reading">) {
  const t = await getTranslations("board");
  return (
    <Table caption={t("caption")}>
      <TableHead>
        <ColumnHeading>{t("column.person")}</ColumnHeading>
        <ColumnHeading>{t("column.hold")}</ColumnHeading>
        <ColumnHeading>{t("column.deadlines")}</ColumnHeading>
        <ColumnHeading>{t("column.line")}</ColumnHeading>
        <ColumnHeading>{t("column.jail")}</ColumnHeading>
        <ColumnHeading>{t("column.work")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <HoldRow key={row.caseId} row={row} now={now} reading={reading} />
        ))}
      </TableBody>
    </Table>
  );
}

async function HoldRow({ row, now, reading }: { row: BoardRow } & Pick<Board, "now" | "reading">) {
  const t = await getTranslations("board");
  return (
    <TableRow urgent={row.status === "OVERDUE" || row.status === "HELD_WITHOUT_DETAINER"}>
      <RowHeading className="lg:max-w-60">
        <Link href={`/cases/${row.caseId}`} className="link text-base">
          {row.personName}
        </Link>
        <span className="block font-normal text-ink-soft">
          <Reference>{row.reference}</Reference>
        </span>
      </RowHeading>
      <TableCell className="lg:min-w-48">
        <StandingCell row={row} now={now} />
      </TableCell>
      <TableCell label={row.formDeadline ? t("column.deadlines") : undefined}>
        <Deadlines row={row} reading={reading} />
      </TableCell>
      <TableCell className="lg:w-36 xl:w-44">
        <HoldLine
          compact
          hold={{
            start: row.start,
            formDeadline: row.formDeadline,
            regulationDeadline: row.regulationDeadline,
            excludedDays: row.excludedDays,
          }}
          now={now}
          timeZone={row.timeZone}
        />
      </TableCell>
      <TableCell label={t("column.jail")}>
        {row.jail.name ?? <NotKnown>{t("jailUnknown")}</NotKnown>}
        <span className="block text-ink-soft">
          {[row.jail.county, row.jail.state].filter((part) => part !== null).join(", ")}
        </span>
      </TableCell>
      <TableCell label={t("column.work")}>
        <WorkCell matters={row.matters} />
      </TableCell>
    </TableRow>
  );
}
