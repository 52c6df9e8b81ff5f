import { getTranslations } from "next-intl/server";
import { JurisdictionRecord } from "@/components/policy/jurisdiction-record";
import { PolicyAnswers } from "@/components/policy/policy-answers";
import { VersionTable } from "@/components/policy/version-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { decodeSegment } from "@/lib/decode-segment";
import { orNotFound } from "@/lib/errors-page";
import { stateName } from "@/lib/facilities/state-names";
import { todayIn } from "@/lib/hold/time";
import { getJurisdiction } from "@/lib/policy/queries";

export async function generateMetadata() {
  const t = await getTranslations("policies");
  return { title: t("title") };
}

export default async function JurisdictionPage({ params }: PageProps<"/policies/[id]">) {
  const [actor, t, states] = await Promise.all([
    requireActor(),
    getTranslations("policies"),
    getTranslations("states"),
  ]);
  const now = new Date();
  const today = todayIn(actor.timeZone, now);
  const id = decodeSegment((await params).id);
  const { kind, name, state, inForce, applies, coveredCounties, versions } = await orNotFound(
    getJurisdiction(actor, id, today),
  );
  return (
    <>
      <PageHeader
        back={{ href: "/policies", label: t("detail.back") }}
        title={kind === "state" ? stateName(state, states) : name}
        intro={t(`kindIn.${kind}`, { state: stateName(state, states) })}
      />
      <div className="grid gap-8">
        <Section
          id="applies"
          title={t(`detail.applies.${kind}`)}
          intro={kind === "city" ? t("detail.cityNote") : undefined}
        >
          <PolicyAnswers content={applies} now={now} />
        </Section>
        <Section id="own" title={t("detail.own")}>
          {inForce ? (
            <JurisdictionRecord layer={inForce} coveredCounties={coveredCounties} today={today} />
          ) : (
            <p>{t("detail.missing")}</p>
          )}
        </Section>
        <Section id="versions" title={t("detail.versions")} intro={t("detail.versionsIntro")}>
          <VersionTable versions={versions} />
        </Section>
      </div>
    </>
  );
}
