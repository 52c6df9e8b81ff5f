import { getTranslations } from "next-intl/server";
import { JurisdictionTable } from "@/components/policy/jurisdiction-table";
import { PolicyFilters } from "@/components/policy/policy-filters";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { todayIn } from "@/lib/hold/time";
import { policyListSchema } from "@/lib/policy/list-schema";
import { listJurisdictions } from "@/lib/policy/queries";

export async function generateMetadata() {
  const t = await getTranslations("policies");
  return { title: t("title") };
}

export default async function PoliciesPage({ searchParams }: PageProps<"/policies">) {
  const [actor, t] = await Promise.all([requireActor(), getTranslations("policies")]);
  const list = policyListSchema.parse(await searchParams);
  const today = todayIn(actor.timeZone, new Date());
  const rows = await orNotFound(listJurisdictions(actor, list, today));
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <PolicyFilters list={list} />
      <p className="mb-2 text-sm text-ink-soft" role="status">
        {t("count", { count: rows.length })}
      </p>
      {rows.length > 0 ? (
        <JurisdictionTable rows={rows} today={today} />
      ) : (
        <EmptyState
          title={t("none.title")}
          action={
            <ButtonLink href="/policies" variant="secondary">
              {t("showAll")}
            </ButtonLink>
          }
        >
          {t("none.body")}
        </EmptyState>
      )}
    </>
  );
}
