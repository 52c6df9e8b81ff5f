import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicFrame } from "@/components/shell/public-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

/** The same for what does not exist and for what the reader may not see: it must not tell the two apart. */
export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <PublicFrame>
      <PageHeader title={t("title")} intro={t("body")} />
      <ButtonLink href="/" variant="secondary">
        {t("home")}
      </ButtonLink>
    </PublicFrame>
  );
}
