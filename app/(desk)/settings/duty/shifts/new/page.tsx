import { getTranslations } from "next-intl/server";
import { ShiftForm } from "@/components/duty/shift-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { keepShift } from "../../actions";
import { dutyFormLists } from "../../form-lists";

const blank = {
  shiftId: "",
  name: "",
  leadId: "",
  memberIds: [],
  supervisingAttorneyId: "",
  fromDate: "",
  fromTime: "",
  untilDate: "",
  untilTime: "",
};

export async function generateMetadata() {
  const t = await getTranslations("duty");
  return { title: t("newShift") };
}

export default async function NewShiftPage() {
  const actor = await requireActor();
  const [lists, t] = await Promise.all([orNotFound(dutyFormLists(actor)), getTranslations("duty")]);
  return (
    <>
      <PageHeader
        title={t("newShift")}
        back={{ href: "/settings/duty", label: t("title") }}
        intro={t("shiftsMeaning")}
      />
      <ClientMessages namespaces={["duty", "forms", "errors"]}>
        <ShiftForm action={keepShift} lists={lists} values={blank} />
      </ClientMessages>
    </>
  );
}
