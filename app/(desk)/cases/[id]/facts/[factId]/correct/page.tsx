import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FactForm } from "@/components/cases/fact-form";
import { RetractionForm } from "@/components/cases/retraction-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { isRepeatedTime, timeDraft } from "@/lib/cases/fact-draft";
import { getCase } from "@/lib/cases/queries";
import { orNotFound } from "@/lib/errors-page";
import { zoneName } from "@/lib/i18n/zone-name";
import { saveFact, takeBackFact } from "../../actions";

export async function generateMetadata() {
  const t = await getTranslations("cases.form");
  return { title: t("correctTitle") };
}

export default async function CorrectFactPage({ params }: PageProps<"/cases/[id]/facts/[factId]/correct">) {
  const [actor, { id, factId }] = await Promise.all([requireActor(), params]);
  const shown = await orNotFound(getCase(actor, id, new Date()));
  const fact = shown.facts.counting.find((entry) => entry.fact.id === factId)?.fact;
  if (!fact || fact.type === "TRANSFERRED") notFound();
  const [locale, t, types] = await Promise.all([
    getLocale(),
    getTranslations("cases.form"),
    getTranslations("hold.eventType"),
  ]);
  const timeZone = shown.custody.current?.timeZone ?? shown.hold.timeZone;
  const same = { caseId: shown.id, version: shown.version, correctsId: fact.id };
  return (
    <>
      <PageHeader
        title={`${t("correctTitle")}: ${types(fact.type)}`}
        back={{ href: `/cases/${shown.id}`, label: t("back") }}
        intro={`${shown.person.nameAsSpoken}, ${shown.reference}. ${t("correctIntro")}`}
      />
      <ClientMessages namespaces={["cases", "hold", "intake", "forms", "errors"]}>
        <div className="grid gap-8">
          <FactForm
            {...same}
            action={saveFact}
            zone={zoneName(timeZone, new Date(shown.now), locale)}
            asksWhich={isRepeatedTime(fact)}
            draft={{
              type: fact.type,
              releaseKind: fact.releaseKind ?? "",
              ...timeDraft(fact, timeZone),
              source: fact.source,
              certainty: fact.certainty,
              note: fact.note ?? "",
            }}
          />
          <Section id="retract" title={t("retractTitle")} intro={t("retractIntro")}>
            <RetractionForm {...same} action={takeBackFact} />
          </Section>
        </div>
      </ClientMessages>
    </>
  );
}
