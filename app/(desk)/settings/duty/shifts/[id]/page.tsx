import { getTranslations } from "next-intl/server";
import { ShiftForm } from "@/components/duty/shift-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { getShift } from "@/lib/duty/queries";
import { orNotFound } from "@/lib/errors-page";
import { keepShift } from "../../actions";
import { dutyFormLists } from "../../form-lists";

export async function generateMetadata() {
  const t = await getTranslations("duty");
  return { title: t("changeShift") };
}

export default async function ChangeShiftPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const [shift, lists, t] = await Promise.all([
    orNotFound(getShift(actor, id, new Date())),
    orNotFound(dutyFormLists(actor)),
    getTranslations("duty"),
  ]);
  return (
    <>
      <PageHeader
        title={t("changeShift")}
        back={{ href: "/settings/duty", label: t("title") }}
        intro={t("changeShiftMeans")}
      />
      <ClientMessages namespaces={["duty", "forms", "errors"]}>
        <ShiftForm
          action={keepShift}
          lists={lists}
          values={{ ...shift, supervisingAttorneyId: shift.supervisingAttorneyId ?? "" }}
        />
      </ClientMessages>
    </>
  );
}
