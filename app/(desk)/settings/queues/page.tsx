import { getTranslations } from "next-intl/server";
import { QueueTable } from "@/components/queues/queue-table";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { listKeptQueues } from "@/lib/queues/queries";

export async function generateMetadata() {
  const t = await getTranslations("queues");
  return { title: t("title") };
}

export default async function KeptQueuesPage() {
  const actor = await requireActor();
  const [queues, t, settings] = await Promise.all([
    orNotFound(listKeptQueues(actor, new Date())),
    getTranslations("queues"),
    getTranslations("settings"),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        back={{ href: "/settings", label: settings("title") }}
        intro={t("intro")}
        actions={
          <ButtonLink href="/settings/queues/new" icon="plus">
            {t("new")}
          </ButtonLink>
        }
      />
      <QueueTable queues={queues} />
    </>
  );
}
