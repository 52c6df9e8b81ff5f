import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
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
import type { EndingCredential } from "@/lib/home/dto";
import { formatPlainDate } from "@/lib/i18n/format";

/** Credentials that end soon or have ended. */
export function EndingCredentials({
  credentials,
  title,
  withPerson,
}: {
  credentials: readonly EndingCredential[];
  title: string;
  /** Whether the rows say whose they are, with a way to that person. */
  withPerson: boolean;
}) {
  const t = useTranslations("home.credentials");
  const kinds = useTranslations("routing.credentialKind");
  const locale = useLocale();
  return (
    <Table caption={title}>
      <TableHead>
        {withPerson ? <ColumnHeading>{t("column.person")}</ColumnHeading> : null}
        <ColumnHeading>{t("column.credential")}</ColumnHeading>
        <ColumnHeading>{t("column.expires")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {credentials.map(({ id, userId, person, kind, where, expiresOn, daysLeft }) => {
          const name = [kinds(kind), where].filter(Boolean).join(", ");
          return (
            <TableRow key={id}>
              <RowHeading>
                {withPerson ? (
                  <Link href={`/people/${userId}`} className="link">
                    {person}
                  </Link>
                ) : (
                  name
                )}
              </RowHeading>
              {withPerson ? <TableCell label={t("column.credential")}>{name}</TableCell> : null}
              <TableCell label={t("column.expires")}>
                <span className="flex flex-wrap items-center gap-2">
                  {formatPlainDate(expiresOn, locale)}
                  <Tag tone={daysLeft < 0 ? "danger" : "caution"} icon={daysLeft < 0 ? "warning" : "dueSoon"}>
                    {daysLeft < 0 ? t("ended") : t("daysLeft", { days: daysLeft })}
                  </Tag>
                </span>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
