import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AlertTable } from "@/components/alerts/alert-table";
import { ClientMessages } from "@/components/shell/client-messages";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { listAlerts } from "@/lib/alerts/queries";
import { alertFilterSchema } from "@/lib/alerts/schema";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { acknowledge, resolve } from "./actions";

export async function generateMetadata() {
  const t = await getTranslations("alerts");
  return { title: t("title") };
}

export default async function AlertsPage({ searchParams }: PageProps<"/alerts">) {
  const actor = await requireActor();
  const filter = alertFilterSchema.parse(await searchParams);
  const alerts = await orNotFound(listAlerts(actor, filter, new Date()));
  const t = await getTranslations("alerts");
  const views = [
    { show: "open" as const, href: "/alerts" },
    { show: "all" as const, href: "/alerts?show=all" },
  ];
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro", { open: alerts.open })} />
      <nav aria-label={t("views")} className="mb-4 border-b border-line">
        <ul className="flex gap-1">
          {views.map(({ show, href }) => (
            <li key={show}>
              <Link
                href={href}
                aria-current={filter.show === show ? "true" : undefined}
                className={classNames(
                  "flex min-h-11 items-center border-b-4 px-2.5 text-sm hover:bg-sunken",
                  filter.show === show ? "border-accent font-bold" : "border-transparent text-ink-soft",
                )}
              >
                {t(`view.${show}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {alerts.rows.length > 0 ? (
        <ClientMessages namespaces={["alerts", "errors"]}>
          <AlertTable
            rows={alerts.rows}
            now={alerts.now}
            timeZone={actor.timeZone}
            acknowledge={acknowledge}
            resolve={resolve}
          />
        </ClientMessages>
      ) : (
        <EmptyState title={t(`empty.${filter.show}`)}>
          <p>{t("empty.meaning")}</p>
        </EmptyState>
      )}
      <Pagination
        page={alerts.page}
        pageCount={alerts.pageCount}
        href={(page) => ({ pathname: "/alerts", query: { show: filter.show, page } })}
      />
    </>
  );
}
