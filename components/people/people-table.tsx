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
import { Tag } from "@/components/ui/tag";
import type { PersonRow } from "@/lib/people/dto";
import { useCredentialName } from "./credential-name";
import { CredentialTag } from "./credential-tag";
import { useLanguageNames } from "./language-names";

/** The organization's people, with what entitles each and how much they have. */
export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  const t = useTranslations("people");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <ColumnHeading>{t("column.name")}</ColumnHeading>
        <ColumnHeading>{t("column.role")}</ColumnHeading>
        <ColumnHeading>{t("column.credentials")}</ColumnHeading>
        <ColumnHeading>{t("column.languages")}</ColumnHeading>
        <ColumnHeading numeric>{t("column.openMatters")}</ColumnHeading>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <PersonTableRow key={person.id} person={person} />
        ))}
      </TableBody>
    </Table>
  );
}

function PersonTableRow({ person }: { person: PersonRow }) {
  const t = useTranslations("people");
  const desk = useTranslations("desk.role");
  const routing = useTranslations("routing.role");
  const languageNames = useLanguageNames();
  const { representative } = person;
  return (
    <TableRow>
      <RowHeading>
        <Link href={`/people/${person.id}`} className="link">
          {person.name}
        </Link>
        <div className="mt-1">
          <PersonMarks person={person} />
        </div>
      </RowHeading>
      <TableCell label={t("column.role")}>
        {representative && person.role === "REPRESENTATIVE"
          ? routing(representative.role)
          : desk(person.role)}
      </TableCell>
      {representative ? (
        <>
          <TableCell label={t("column.credentials")}>
            <Credentials representative={representative} />
          </TableCell>
          <TableCell label={t("column.languages")}>
            {representative.languages.length > 0 ? languageNames(representative.languages) : t("none")}
          </TableCell>
          <TableCell label={t("column.openMatters")} numeric>
            {t("ofLimit", { open: representative.openMatters, limit: representative.caseLimit })}
          </TableCell>
        </>
      ) : (
        <TableCell colSpan={3} className="@max-[42rem]:hidden" />
      )}
    </TableRow>
  );
}

/** Away, or no longer here. */
export function PersonMarks({ person }: { person: PersonRow }) {
  const t = useTranslations("people");
  if (person.isActive && !person.representative?.isAway) return null;
  return (
    <span className="inline-flex flex-wrap gap-1">
      {person.isActive ? null : <Tag>{t("left")}</Tag>}
      {person.representative?.isAway ? (
        <Tag tone="caution" icon="info">
          {t("away")}
        </Tag>
      ) : null}
    </span>
  );
}

function Credentials({
  representative: { credentials, supervisorName },
}: {
  representative: NonNullable<PersonRow["representative"]>;
}) {
  const t = useTranslations("people");
  const credentialName = useCredentialName();
  if (supervisorName) return t("supervisedBy", { name: supervisorName });
  if (credentials.length === 0) return t("noCredential");
  return (
    <ul className="grid gap-1">
      {credentials.map((credential) => (
        <li key={credential.id} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span>{credentialName(credential)}</span>
          <CredentialTag outlook={credential.outlook} />
        </li>
      ))}
    </ul>
  );
}
