import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requirePermission } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { getPerson } from "@/lib/people/queries";
import { credentialKindSchema } from "@/lib/routing/schema";
import { CredentialPage } from "../credential-page";

export async function generateMetadata() {
  const t = await getTranslations("people.credential");
  return { title: t("new") };
}

export default async function NewCredentialPage({
  params,
  searchParams,
}: PageProps<"/people/[id]/credentials/new">) {
  const actor = await requireActor();
  const kind = credentialKindSchema.safeParse((await searchParams).kind).data;
  const { id } = await params;
  const person = await orNotFound(personToEntitle());
  if (!person.representative || !person.isActive || !kind) notFound();
  return (
    <CredentialPage
      actor={actor}
      person={person}
      representativeId={person.representative.id}
      kind={kind}
      credential={null}
    />
  );

  async function personToEntitle() {
    requirePermission(actor, "credential.keep");
    return getPerson(actor, id, new Date());
  }
}
