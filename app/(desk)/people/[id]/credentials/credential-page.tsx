import { getLocale, getTranslations } from "next-intl/server";
import { CredentialForm } from "@/components/people/credential-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import type { SignedInActor } from "@/lib/auth/actor";
import { stateOptions } from "@/lib/facilities/state-names";
import type { PersonDetail, ShownCredential } from "@/lib/people/dto";
import { listDistricts } from "@/lib/facilities/queries";
import type { CredentialKind } from "@/lib/routing/schema";
import { keepCredential } from "../../actions";

/** The page of one credential, new or not. */
export async function CredentialPage({
  actor,
  person,
  representativeId,
  kind,
  credential,
}: {
  actor: SignedInActor;
  person: PersonDetail;
  representativeId: string;
  kind: CredentialKind;
  credential: ShownCredential | null;
}) {
  const [locale, t, routing, states, districts] = await Promise.all([
    getLocale(),
    getTranslations("people.credential"),
    getTranslations("routing.credentialKind"),
    getTranslations("states"),
    kind === "FEDERAL_COURT" ? listDistricts(actor) : [],
  ]);
  return (
    <>
      <PageHeader
        title={routing(kind)}
        back={{ href: `/people/${person.id}`, label: person.name }}
        intro={t(`means.${kind}`)}
      />
      <ClientMessages namespaces={["people", "routing", "forms", "errors"]}>
        <CredentialForm
          representativeId={representativeId}
          credentialId={credential?.id ?? null}
          kind={kind}
          values={{
            state: credential?.state ?? "",
            district: credential?.district ?? "",
            level: credential?.level ?? "",
            status: credential?.status ?? "ACTIVE",
            validFrom: credential?.validFrom ?? "",
            expiresOn: credential?.expiresOn ?? "",
            renewalFiledOn: credential?.renewalFiledOn ?? "",
            renewalConfirmedOn: credential?.renewalConfirmedOn ?? "",
          }}
          states={stateOptions(states, locale)}
          districts={districts}
          action={keepCredential}
        />
      </ClientMessages>
    </>
  );
}
