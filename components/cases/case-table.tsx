import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { HoldStatusTag } from "@/components/hold/status-tag";
import { JailCell } from "@/components/jail/jail-cell";
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
import type { ListedCase } from "@/lib/cases/dto";
import { isDetainerInDoubt } from "@/lib/hold/deadlines-apply";
import { localDateOf, type InstantText } from "@/lib/hold/time";
import { formatPlainDate } from "@/lib/i18n/format";
import { isPastLimit } from "@/lib/routing/urgency";
import { HoldTiming } from "./hold-timing";
import { UrgentMarks } from "./urgent-marks";

/** The list of cases, a row each. */
export async function CaseTable({ cases, now }: { cases: readonly ListedCase[]; now: InstantText }) {
  const t = await getTranslations("cases");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <ColumnHeading>{t("column.person")}</ColumnHeading>
        <ColumnHeading>{t("column.jail")}</ColumnHeading>
        <ColumnHeading>{t("column.hold")}</ColumnHeading>
        <ColumnHeading>{t("column.limit")}</ColumnHeading>
        <ColumnHeading>{t("column.matters")}</ColumnHeading>
        <ColumnHeading>{t("column.opened")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {cases.map((listed) => (
          <CaseRow key={listed.id} listed={listed} now={now} />
        ))}
      </TableBody>
    </Table>
  );
}

async function CaseRow({ listed, now }: { listed: ListedCase; now: InstantText }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cases")]);
  const { hold } = listed;
  return (
    <TableRow urgent={hold !== null && isPastLimit(hold.status)}>
      <RowHeading>
        <Link href={`/cases/${listed.id}`} className="link text-base">
          {listed.personName}
        </Link>
        <span className="block font-normal text-ink-soft">
          <Reference>{listed.reference}</Reference>
        </span>
        <UrgentMarks marks={listed.urgentMarks} />
      </RowHeading>
      <TableCell label={t("column.jail")}>
        <JailCell jail={listed.jail} />
      </TableCell>
      <TableCell label={t("column.hold")}>
        {hold ? (
          <span className="grid gap-1">
            <HoldStatusTag status={hold.status} />
            {isDetainerInDoubt(hold) ? (
              <span className="text-unknown">{t("detainerNotConfirmed")}</span>
            ) : null}
          </span>
        ) : (
          <NotKnown />
        )}
      </TableCell>
      <TableCell label={t("column.limit")}>
        {hold?.timing ? (
          <HoldTiming timing={hold.timing} timeZone={hold.timeZone} now={now} layout="short" />
        ) : (
          <span className="text-ink-soft">
            {hold?.status === "START_UNKNOWN" ? t("limitUnknown") : t("noLimit")}
          </span>
        )}
      </TableCell>
      <TableCell label={t("column.matters")}>
        <OpenMatters matters={listed.openMatters} />
      </TableCell>
      <TableCell label={t("column.opened")}>
        <span className="whitespace-nowrap">
          {formatPlainDate(localDateOf(listed.openedAt, listed.timeZone), locale)}
        </span>
        <span className="block text-ink-soft">{t("openedBy", { name: listed.openedBy })}</span>
      </TableCell>
    </TableRow>
  );
}

async function OpenMatters({ matters }: { matters: ListedCase["openMatters"] }) {
  const [t, kinds] = await Promise.all([getTranslations("cases"), getTranslations("routing.matterKind")]);
  if (matters.length === 0) return <span className="text-ink-soft">{t("noMatters")}</span>;
  return (
    <ul className="grid gap-1">
      {matters.map(({ id, kind, queue, holder }) => (
        <li key={id}>
          {kinds(kind)}
          <span className="block text-ink-soft">{holder ?? t("waitsIn", { queue })}</span>
        </li>
      ))}
    </ul>
  );
}
