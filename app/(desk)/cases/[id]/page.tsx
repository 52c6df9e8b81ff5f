import { getTranslations } from "next-intl/server";
import { CaseHeader } from "@/components/cases/case-header";
import { FactList } from "@/components/cases/fact-list";
import { FactTypeLinks } from "@/components/cases/fact-type-links";
import { HistoryList } from "@/components/cases/history-list";
import { HoldExplanation } from "@/components/cases/hold-explanation";
import { HoldPanel } from "@/components/cases/hold-panel";
import { MatterList } from "@/components/cases/matter-list";
import { ReporterList } from "@/components/cases/reporter-list";
import { EarlierJails, WhoAndWhere } from "@/components/cases/who-and-where";
import { PolicyAnswers } from "@/components/policy/policy-answers";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { getCase } from "@/lib/cases/queries";
import { orNotFound } from "@/lib/errors-page";

/** Below the first screenful, in this order. */
const parts = ["why", "facts", "policy", "people", "history"] as const;

/** No name and no reference: titles stay in histories and on shared screens. */
export async function generateMetadata() {
  const t = await getTranslations("cases");
  return { title: t("page.documentTitle") };
}

export default async function CasePage({ params }: PageProps<"/cases/[id]">) {
  const [actor, { id }, t] = await Promise.all([requireActor(), params, getTranslations("cases")]);
  const shown = await orNotFound(getCase(actor, id, new Date()));
  const timeZone = shown.custody.current?.timeZone ?? shown.hold.timeZone;
  return (
    <>
      <CaseHeader shown={shown} />
      <nav aria-label={t("page.onThisPage")} className="mb-5 text-sm">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="link inline-block py-1">
                {t(`page.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="grid gap-8">
        <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr] lg:grid-rows-[auto_1fr]">
          <HoldPanel shown={shown} />
          <div className="grid gap-8 lg:row-span-2">
            <Section id="matters" title={t("page.matters")}>
              <MatterList matters={shown.matters} timeZone={timeZone} now={shown.now} />
            </Section>
            <Section id="where" title={t("page.where")}>
              <WhoAndWhere shown={shown} />
              <EarlierJails stints={shown.custody.earlier} />
              {shown.notes ? (
                <div className="mt-3">
                  <h3 className="text-sm text-ink-soft">{t("page.notes")}</h3>
                  <p className="max-w-prose whitespace-pre-line">{shown.notes}</p>
                </div>
              ) : null}
            </Section>
          </div>
          <Section id="why" title={t("page.why")} intro={t("page.whyIntro")}>
            <HoldExplanation hold={shown.hold} />
          </Section>
        </div>
        <Section id="facts" title={t("page.facts")}>
          <FactTypeLinks caseId={shown.id} />
          <FactList caseId={shown.id} facts={shown.facts} timeZone={timeZone} now={shown.now} />
        </Section>
        <Section id="policy" title={t("page.policy")}>
          {shown.policy ? (
            <PolicyAnswers content={shown.policy.content} now={new Date(shown.now)} />
          ) : (
            <p className="text-ink-soft">{t("policyNone")}</p>
          )}
        </Section>
        <Section id="people" title={t("page.people")}>
          <ReporterList reporters={shown.reporters} />
        </Section>
        <Section id="history" title={t("page.history")}>
          <HistoryList shown={shown} timeZone={timeZone} />
        </Section>
      </div>
    </>
  );
}
