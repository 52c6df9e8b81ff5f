import { getLocale, getTranslations } from "next-intl/server";
import type { DutyFormLists } from "@/components/duty/form-lists";
import type { SignedInActor } from "@/lib/auth/actor";
import { listDutyPeople } from "@/lib/duty/queries";
import { languageCodes } from "@/lib/intake/languages";
import { zoneInWords } from "./zone-in-words";

/** The choices of the forms of shifts and duties, in the reader's language. */
export async function dutyFormLists(actor: SignedInActor): Promise<DutyFormLists> {
  const [people, locale, roles, language] = await Promise.all([
    listDutyPeople(actor),
    getLocale(),
    getTranslations("desk.role"),
    getTranslations("language"),
  ]);
  const option = ({ userId, name, role }: (typeof people.everybody)[number]) => ({
    value: userId,
    label: `${name}, ${roles(role)}`,
  });
  return {
    zone: zoneInWords(people.timeZone, locale),
    everybody: people.everybody.map(option),
    callTakers: people.callTakers.map(option),
    attorneys: people.attorneys.map(({ representativeId, name }) => ({
      value: representativeId,
      label: name,
    })),
    languages: languageCodes.map((code) => ({ value: code, label: language(code) })),
  };
}
