import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";

/** The same for what does not exist and for what the reader may not see: it must not tell the two apart. */
export async function NotFoundWords() {
  const t = await getTranslations("shell.notFound");
  return (
    <>
      <PageHeader title={t("title")} intro={t("body")} />
      <ButtonLink href="/" variant="secondary">
        {t("home")}
      </ButtonLink>
    </>
  );
}
