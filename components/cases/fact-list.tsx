import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { UncertainInstant } from "@/components/time/uncertain-instant";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { CaseDetail, FactShown } from "@/lib/cases/dto";
import { formatInstant } from "@/lib/i18n/format";

/**
 * The facts of somebody's custody in the order in which they happened, each with who says so, how sure, and what it
 * replaced; then those that were taken back. Nothing that was once recorded is missing.
 */
export async function FactList({
  caseId,
  facts,
  timeZone,
  now,
}: {
  caseId: string;
  facts: CaseDetail["facts"];
  timeZone: string;
  now: string;
}) {
  const [t, types] = await Promise.all([getTranslations("cases.fact"), getTranslations("hold.eventType")]);
  if (facts.counting.length === 0 && facts.retracted.length === 0)
    return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ol className="grid">
      {facts.counting.map(({ fact, replaced }) => (
        <li key={fact.id} className="border-b border-line py-3 first:pt-0 last:border-b-0">
          <Fact fact={fact} timeZone={timeZone} now={now}>
            {fact.type === "TRANSFERRED" ? null : (
              <Link
                href={`/cases/${caseId}/facts/${fact.id}/correct`}
                aria-label={t("correctLabel", { fact: types(fact.type) })}
                className="link no-print inline-flex w-fit items-center gap-1 py-1 text-sm"
              >
                <Icon name="pencil" />
                {t("correct")}
              </Link>
            )}
          </Fact>
          <Replaced newest={fact} replaced={replaced} timeZone={timeZone} />
        </li>
      ))}
      {facts.retracted.map(({ fact, replaced }) => (
        <li key={fact.id} className="border-b border-line py-3 last:border-b-0">
          <Tag icon="cross">{t("retractedTitle")}</Tag>
          <Replaced newest={fact} replaced={replaced} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  );
}

async function Fact({
  fact,
  timeZone,
  now,
  children,
}: {
  fact: FactShown;
  timeZone: string;
  now: string;
  children: React.ReactNode;
}) {
  const [locale, t, hold] = await Promise.all([
    getLocale(),
    getTranslations("cases.fact"),
    getTranslations("hold"),
  ]);
  const isExpected = fact.earliest !== null && Date.parse(fact.earliest) > Date.parse(now);
  return (
    <div className="grid gap-x-6 gap-y-1 md:grid-cols-[minmax(14rem,2fr)_5fr]">
      <div className="text-sm">
        <UncertainInstant earliest={fact.earliest} latest={fact.latest} timeZone={timeZone} />
      </div>
      <div className="grid gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <span className="font-semibold">{hold(`eventType.${fact.type}`)}</span>
          {fact.releaseKind ? <span>{hold(`releaseKind.${fact.releaseKind}`)}</span> : null}
          {isExpected ? <Tag tone="accent">{t("expected")}</Tag> : null}
        </p>
        {fact.isAssumed ? <p className="text-sm text-unknown">{t("assumed")}</p> : null}
        <p className="text-sm">
          {t("saidBy", {
            source: hold(`source.${fact.source}`),
            certainty: hold(`certainty.${fact.certainty}`),
          })}
        </p>
        {fact.note ? <p className="max-w-prose text-sm whitespace-pre-line">{fact.note}</p> : null}
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
          {t("recorded", {
            name: fact.recordedBy ?? t("somebody"),
            when: formatInstant(fact.recordedAt, timeZone, locale),
          })}
          {children}
        </p>
      </div>
    </div>
  );
}

/** What stood there before, the latest first, each with who replaced it, when and why. */
async function Replaced({
  newest,
  replaced,
  timeZone,
}: {
  newest: FactShown;
  replaced: readonly FactShown[];
  timeZone: string;
}) {
  const [locale, t, hold] = await Promise.all([
    getLocale(),
    getTranslations("cases.fact"),
    getTranslations("hold"),
  ]);
  if (replaced.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-2 border-s-2 border-line-strong ps-3 text-sm text-ink-soft">
      {replaced.map((old, index) => {
        const by = replaced[index - 1] ?? newest;
        const values = {
          name: by.recordedBy ?? t("somebody"),
          when: formatInstant(by.recordedAt, timeZone, locale),
          reason: by.correctionReason ?? "",
        };
        return (
          <li key={old.id} className="grid gap-0.5">
            <span className="flex flex-wrap gap-x-2">
              <span>{t("was")}</span>
              <del className="flex flex-wrap gap-x-2">
                <span>{hold(`eventType.${old.type}`)}</span>
                {old.releaseKind ? <span>{hold(`releaseKind.${old.releaseKind}`)}</span> : null}
                <UncertainInstant earliest={old.earliest} latest={old.latest} timeZone={timeZone} />
              </del>
            </span>
            <span>
              {t("saidBy", {
                source: hold(`source.${old.source}`),
                certainty: hold(`certainty.${old.certainty}`),
              })}{" "}
              {t("recorded", {
                name: old.recordedBy ?? t("somebody"),
                when: formatInstant(old.recordedAt, timeZone, locale),
              })}
            </span>
            {old.note ? <span className="whitespace-pre-line">{old.note}</span> : null}
            <span className="text-ink">
              {by.isRetraction ? t("retractedBy", values) : t("correctedBy", values)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
