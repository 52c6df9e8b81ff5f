import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { OrganizationSettingsForm } from "@/components/settings/organization-settings-form";
import { OwnSettingsForm } from "@/components/settings/own-settings-form";
import { PasswordForm } from "@/components/settings/password-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { getOrganizationSettings } from "@/lib/settings/queries";
import { timeZoneOptions } from "@/lib/settings/time-zone-options";
import { changeOrganizationSettings, changeOwnSettings, changePassword } from "./actions";

export async function generateMetadata() {
  const t = await getTranslations("settings");
  return { title: t("title") };
}

export default async function SettingsPage() {
  const actor = await requireActor();
  const [locale, t, organization] = await Promise.all([
    getLocale(),
    getTranslations("settings"),
    can(actor, "settings.organization") ? getOrganizationSettings(actor) : null,
  ]);
  const timeZones = timeZoneOptions(locale);
  return (
    <>
      <PageHeader title={t("title")} />
      <ClientMessages namespaces={["settings", "signIn", "forms", "errors"]}>
        <div className="grid gap-8">
          <Section id="own" title={t("own.title")}>
            <OwnSettingsForm
              language={locale}
              timeZone={actor.timeZone}
              timeZones={timeZones}
              action={changeOwnSettings}
            />
          </Section>
          <Section id="password" title={t("password.title")} intro={t("password.intro")}>
            <PasswordForm action={changePassword} />
          </Section>
          {can(actor, "queue.keep") ? (
            <Section id="keeping" title={t("keeping.title")}>
              <ul className="grid gap-2">
                <li>
                  <Link href="/settings/queues" className="link">
                    {t("keeping.queues")}
                  </Link>
                </li>
                <li>
                  <Link href="/settings/duty" className="link">
                    {t("keeping.duty")}
                  </Link>
                </li>
              </ul>
            </Section>
          ) : null}
          {organization ? (
            <Section id="organization" title={t("organization.title")} intro={t("organization.intro")}>
              <OrganizationSettingsForm
                settings={organization}
                timeZones={timeZones}
                action={changeOrganizationSettings}
              />
            </Section>
          ) : null}
        </div>
      </ClientMessages>
    </>
  );
}
