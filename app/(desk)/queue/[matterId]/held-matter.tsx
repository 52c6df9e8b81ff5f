import { getTranslations } from "next-intl/server";
import { CloseForm } from "@/components/routing/close-form";
import { LookFacts } from "@/components/routing/look-facts";
import { RefusalList } from "@/components/routing/refusal-list";
import { RefuseForm } from "@/components/routing/refuse-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { OpenLook } from "@/lib/routing/dto";
import { close, giveBack } from "./actions";
import { MatterHeader } from "./matter-header";
import { refusalReasons } from "./refusal-reasons";

/** A matter that the reader holds: to the case, or out of their hands. */
export async function HeldMatter({ look }: { look: OpenLook }) {
  const [t, reasons] = await Promise.all([getTranslations("queue"), refusalReasons("return")]);
  const { matterId } = look.matter;
  return (
    <>
      <MatterHeader
        look={look}
        status={
          <Tag tone="success" icon="check">
            {t("heldByYou")}
          </Tag>
        }
        actions={<ButtonLink href={`/cases/${look.caseId}`}>{t("openCase")}</ButtonLink>}
      />
      <div className="grid gap-8">
        {look.refusals.length > 0 ? (
          <Notice kind="warning" title={t("noLongerEntitled")}>
            <RefusalList refusals={look.refusals} />
          </Notice>
        ) : null}
        <LookFacts look={look} />
        <ClientMessages namespaces={["queue", "errors", "forms"]}>
          <div className="grid gap-8 lg:grid-cols-2 lg:items-start">
            <Section id="return" title={t("return.title")} intro={t("return.intro")}>
              <RefuseForm matterId={matterId} what="return" reasons={reasons} action={giveBack} />
            </Section>
            <Section id="close" title={t("close.title")} intro={t("close.intro")}>
              <CloseForm matterId={matterId} action={close} />
            </Section>
          </div>
        </ClientMessages>
      </div>
    </>
  );
}
