import { getTranslations } from "next-intl/server";
import { AddPersonForm } from "@/components/people/add-person-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { addPerson } from "../actions";
import { peopleFormLists } from "../form-lists";

export async function generateMetadata() {
  const t = await getTranslations("people");
  return { title: t("add") };
}

export default async function AddPersonPage() {
  const actor = await requireActor();
  const [lists, t] = await Promise.all([orNotFound(peopleFormLists(actor)), getTranslations("people")]);
  return (
    <>
      <PageHeader title={t("add")} back={{ href: "/people", label: t("title") }} intro={t("addIntro")} />
      <ClientMessages namespaces={["people", "signIn", "forms", "errors"]}>
        <AddPersonForm action={addPerson} lists={lists} />
      </ClientMessages>
    </>
  );
}
