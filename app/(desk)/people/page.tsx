import { getTranslations } from "next-intl/server";
import { PeopleTable } from "@/components/people/people-table";
import { RoleFilter } from "@/components/people/role-filter";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { listPeople } from "@/lib/people/queries";
import { peopleListSchema } from "@/lib/people/schema";

export async function generateMetadata() {
  const t = await getTranslations("people");
  return { title: t("title") };
}

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const actor = await requireActor();
  const { role, page } = peopleListSchema.parse(await searchParams);
  const [list, t] = await Promise.all([
    orNotFound(listPeople(actor, { role, page }, new Date())),
    getTranslations("people"),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        intro={t("intro")}
        actions={
          can(actor, "people.manage") ? (
            <ButtonLink href="/people/new" icon="plus">
              {t("add")}
            </ButtonLink>
          ) : null
        }
      />
      <RoleFilter chosen={role} />
      {list.people.length === 0 ? <EmptyState title={t("empty")} /> : <PeopleTable people={list.people} />}
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        href={(wanted) => `/people?${new URLSearchParams({ ...(role && { role }), page: String(wanted) })}`}
      />
    </>
  );
}
