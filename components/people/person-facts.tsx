import { useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import type { PersonDetail } from "@/lib/people/dto";
import { useLanguageNames } from "./language-names";

/** Who somebody is, and how much they have. */
export function PersonFacts({ person }: { person: PersonDetail }) {
  const t = useTranslations("people");
  const desk = useTranslations("desk.role");
  const routing = useTranslations("routing.role");
  const languageNames = useLanguageNames();
  const { representative } = person;
  return (
    <DescriptionList className="max-w-3xl">
      <DescriptionItem term={t("column.role")}>{desk(person.role)}</DescriptionItem>
      <DescriptionItem term={t("form.email")}>{person.email}</DescriptionItem>
      {representative ? (
        <>
          <DescriptionItem term={t("form.representativeRole")}>
            {routing(representative.role)}
          </DescriptionItem>
          {representative.role === "LAW_STUDENT" ? (
            <DescriptionItem term={t("form.supervisor")}>
              {representative.supervisorName ?? t("form.nobody")}
            </DescriptionItem>
          ) : null}
          <DescriptionItem term={t("column.languages")}>
            {representative.languages.length > 0 ? languageNames(representative.languages) : t("none")}
          </DescriptionItem>
          <DescriptionItem term={t("column.openMatters")}>
            {t("ofLimit", { open: representative.openMatters, limit: representative.caseLimit })}
          </DescriptionItem>
          <DescriptionItem term={t("section.queues")}>
            {person.queues.length > 0 ? person.queues.map(({ name }) => name).join("; ") : t("noQueue")}
          </DescriptionItem>
        </>
      ) : null}
    </DescriptionList>
  );
}
