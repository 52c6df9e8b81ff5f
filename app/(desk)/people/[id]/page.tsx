import { getTranslations } from "next-intl/server";
import { AbsenceForm } from "@/components/people/absence-form";
import { AbsenceList } from "@/components/people/absence-list";
import { DutyList } from "@/components/people/duty-list";
import { PersonMarks } from "@/components/people/people-table";
import { PersonCredentials } from "@/components/people/person-credentials";
import { PersonFacts } from "@/components/people/person-facts";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { mayKeepAbsenceOf } from "@/lib/people/entitlement-commands";
import { getPerson } from "@/lib/people/queries";
import { addAbsence, removeAbsence } from "../actions";
import { ManagePerson } from "./manage-person";

export async function generateMetadata() {
  const t = await getTranslations("people");
  return { title: t("person") };
}

export default async function PersonPage({ params }: PageProps<"/people/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const [person, t] = await Promise.all([
    orNotFound(getPerson(actor, id, new Date())),
    getTranslations("people"),
  ]);
  const { representative, isActive } = person;
  const keepsAbsences = isActive && representative !== null && mayKeepAbsenceOf(actor, representative.id);
  return (
    <>
      <PageHeader
        title={person.name}
        back={{ href: "/people", label: t("title") }}
        status={<PersonMarks person={person} />}
      />
      <div className="grid gap-8">
        <PersonFacts person={person} />
        {representative ? (
          <>
            <Section id="credentials" title={t("section.credentials")}>
              <PersonCredentials
                credentials={representative.credentials}
                editHref={isActive && can(actor, "credential.keep") ? `/people/${id}/credentials` : null}
              />
            </Section>
            <Section id="absences" title={t("section.absences")} intro={t("absence.intro")}>
              <div className="grid gap-4">
                <AbsenceList
                  absences={person.absences}
                  representativeId={representative.id}
                  remove={keepsAbsences ? removeAbsence : null}
                />
                {keepsAbsences ? (
                  <ClientMessages namespaces={["people", "forms", "errors"]}>
                    <AbsenceForm representativeId={representative.id} action={addAbsence} />
                  </ClientMessages>
                ) : null}
              </div>
            </Section>
          </>
        ) : null}
        <Section id="duty" title={t("section.duty")}>
          <DutyList duties={person.duties} timeZone={actor.timeZone} />
        </Section>
        {isActive && can(actor, "people.manage") ? <ManagePerson actor={actor} person={person} /> : null}
      </div>
    </>
  );
}
