import Link from "next/link";
import { useTranslations } from "next-intl";
import { Instant } from "@/components/time/instant";
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
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { DutyPlan } from "@/lib/duty/dto";
import { EndButton } from "./end-button";
import { PlannedName } from "./planned-name";

/** The shifts that run and are to come. */
export function ShiftTable({
  plan: { shifts, timeZone },
  end,
}: {
  plan: DutyPlan;
  end: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("duty");
  return (
    <Table caption={t("shifts")}>
      <TableHead>
        <ColumnHeading>{t("column.shift")}</ColumnHeading>
        <ColumnHeading>{t("column.lead")}</ColumnHeading>
        <ColumnHeading>{t("column.members")}</ColumnHeading>
        <ColumnHeading>{t("column.supervisingAttorney")}</ColumnHeading>
        <ColumnHeading>{t("column.from")}</ColumnHeading>
        <ColumnHeading>{t("column.until")}</ColumnHeading>
        <ColumnHeading>
          <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
        </ColumnHeading>
      </TableHead>
      <TableBody>
        {shifts.map((shift) => (
          <TableRow key={shift.id}>
            <RowHeading>
              <Link href={`/settings/duty/shifts/${shift.id}`} className="link">
                {shift.name}
              </Link>
              {shift.hasBegun ? (
                <span className="mt-1 block">
                  <Tag tone="success">{t("now")}</Tag>
                </span>
              ) : null}
            </RowHeading>
            <TableCell label={t("column.lead")}>
              <PlannedName person={shift.lead} />
            </TableCell>
            <TableCell label={t("column.members")}>
              {shift.members.length > 0 ? (
                <ul>
                  {shift.members.map((member) => (
                    <li key={member.userId}>
                      <PlannedName person={member} />
                    </li>
                  ))}
                </ul>
              ) : (
                t("nobody")
              )}
            </TableCell>
            <TableCell label={t("column.supervisingAttorney")}>
              {shift.supervisingAttorney ? (
                <PlannedName person={shift.supervisingAttorney} />
              ) : (
                t("shift.noAttorney")
              )}
            </TableCell>
            <TableCell label={t("column.from")}>
              <Instant value={shift.startsAt} timeZone={timeZone} layout="short" />
            </TableCell>
            <TableCell label={t("column.until")}>
              <Instant value={shift.endsAt} timeZone={timeZone} layout="short" />
            </TableCell>
            <TableCell>
              <EndButton
                field="shiftId"
                id={shift.id}
                of={shift.name}
                hasBegun={shift.hasBegun}
                action={end}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
