import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CallGuidance } from "@/components/intake/call-guidance";
import { IntakeForm } from "@/components/intake/intake-form";
import { intakeLists } from "@/components/intake/intake-lists";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { uuidv7 } from "@/lib/database/identifier";
import { organizationTimeZone } from "@/lib/intake/queries";
import { recordDetention } from "./actions";

export async function generateMetadata() {
  const t = await getTranslations("intake");
  return { title: t("title") };
}

export default async function NewIntakeForm() {
  const actor = await requireActor();
  if (!can(actor, "case.record")) notFound();
  const t = await getTranslations("intake");
  const timeZone = await organizationTimeZone(actor);
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,44rem)_minmax(15rem,20rem)] lg:gap-12">
        <ClientMessages namespaces={["intake", "hold", "forms", "errors"]}>
          <IntakeForm
            action={recordDetention}
            caseId={uuidv7()}
            timeZone={timeZone}
            lists={await intakeLists(timeZone)}
          />
        </ClientMessages>
        <CallGuidance />
      </div>
    </>
  );
}
