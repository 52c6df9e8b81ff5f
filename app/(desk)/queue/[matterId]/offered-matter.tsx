import { getTranslations } from "next-intl/server";
import { AcceptForm } from "@/components/routing/accept-form";
import { LookFacts } from "@/components/routing/look-facts";
import { RefusalList } from "@/components/routing/refusal-list";
import { RefuseForm } from "@/components/routing/refuse-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { OpenLook } from "@/lib/routing/dto";
import { accept, decline } from "./actions";
import { MatterHeader } from "./matter-header";
import { refusalReasons } from "./refusal-reasons";

/** The first look: names, then the conflict question, and only then the case. */
export async function OfferedMatter({ look }: { look: OpenLook }) {
  const [t, reasons] = await Promise.all([getTranslations("queue"), refusalReasons("decline")]);
  const { matterId } = look.matter;
  const mayTake = look.refusals.length === 0;
  return (
    <>
      <MatterHeader look={look} intro={t("look.intro")} />
      <div className="grid gap-8">
        {look.hasDeclined ? (
          <Notice announce="polite" title={t("look.declinedTitle")}>
            {t("look.declined")}
          </Notice>
        ) : null}
        <LookFacts look={look} />
        <ClientMessages namespaces={["queue", "errors", "forms"]}>
          <div className="grid gap-8 lg:grid-cols-2 lg:items-start">
            <Section id="accept" title={t("accept.title")} intro={mayTake ? t("accept.intro") : undefined}>
              {mayTake ? (
                <AcceptForm matterId={matterId} action={accept} />
              ) : (
                <Notice kind="warning" announce="assertive" title={t("accept.notEntitled")}>
                  <RefusalList refusals={look.refusals} />
                </Notice>
              )}
            </Section>
            <Section id="decline" title={t("decline.title")} intro={t("decline.intro")}>
              <RefuseForm matterId={matterId} what="decline" reasons={reasons} action={decline} />
            </Section>
          </div>
        </ClientMessages>
      </div>
    </>
  );
}
