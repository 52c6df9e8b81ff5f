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
import { isLanguageCode } from "@/lib/intake/languages";
import { EndButton } from "./end-button";
import { PlannedName } from "./planned-name";

/** Who is on call or on duty, now and to come. */
export function DutyTable({
  plan: { duties, timeZone },
  end,
}: {
  plan: DutyPlan;
  end: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("duty");
  const languages = useTranslations("language");
  return (
    <Table caption={t("duties")}>
      <TableHead>
        <ColumnHeading>{t("column.person")}</ColumnHeading>
        <ColumnHeading>{t("column.duty")}</ColumnHeading>
        <ColumnHeading>{t("column.from")}</ColumnHeading>
        <ColumnHeading>{t("column.until")}</ColumnHeading>
        <ColumnHeading>
          <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
        </ColumnHeading>
      </TableHead>
      <TableBody>
        {duties.map((duty) => (
          <TableRow key={duty.id}>
            <RowHeading>
              <PlannedName person={duty.person} />
              {duty.hasBegun ? (
                <span className="mt-1 block">
                  <Tag tone="success">{t("now")}</Tag>
                </span>
              ) : null}
            </RowHeading>
            <TableCell label={t("column.duty")}>
              {t(`kind.${duty.kind}`)}
              {duty.languages.length > 0 ? (
                <span className="block text-ink-soft">
                  {duty.languages.map((code) => (isLanguageCode(code) ? languages(code) : code)).join(", ")}
                </span>
              ) : null}
            </TableCell>
            <TableCell label={t("column.from")}>
              <Instant value={duty.startsAt} timeZone={timeZone} layout="short" />
            </TableCell>
            <TableCell label={t("column.until")}>
              <Instant value={duty.endsAt} timeZone={timeZone} layout="short" />
            </TableCell>
            <TableCell>
              <EndButton
                field="dutyId"
                id={duty.id}
                of={`${t(`kind.${duty.kind}`)}, ${duty.person.name}`}
                hasBegun={duty.hasBegun}
                action={end}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
