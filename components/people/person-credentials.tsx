import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import {
  ColumnHeading,
  RowHeading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from "@/components/ui/table";
import { formatPlainDate } from "@/lib/i18n/format";
import type { ShownCredential } from "@/lib/people/dto";
import { credentialKindSchema } from "@/lib/routing/schema";
import { useCredentialName } from "./credential-name";
import { CredentialTag } from "./credential-tag";

/**
 * What entitles a person, with dates.
 * @param editHref the address of the person's credentials; null for whoever may only look
 */
export function PersonCredentials({
  credentials,
  editHref,
}: {
  credentials: readonly ShownCredential[];
  editHref: string | null;
}) {
  const t = useTranslations("people");
  const routing = useTranslations("routing");
  const locale = useLocale();
  const credentialName = useCredentialName();
  const day = (date: string | null, otherwise: string) => (date ? formatPlainDate(date, locale) : otherwise);
  return (
    <div className="grid gap-4">
      {credentials.length === 0 ? (
        <p>{t("noCredential")}</p>
      ) : (
        <Table caption={t("section.credentials")}>
          <TableHead>
            <ColumnHeading>{t("column.credential")}</ColumnHeading>
            <ColumnHeading>{t("column.standing")}</ColumnHeading>
            <ColumnHeading>{t("column.validFrom")}</ColumnHeading>
            <ColumnHeading>{t("column.expiresOn")}</ColumnHeading>
            <ColumnHeading>{t("column.verified")}</ColumnHeading>
          </TableHead>
          <TableBody>
            {credentials.map((credential) => (
              <TableRow key={credential.id}>
                <RowHeading>
                  {editHref ? (
                    <Link href={`${editHref}/${credential.id}`} className="link">
                      {credentialName(credential)}
                    </Link>
                  ) : (
                    credentialName(credential)
                  )}
                </RowHeading>
                <TableCell>
                  <CredentialTag outlook={credential.outlook} />
                  {credential.renewalFiledOn ? (
                    <p className="mt-1 text-xs text-ink-soft">
                      {t("renewalFiled", { day: formatPlainDate(credential.renewalFiledOn, locale) })}
                    </p>
                  ) : null}
                </TableCell>
                <TableCell label={t("column.validFrom")}>
                  {day(credential.validFrom, t("notKnown"))}
                </TableCell>
                <TableCell label={t("column.expiresOn")}>{day(credential.expiresOn, t("noEnd"))}</TableCell>
                <TableCell label={t("column.verified")}>
                  {day(credential.verifiedAt && credential.verifiedAt.slice(0, 10), t("notVerified"))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {editHref ? (
        <div className="no-print flex flex-wrap items-center gap-2">
          <span className="text-sm text-ink-soft">{t("credential.add")}</span>
          {credentialKindSchema.options.map((kind) => (
            <ButtonLink
              key={kind}
              href={`${editHref}/new?kind=${kind}`}
              variant="secondary"
              size="small"
              icon="plus"
            >
              {routing(`credentialKind.${kind}`)}
            </ButtonLink>
          ))}
        </div>
      ) : null}
    </div>
  );
}
