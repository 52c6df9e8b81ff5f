import { getTranslations } from "next-intl/server";
import { ChangeRoleForm } from "@/components/people/change-role-form";
import { DeactivateForm } from "@/components/people/deactivate-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { SignedInActor } from "@/lib/auth/actor";
import type { PersonDetail } from "@/lib/people/dto";
import { changeRole, deactivatePerson } from "../actions";
import { peopleFormLists } from "../form-lists";

/** What an administrator may do with a person: their role, and letting them go. */
export async function ManagePerson({ actor, person }: { actor: SignedInActor; person: PersonDetail }) {
  const [lists, t] = await Promise.all([peopleFormLists(actor), getTranslations("people")]);
  const { representative } = person;
  return (
    <Section id="manage" title={t("section.manage")}>
      <ClientMessages namespaces={["people", "signIn", "forms", "errors"]}>
        <div className="grid gap-4">
          <Disclosure summary={t("form.changeRole")}>
            <ChangeRoleForm
              // Another role or other details start the form anew.
              key={JSON.stringify([person.role, representative?.role, representative?.languages])}
              userId={person.id}
              role={person.role}
              values={{
                representativeRole: representative?.role ?? "",
                languages: representative?.languages ?? ["en"],
                caseLimit: String(representative?.caseLimit ?? 10),
                supervisorId: person.supervisorId ?? "",
              }}
              action={changeRole}
              lists={{
                ...lists,
                supervisors: lists.supervisors.filter(({ value }) => value !== representative?.id),
              }}
            />
          </Disclosure>
          <Disclosure summary={t("form.deactivate")}>
            <DeactivateForm
              userId={person.id}
              openMatters={representative?.openMatters ?? 0}
              action={deactivatePerson}
            />
          </Disclosure>
        </div>
      </ClientMessages>
    </Section>
  );
}
