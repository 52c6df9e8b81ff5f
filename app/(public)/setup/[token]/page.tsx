import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/shell/client-messages";
import { PublicFrame } from "@/components/shell/public-frame";
import { FirstAdministratorForm } from "@/components/sign-in/first-administrator-form";
import { isLinkOpen } from "@/lib/auth/first-administrator";
import { timeZoneOptions } from "@/lib/settings/time-zone-options";
import { setUp } from "./actions";

export async function generateMetadata() {
  const t = await getTranslations("setup");
  return { title: t("title") };
}

export default async function SetUpPage({ params }: PageProps<"/setup/[token]">) {
  const { token } = await params;
  const [isOpen, locale, t] = await Promise.all([isLinkOpen(token), getLocale(), getTranslations("setup")]);
  return (
    <PublicFrame width="reading">
      <h1 className="text-xl sm:text-2xl">{isOpen ? t("title") : t("spent.title")}</h1>
      <p className="mt-2 mb-6 max-w-prose">{isOpen ? t("intro") : t("spent.body")}</p>
      {isOpen ? (
        <ClientMessages namespaces={["setup", "signIn", "forms", "errors"]}>
          <FirstAdministratorForm token={token} timeZones={timeZoneOptions(locale)} action={setUp} />
        </ClientMessages>
      ) : null}
    </PublicFrame>
  );
}
