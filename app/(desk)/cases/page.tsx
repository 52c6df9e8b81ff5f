import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { CaseSearch } from "@/components/cases/case-search";
import { CaseTable } from "@/components/cases/case-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { caseListHref, readSearch } from "@/lib/cases/list-address";
import { listCases } from "@/lib/cases/queries";
import { caseListParametersSchema } from "@/lib/cases/schema";
import { orNotFound } from "@/lib/errors-page";
import { searchCases } from "./actions";

export async function generateMetadata() {
  const t = await getTranslations("cases");
  return { title: t("title") };
}

export default async function CasesPage({ searchParams }: PageProps<"/cases">) {
  const actor = await requireActor();
  const { search: sealed, ...parameters } = caseListParametersSchema.parse(await searchParams);
  const search = readSearch(actor, sealed);
  const [list, t] = await Promise.all([
    orNotFound(listCases(actor, search, parameters, new Date())),
    getTranslations("cases"),
  ]);
  const isFiltered = Boolean(search ?? parameters.status ?? parameters.state);
  return (
    <>
      <PageHeader
        title={t("title")}
        intro={t("intro")}
        actions={
          can(actor, "case.record") ? (
            <ButtonLink href="/intake" icon="plus">
              {t("new")}
            </ButtonLink>
          ) : null
        }
      />
      <CaseSearch
        action={searchCases}
        search={search}
        status={parameters.status}
        state={parameters.state}
        order={parameters.order}
      />
      {list.count === 0 && !isFiltered ? (
        <EmptyState title={t("empty.title")}>{t("empty.body")}</EmptyState>
      ) : (
        <>
          <p role="status" className="mb-3 flex flex-wrap gap-x-4 text-sm text-ink-soft">
            <span>{t("search.found", { count: list.count })}</span>
            {isFiltered ? (
              <Link href="/cases" className="link">
                {t("search.clear")}
              </Link>
            ) : null}
          </p>
          {list.count === 0 ? (
            <EmptyState title={t("emptySearch.title")}>{t("emptySearch.body")}</EmptyState>
          ) : (
            <CaseTable cases={list.cases} now={list.now} />
          )}
          <Pagination
            page={list.page}
            pageCount={list.pageCount}
            href={(page) => caseListHref(actor, { search, ...parameters, page })}
          />
        </>
      )}
    </>
  );
}
