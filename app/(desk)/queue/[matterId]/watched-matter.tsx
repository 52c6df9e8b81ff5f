import { getTranslations } from "next-intl/server";
import { CloseForm } from "@/components/routing/close-form";
import { LookFacts } from "@/components/routing/look-facts";
import { ClientMessages } from "@/components/shell/client-messages";
import { Instant } from "@/components/time/instant";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { OpenLook } from "@/lib/routing/dto";
import { close } from "./actions";
import { MatterHeader } from "./matter-header";

/** A matter as a supervisor sees it: who has it or before whom it is, and a way to end what is not needed. */
export async function WatchedMatter({ look }: { look: OpenLook }) {
  const [t, state] = await Promise.all([getTranslations("queue"), getTranslations("routing.matterState")]);
  const { matter, holder } = look;
  return (
    <>
      <MatterHeader
        look={look}
        status={<Tag>{state(look.status)}</Tag>}
        actions={<ButtonLink href={`/cases/${look.caseId}`}>{t("openCase")}</ButtonLink>}
      />
      <div className="grid gap-8">
        {holder ? (
          <Notice>
            {t.rich("heldBy", {
              name: holder.name,
              since: () => <Instant value={holder.since} timeZone={matter.timeZone} />,
            })}
          </Notice>
        ) : null}
        {look.status === "QUEUED" && matter.queue.isUnrouted ? (
          <Notice kind="warning" title={t("unroutedTitle")}>
            {t("unroutedMeaning")}
          </Notice>
        ) : null}
        <LookFacts look={look} />
        {look.status === "CLOSED" ? null : (
          <ClientMessages namespaces={["queue", "errors", "forms"]}>
            <Section id="close" title={t("close.title")} intro={t("close.introSupervisor")}>
              <CloseForm matterId={matter.matterId} action={close} />
            </Section>
          </ClientMessages>
        )}
      </div>
    </>
  );
}
