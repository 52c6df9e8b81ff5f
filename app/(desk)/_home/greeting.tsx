import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/ui/page-header";
import type { SignedInActor } from "@/lib/auth/actor";

/** The start page's heading, the same for every role. */
export function Greeting({ actor, intro }: { actor: SignedInActor; intro?: string }) {
  const t = useTranslations("home");
  return <PageHeader title={t("greeting", { name: actor.name })} intro={intro} />;
}
