import { getLocale, getTranslations } from "next-intl/server";
import { DutyTable } from "@/components/duty/duty-table";
import { ShiftTable } from "@/components/duty/shift-table";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { getDutyPlan } from "@/lib/duty/queries";
import { orNotFound } from "@/lib/errors-page";
import { endDuty, endShift } from "./actions";
import { zoneInWords } from "./zone-in-words";

export async function generateMetadata() {
  const t = await getTranslations("duty");
  return { title: t("title") };
}

export default async function DutyPage() {
  const actor = await requireActor();
  const [plan, locale, t, settings] = await Promise.all([
    orNotFound(getDutyPlan(actor, new Date())),
    getLocale(),
    getTranslations("duty"),
    getTranslations("settings"),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        back={{ href: "/settings", label: settings("title") }}
        intro={t("intro", { zone: zoneInWords(plan.timeZone, locale) })}
      />
      <div className="grid gap-8">
        <Section
          id="duties"
          title={t("duties")}
          actions={
            <ButtonLink href="/settings/duty/new" icon="plus" size="small">
              {t("newDuty")}
            </ButtonLink>
          }
        >
          {plan.duties.length > 0 ? <DutyTable plan={plan} end={endDuty} /> : <p>{t("noDuties")}</p>}
        </Section>
        <Section
          id="shifts"
          title={t("shifts")}
          intro={t("shiftsMeaning")}
          actions={
            <ButtonLink href="/settings/duty/shifts/new" icon="plus" size="small">
              {t("newShift")}
            </ButtonLink>
          }
        >
          {plan.shifts.length > 0 ? <ShiftTable plan={plan} end={endShift} /> : <p>{t("noShifts")}</p>}
        </Section>
      </div>
    </>
  );
}
