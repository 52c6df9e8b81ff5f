import { getTranslations } from "next-intl/server";
import { AddMemberForm } from "@/components/queues/add-member-form";
import { AreaWords } from "@/components/queues/area-words";
import { KindList } from "@/components/queues/kind-list";
import { MemberList } from "@/components/queues/member-list";
import { QueueForm } from "@/components/queues/queue-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { stateSchema } from "@/lib/facilities/states";
import { countyLine } from "@/lib/queues/county-lines";
import { getKeptQueue } from "@/lib/queues/queries";
import { addMember, keepQueue, removeMember } from "../actions";
import { queueFormLists } from "../form-lists";

export async function generateMetadata() {
  const t = await getTranslations("queues");
  return { title: t("queue") };
}

export default async function KeptQueuePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const [queue, lists, t, roles] = await Promise.all([
    orNotFound(getKeptQueue(actor, id, new Date())),
    queueFormLists(),
    getTranslations("queues"),
    getTranslations("routing.role"),
  ]);
  const others = queue.others.map(({ representativeId, name, role }) => ({
    value: representativeId,
    label: `${name}, ${roles(role)}`,
  }));
  return (
    <>
      <PageHeader title={queue.name} back={{ href: "/settings/queues", label: t("title") }} />
      <ClientMessages namespaces={["queues", "forms", "errors"]}>
        <div className="grid gap-8">
          <DescriptionList className="max-w-3xl">
            <DescriptionItem term={t("column.kinds")}>
              <KindList queue={queue} />
            </DescriptionItem>
            <DescriptionItem term={t("column.area")}>
              <AreaWords queue={queue} />
            </DescriptionItem>
            <DescriptionItem term={t("column.waiting")}>
              {t("count", { count: queue.waiting })}
            </DescriptionItem>
          </DescriptionList>
          <Section id="members" title={t("member.title")} intro={t("member.intro")}>
            <div className="grid gap-4">
              <MemberList queue={queue} remove={removeMember} />
              {others.length > 0 ? (
                // Whoever was just added is no longer a choice: the form starts anew.
                <AddMemberForm key={others.length} queueId={queue.id} others={others} action={addMember} />
              ) : (
                <p className="text-ink-soft">{t("member.nobodyElse")}</p>
              )}
            </div>
          </Section>
          <Section id="change" title={t("form.title")} intro={t("form.intro")}>
            <QueueForm
              action={keepQueue}
              lists={lists}
              values={{
                queueId: queue.id,
                name: queue.name,
                kinds: queue.kinds.map(({ kind }) => kind),
                area: queue.area,
                states: stateSchema.array().parse(queue.states),
                counties: queue.counties.map(countyLine).join("\n"),
              }}
            />
          </Section>
        </div>
      </ClientMessages>
    </>
  );
}
