import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useAge } from "@/components/time/use-age";
import { NotKnown } from "@/components/ui/not-known";
import {
  ColumnHeading,
  RowHeading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from "@/components/ui/table";
import type { FacilityHit } from "@/lib/facilities/dto";
import { formatPlainDate } from "@/lib/i18n/format";
import { FacilityTags } from "./facility-tags";

/** Jails and sheriff's offices, each with how old its record is. */
export function FacilityTable({ facilities, today }: { facilities: readonly FacilityHit[]; today: string }) {
  const t = useTranslations("facilities");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <ColumnHeading>{t("column.name")}</ColumnHeading>
        <ColumnHeading>{t("column.place")}</ColumnHeading>
        <ColumnHeading>{t("column.phone")}</ColumnHeading>
        <ColumnHeading>{t("column.runBy")}</ColumnHeading>
        <ColumnHeading>{t("column.checked")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {facilities.map((facility) => (
          <FacilityLine key={facility.id} facility={facility} today={today} />
        ))}
      </TableBody>
    </Table>
  );
}

function FacilityLine({ facility, today }: { facility: FacilityHit; today: string }) {
  const t = useTranslations("facilities");
  const locale = useLocale();
  const age = useAge();
  const { id, name, city, state, countyName, phone, runBy, place, validatedOn } = facility;
  return (
    <TableRow>
      <RowHeading>
        <span className="grid gap-1">
          <Link href={`/facilities/${encodeURIComponent(id)}`} className="link">
            {name}
          </Link>
          <FacilityTags facility={facility} />
        </span>
      </RowHeading>
      <TableCell label={t("column.place")}>
        {[city, state].filter(Boolean).join(", ")}
        <span className="block text-xs text-ink-soft">
          {countyName ? t("inCounty", { county: countyName }) : t("countyNotKnown")}
        </span>
      </TableCell>
      <TableCell label={t("column.phone")} className="whitespace-nowrap">
        {phone ?? <NotKnown />}
      </TableCell>
      <TableCell label={t("column.runBy")}>
        {place ? t("cityNamed", { city: place }) : t(`runBy.${runBy}`)}
      </TableCell>
      <TableCell label={t("column.checked")}>
        {validatedOn ? (
          <>
            {formatPlainDate(validatedOn, locale)}
            <span className="block text-xs text-ink-soft">{age(validatedOn, today)}</span>
          </>
        ) : (
          <NotKnown>{t("notValidated")}</NotKnown>
        )}
      </TableCell>
    </TableRow>
  );
}
