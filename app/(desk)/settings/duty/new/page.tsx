import { getTranslations } from "next-intl/server";
import { DutyForm } from "@/components/duty/duty-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { addDuty } from "../actions";
import { dutyFormLists } from "../form-lists";

export async function generateMetadata() {
  const t = await getTranslations("duty");
  return { title: t("newDuty") };
}

export default async function NewDutyPage() {
  const actor = await requireActor();
  const [lists, t] = await Promise.all([orNotFound(dutyFormLists(actor)), getTranslations("duty")]);
  return (
    <>
      <PageHeader title={t("newDuty")} back={{ href: "/settings/duty", label: t("title") }} />
      <ClientMessages namespaces={["duty", "forms", "errors"]}>
        <DutyForm action={addDuty} lists={lists} />
      </ClientMessages>
    </>
  );
}
