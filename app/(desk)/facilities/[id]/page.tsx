import { getTranslations } from "next-intl/server";
import { FacilityRecord } from "@/components/facilities/facility-record";
import { FacilityTags } from "@/components/facilities/facility-tags";
import { PolicyAnswers } from "@/components/policy/policy-answers";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { decodeSegment } from "@/lib/decode-segment";
import { orNotFound } from "@/lib/errors-page";
import { getFacility } from "@/lib/facilities/queries";
import { todayIn } from "@/lib/hold/time";
import { getPolicyOfFacility } from "@/lib/policy/queries";
import { Correction } from "./correction";

export async function generateMetadata() {
  const t = await getTranslations("facilities");
  return { title: t("title") };
}

export default async function FacilityPage({ params }: PageProps<"/facilities/[id]">) {
  const [actor, t] = await Promise.all([requireActor(), getTranslations("facilities")]);
  const now = new Date();
  const id = decodeSegment((await params).id);
  const facility = await orNotFound(getFacility(actor, id));
  const policy = await orNotFound(getPolicyOfFacility(actor, id, now));
  const today = todayIn(actor.timeZone, now);
  return (
    <>
      <PageHeader
        back={{ href: "/facilities", label: t("back") }}
        title={facility.name}
        status={<FacilityTags facility={facility} />}
      />
      <div className="grid gap-8">
        {facility.mayNotBeTheJail ? (
          <Notice title={t("sheriffNotice.title")}>{t("sheriffNotice.body")}</Notice>
        ) : facility.validatedOn === null ? (
          <Notice>{t("notValidatedNotice")}</Notice>
        ) : null}
        <Section id="record" title={t("record")}>
          <FacilityRecord facility={facility} today={today} now={now} />
        </Section>
        <Section id="rules" title={t("rules")}>
          <PolicyAnswers content={policy} now={now} />
        </Section>
        {can(actor, "facility.correct") ? <Correction actor={actor} facility={facility} now={now} /> : null}
      </div>
    </>
  );
}
