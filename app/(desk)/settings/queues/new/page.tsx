import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { QueueForm } from "@/components/queues/queue-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { keepQueue } from "../actions";
import { queueFormLists } from "../form-lists";

export async function generateMetadata() {
  const t = await getTranslations("queues");
  return { title: t("new") };
}

export default async function NewQueuePage() {
  const actor = await requireActor();
  if (!can(actor, "queue.keep")) notFound();
  const [lists, t] = await Promise.all([queueFormLists(), getTranslations("queues")]);
  return (
    <>
      <PageHeader
        title={t("new")}
        back={{ href: "/settings/queues", label: t("title") }}
        intro={t("newIntro")}
      />
      <ClientMessages namespaces={["queues", "forms", "errors"]}>
        <QueueForm
          action={keepQueue}
          lists={lists}
          values={{ queueId: "", name: "", kinds: [], area: "STATE", states: [], counties: "" }}
        />
      </ClientMessages>
    </>
  );
}
