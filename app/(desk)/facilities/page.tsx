import { getTranslations } from "next-intl/server";
import { FacilityFilters } from "@/components/facilities/facility-filters";
import { FacilityTable } from "@/components/facilities/facility-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { listFacilities } from "@/lib/facilities/queries";
import { facilityListSchema } from "@/lib/facilities/schema";
import { todayIn } from "@/lib/hold/time";

export async function generateMetadata() {
  const t = await getTranslations("facilities");
  return { title: t("title") };
}

export default async function FacilitiesPage({ searchParams }: PageProps<"/facilities">) {
  const [actor, t] = await Promise.all([requireActor(), getTranslations("facilities")]);
  const list = facilityListSchema.parse(await searchParams);
  const { facilities, total, page, pageCount } = await orNotFound(listFacilities(actor, list));
  const today = todayIn(actor.timeZone, new Date());
  const filters = {
    ...(list.search && { search: list.search }),
    ...(list.state && { state: list.state }),
  };
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <FacilityFilters list={list} />
      <p className="mb-2 text-sm text-ink-soft" role="status">
        {t("count", { count: total })}
      </p>
      {facilities.length > 0 ? (
        <FacilityTable facilities={facilities} today={today} />
      ) : (
        <EmptyState
          title={t("none.title")}
          action={
            <ButtonLink href="/facilities" variant="secondary">
              {t("showAll")}
            </ButtonLink>
          }
        >
          {t("none.body")}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        href={(number) => ({ pathname: "/facilities", query: { ...filters, page: number } })}
      />
    </>
  );
}
