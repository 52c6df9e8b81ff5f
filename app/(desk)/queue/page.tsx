import { getTranslations } from "next-intl/server";
import { HeldTable } from "@/components/routing/held-table";
import { NothingWaits } from "@/components/routing/nothing-waits";
import { QueueFilter } from "@/components/routing/queue-filter";
import { QueueTable } from "@/components/routing/queue-table";
import { RefusalList } from "@/components/routing/refusal-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { queueAddressSchema } from "@/lib/routing/forms-schema";
import { listQueue } from "@/lib/routing/queries";

export async function generateMetadata() {
  const t = await getTranslations("queue");
  return { title: t("title") };
}

export default async function QueuePage({ searchParams }: PageProps<"/queue">) {
  const actor = await requireActor();
  const address = queueAddressSchema.parse(await searchParams);
  const list = await orNotFound(listQueue(actor, address));
  const t = await getTranslations("queue");
  const isSupervisor = actor.role === "SUPERVISOR";
  const pageAddress = (page: number) => ({
    pathname: "/queue" as const,
    query: { ...(address.queue && { queue: address.queue }), page },
  });
  return (
    <>
      <PageHeader title={t("title")} intro={t(isSupervisor ? "introSupervisor" : "intro")} />
      <div className="grid gap-8">
        {address.done ? (
          <Notice kind="success" announce="polite">
            {t(`done.${address.done}`)}
          </Notice>
        ) : null}
        <Section id="waiting" title={t("waitingCount", { count: list.total })}>
          {isSupervisor ? <QueueFilter queues={list.queues} chosen={address.queue} /> : null}
          {list.rows.length > 0 ? (
            <QueueTable rows={list.rows} now={list.now} showQueue={isSupervisor} />
          ) : (
            <NothingWaits isSupervisor={isSupervisor} isInAnyQueue={list.isInAnyQueue} />
          )}
          <Pagination page={list.page} pageCount={list.pageCount} href={pageAddress} />
          {list.notForActor.count > 0 ? (
            <Notice className="mt-4" title={t("notForYou", { count: list.notForActor.count })}>
              <RefusalList refusals={list.notForActor.reasons} />
            </Notice>
          ) : null}
        </Section>
        {isSupervisor ? null : (
          <Section id="held" title={t("heldCount", { count: list.held.length })}>
            {list.held.length > 0 ? (
              <HeldTable rows={list.held} now={list.now} />
            ) : (
              <p className="text-ink-soft">{t("nothingHeld")}</p>
            )}
          </Section>
        )}
      </div>
    </>
  );
}
