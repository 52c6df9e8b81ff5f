import Link from "next/link";
import { useTranslations } from "next-intl";
import {
  ColumnHeading,
  RowHeading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from "@/components/ui/table";
import type { KeptQueue } from "@/lib/queues/dto";
import { AreaWords } from "./area-words";
import { KindList } from "./kind-list";

/** The organization's queues: what each is for, whom it has, and what waits. */
export function QueueTable({ queues }: { queues: readonly KeptQueue[] }) {
  const t = useTranslations("queues");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <ColumnHeading>{t("column.name")}</ColumnHeading>
        <ColumnHeading>{t("column.kinds")}</ColumnHeading>
        <ColumnHeading>{t("column.area")}</ColumnHeading>
        <ColumnHeading>{t("column.members")}</ColumnHeading>
        <ColumnHeading numeric>{t("column.waiting")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {queues.map((queue) => (
          <QueueRow key={queue.id} queue={queue} />
        ))}
      </TableBody>
    </Table>
  );
}

function QueueRow({ queue }: { queue: KeptQueue }) {
  const t = useTranslations("queues");
  const waiting = (
    <TableCell label={t("column.waiting")} numeric>
      {t("count", { count: queue.waiting })}
    </TableCell>
  );
  if (queue.isUnrouted) {
    return (
      <TableRow>
        <RowHeading>{t("unrouted")}</RowHeading>
        <TableCell colSpan={3} className="text-ink-soft">
          {t("unroutedMeaning")}
        </TableCell>
        {waiting}
      </TableRow>
    );
  }
  return (
    <TableRow>
      <RowHeading>
        <Link href={`/settings/queues/${queue.id}`} className="link">
          {queue.name}
        </Link>
      </RowHeading>
      <TableCell label={t("column.kinds")}>
        <KindList queue={queue} />
      </TableCell>
      <TableCell label={t("column.area")}>
        <AreaWords queue={queue} />
      </TableCell>
      <TableCell label={t("column.members")}>
        {queue.members.length > 0 ? (
          <ul>
            {queue.members.map(({ representativeId, name }) => (
              <li key={representativeId}>{name}</li>
            ))}
          </ul>
        ) : (
          <span className="text-warning">{t("member.nobody")}</span>
        )}
      </TableCell>
      {waiting}
    </TableRow>
  );
}
