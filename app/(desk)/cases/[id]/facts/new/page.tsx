import { getLocale, getTranslations } from "next-intl/server";
import { FactForm } from "@/components/cases/fact-form";
import { FactTypeLinks } from "@/components/cases/fact-type-links";
import { TransferDestination } from "@/components/cases/transfer-destination";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { getCase } from "@/lib/cases/queries";
import { orNotFound } from "@/lib/errors-page";
import { getFacility, searchFacilities } from "@/lib/facilities/queries";
import { holdEventTypeSchema } from "@/lib/hold/schema";
import { zoneName } from "@/lib/i18n/zone-name";
import { saveFact } from "../actions";

export async function generateMetadata() {
  const t = await getTranslations("cases.form");
  return { title: t("addTitle") };
}

export default async function NewFactPage({ params, searchParams }: PageProps<"/cases/[id]/facts/new">) {
  const [actor, { id }, query] = await Promise.all([requireActor(), params, searchParams]);
  const shown = await orNotFound(getCase(actor, id, new Date()));
  const [locale, t, types] = await Promise.all([
    getLocale(),
    getTranslations("cases.form"),
    getTranslations("hold.eventType"),
  ]);
  const type = holdEventTypeSchema.safeParse(query.type).data;
  const timeZone = shown.custody.current?.timeZone ?? shown.hold.timeZone;
  const back = { href: `/cases/${shown.id}`, label: t("back") };
  const addTo = `${shown.person.nameAsSpoken}, ${shown.reference}`;
  if (!type) {
    return (
      <>
        <PageHeader title={t("whatHappened")} back={back} intro={`${addTo}. ${t("chooseIntro")}`} />
        <FactTypeLinks caseId={shown.id} />
      </>
    );
  }
  const destination = typeof query.facility === "string" ? query.facility : null;
  if (type === "TRANSFERRED" && destination === null) {
    const jail = typeof query.jail === "string" ? query.jail.slice(0, 200) : "";
    return (
      <>
        <PageHeader title={types(type)} back={back} intro={addTo} />
        <TransferDestination
          caseId={shown.id}
          search={jail}
          found={jail ? await searchFacilities(actor, jail) : null}
        />
      </>
    );
  }
  const facility =
    type === "TRANSFERRED" && destination && destination !== "unknown"
      ? await orNotFound(getFacility(actor, destination))
      : null;
  return (
    <>
      <PageHeader
        title={facility ? `${types(type)}: ${facility.name}` : types(type)}
        back={back}
        intro={addTo}
      />
      <ClientMessages namespaces={["cases", "hold", "intake", "forms", "errors"]}>
        <FactForm
          // A form that React keeps from the kind chosen before would keep its fields as well.
          key={type}
          action={saveFact}
          caseId={shown.id}
          version={shown.version}
          draft={{ type, facilityId: facility?.id ?? "" }}
          zone={zoneName(timeZone, new Date(shown.now), locale)}
          correctsId={null}
        />
      </ClientMessages>
    </>
  );
}
