import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { Instant } from "@/components/time/instant";
import { Until } from "@/components/time/until";
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
import { Tag } from "@/components/ui/tag";
import type { AlertRow } from "@/lib/alerts/dto";
import { alertLooks } from "./alert-looks";
import { AlertAnswers } from "./alert-answers";
import { AnswerAlert } from "./answer-alert";

type Actions = Pick<ComponentProps<typeof AnswerAlert>, "acknowledge" | "resolve">;

/** The alerts of the page, a row each: what it is, about whom, since when, and what became of it. */
export async function AlertTable({
  rows,
  now,
  timeZone,
  ...actions
}: { rows: readonly AlertRow[]; now: string; timeZone: string } & Actions) {
  const t = await getTranslations("alerts");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <ColumnHeading>{t("column.alert")}</ColumnHeading>
        <ColumnHeading>{t("column.case")}</ColumnHeading>
        <ColumnHeading>{t("column.since")}</ColumnHeading>
        <ColumnHeading>{t("column.answer")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {rows.map((alert) => (
          <Row key={alert.id} alert={alert} now={now} timeZone={timeZone} {...actions} />
        ))}
      </TableBody>
    </Table>
  );
}

async function Row({
  alert,
  now,
  timeZone,
  acknowledge,
  resolve,
}: { alert: AlertRow; now: string; timeZone: string } & Actions) {
  const t = await getTranslations("alerts");
  const kinds = await getTranslations("routing.matterKind");
  const look =
    alert.status === "RESOLVED"
      ? { tone: "neutral" as const, icon: "check" as const }
      : alertLooks[alert.kind];
  return (
    <TableRow urgent={alert.status === "OPEN" && look.tone === "alarm"}>
      <RowHeading className="lg:w-96">
        <Tag tone={look.tone} icon={look.icon}>
          {t(`kind.${alert.kind}.label`)}
        </Tag>
        <span className="mt-1 block max-w-prose font-normal">
          {alert.matterKind ? `${kinds(alert.matterKind)}. ` : null}
          {t(`kind.${alert.kind}.meaning`)}
        </span>
      </RowHeading>
      <TableCell label={t("column.case")}>
        <Link href={`/cases/${alert.caseId}`} className="link font-semibold">
          {alert.personName}
        </Link>
        <span className="block text-ink-soft">
          <Reference>{alert.reference}</Reference>
        </span>
        <span className="block">{alert.jail ?? <NotKnown>{t("jailUnknown")}</NotKnown>}</span>
      </TableCell>
      <TableCell label={alert.kind === "DUE_SOON" ? t("deadline") : t("column.since")}>
        {alert.kind === "DUE_SOON" ? (
          <span className="block text-xs text-ink-soft @max-[42rem]:hidden">{t("deadline")}</span>
        ) : null}
        <Instant value={alert.dueAt} timeZone={alert.timeZone} layout="short" />
        <span className="block text-ink-soft">
          <Until instant={alert.dueAt} serverNow={now} />
        </span>
        {alert.late ? (
          <span className="mt-1 block text-xs">
            {t.rich("late", {
              raised: () => <Instant value={alert.raisedAt} timeZone={timeZone} layout="short" />,
            })}
          </span>
        ) : null}
      </TableCell>
      <TableCell>
        <AlertAnswers alert={alert} timeZone={timeZone} />
        {alert.status === "RESOLVED" ? null : (
          <AnswerAlert
            alertId={alert.id}
            about={t("about", { kind: t(`kind.${alert.kind}.label`), reference: alert.reference })}
            isOpen={alert.status === "OPEN"}
            acknowledge={acknowledge}
            resolve={resolve}
          />
        )}
      </TableCell>
    </TableRow>
  );
}
