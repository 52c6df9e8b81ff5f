import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { getCredential, getPerson } from "@/lib/people/queries";
import { CredentialPage } from "../credential-page";

export async function generateMetadata() {
  const t = await getTranslations("people.credential");
  return { title: t("change") };
}

export default async function ChangeCredentialPage({
  params,
}: PageProps<"/people/[id]/credentials/[credentialId]">) {
  const actor = await requireActor();
  const { id, credentialId } = await params;
  const now = new Date();
  const [person, credential] = await orNotFound(
    Promise.all([getPerson(actor, id, now), getCredential(actor, { userId: id, credentialId }, now)]),
  );
  if (!person.representative || !person.isActive) notFound();
  return (
    <CredentialPage
      actor={actor}
      person={person}
      representativeId={person.representative.id}
      kind={credential.kind}
      credential={credential}
    />
  );
}
