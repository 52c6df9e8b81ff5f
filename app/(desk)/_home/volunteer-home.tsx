import { getTranslations } from "next-intl/server";
import { CaseTable } from "@/components/cases/case-table";
import { Instant } from "@/components/time/instant";
import { ButtonLink } from "@/components/ui/button-link";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { NotKnown } from "@/components/ui/not-known";
import { Section } from "@/components/ui/section";
import type { SignedInActor } from "@/lib/auth/actor";
import { listCases } from "@/lib/cases/queries";
import { ownShiftsNow } from "@/lib/home/queries";
import { Greeting } from "./greeting";

const dayMs = 24 * 60 * 60_000;
const mostCases = 10;

/** For somebody with a caller on the telephone: the intake first, then whom to ask, then what was recorded lately. */
export async function VolunteerHome({ actor }: { actor: SignedInActor }) {
  const now = new Date();
  const [t, shifts, latest] = await Promise.all([
    getTranslations("home.volunteer"),
    ownShiftsNow(actor, now),
    listCases(actor, null, { order: "newest", page: 1 }, now),
  ]);
  const since = new Date(now.getTime() - 7 * dayMs).toISOString();
  const cases = latest.cases.filter(({ openedAt }) => openedAt >= since).slice(0, mostCases);
  return (
    <>
      <Greeting actor={actor} intro={t("intro")} />
      <div className="grid gap-8">
        <ButtonLink href="/intake" icon="plus" className="w-full py-4 text-lg sm:w-fit sm:px-8">
          {t("start")}
        </ButtonLink>
        <Section id="shift" title={t("shift")}>
          {shifts.length === 0 ? <p>{t("noShift")}</p> : null}
          {shifts.map(({ name, lead, supervisingAttorney, endsAt }) => (
            <div key={name + endsAt}>
              <p className="mb-1 font-semibold">{name}</p>
              <DescriptionList>
                <DescriptionItem term={t("lead")}>{lead}</DescriptionItem>
                <DescriptionItem term={t("attorney")}>{supervisingAttorney ?? <NotKnown />}</DescriptionItem>
                <DescriptionItem term={t("shiftUntil")}>
                  <Instant value={endsAt} timeZone={actor.timeZone} layout="short" />
                </DescriptionItem>
              </DescriptionList>
            </div>
          ))}
        </Section>
        <Section
          id="cases"
          title={t("cases")}
          intro={t("casesIntro")}
          actions={
            <ButtonLink href="/cases?order=newest" variant="secondary" size="small">
              {t("allCases")}
            </ButtonLink>
          }
        >
          {cases.length > 0 ? (
            <CaseTable cases={cases} now={latest.now} />
          ) : (
            <EmptyState title={t("noCases")} />
          )}
        </Section>
      </div>
    </>
  );
}
