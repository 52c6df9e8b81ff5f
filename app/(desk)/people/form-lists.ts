import { getTranslations } from "next-intl/server";
import type { PeopleFormLists } from "@/components/people/form-lists";
import type { SignedInActor } from "@/lib/auth/actor";
import { roles } from "@/lib/auth/roles";
import { languageCodes } from "@/lib/intake/languages";
import { listSupervisingAttorneys } from "@/lib/people/queries";
import { representativeRoleSchema } from "@/lib/routing/schema";

/** The choices of the forms about people, in the reader's language. */
export async function peopleFormLists(actor: SignedInActor): Promise<PeopleFormLists> {
  const [supervisors, people, desk, routing, language] = await Promise.all([
    listSupervisingAttorneys(actor),
    getTranslations("people.roleMeans"),
    getTranslations("desk.role"),
    getTranslations("routing.role"),
    getTranslations("language"),
  ]);
  return {
    roles: roles.map((role) => ({ value: role, label: desk(role), hint: people(role) })),
    representativeRoles: representativeRoleSchema.options.map((role) => ({
      value: role,
      label: routing(role),
    })),
    languages: languageCodes.map((code) => ({ value: code, label: language(code) })),
    supervisors: supervisors.map(({ id, name }) => ({ value: id, label: name })),
  };
}
