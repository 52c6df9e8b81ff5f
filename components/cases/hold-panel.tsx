import { getLocale, getTranslations } from "next-intl/server";
import { HoldLine } from "@/components/hold/hold-line";
import { UncertainInstant } from "@/components/time/uncertain-instant";
import { Until } from "@/components/time/until";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { CaseDetail } from "@/lib/cases/dto";
import { deadlinesApply, isDetainerInDoubt } from "@/lib/hold/deadlines-apply";
import type { Bounds, InstantText } from "@/lib/hold/time";
import { formatPlainDate } from "@/lib/i18n/format";
import { HoldTiming } from "./hold-timing";

/** The hold at a glance: how it stands, both deadlines, the line, and what the jail's rules say in one sentence. */
export async function HoldPanel({ shown }: { shown: CaseDetail }) {
  const [t, statusWords] = await Promise.all([getTranslations("cases"), getTranslations("hold.status")]);
  const { hold, now } = shown;
  const { clock, timeZone } = hold;
  const showsDeadlines = clock.start !== null && deadlinesApply(clock);
  return (
    <Panel className="grid content-start gap-5">
      <div className="grid gap-1">
        {hold.timing ? (
          <div className="text-lg">
            <HoldTiming timing={hold.timing} timeZone={timeZone} now={now} announce />
          </div>
        ) : null}
        {clock.status === "START_UNKNOWN" && !hold.timing ? (
          <p className="font-semibold">{t("limitUnknown")}</p>
        ) : null}
        <p className="max-w-prose text-ink-soft">{statusWords(`${clock.status}.meaning`)}</p>
      </div>
      {isDetainerInDoubt({ ...hold, status: clock.status }) ? (
        <Notice kind="warning" title={t("detainerNotConfirmed")}>
          {t("detainerNotConfirmedBody")}
        </Notice>
      ) : null}
      {showsDeadlines ? (
        <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
          <Deadline name="form" bounds={clock.formDeadline} hold={hold} now={now} />
          <Deadline name="regulation" bounds={clock.regulationDeadline} hold={hold} now={now} />
        </dl>
      ) : null}
      <PolicySentence policy={shown.policy} />
      {/* It ends at now, and so would go on past the end of a hold that is over. */}
      {showsDeadlines && clock.status !== "ENDED" ? (
        <HoldLine hold={clock} now={now} timeZone={timeZone} />
      ) : null}
    </Panel>
  );
}

async function Deadline({
  name,
  bounds,
  hold,
  now,
}: {
  name: "form" | "regulation";
  bounds: Bounds | null;
  hold: CaseDetail["hold"];
  now: InstantText;
}) {
  const t = await getTranslations("cases");
  const isChosen = hold.clock.reading === (name === "form" ? "FORM" : "REGULATION");
  const counted =
    bounds && (hasPassed(bounds.latest, now) ? bounds.latest : (bounds.earliest ?? bounds.latest));
  const isOver = hold.clock.status === "ENDED";
  return (
    <div className="grid content-start gap-0.5 border-s-2 border-line-strong ps-3">
      <dt className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-semibold">{t(`deadline.${name}`)}</span>
        <span className="text-ink-soft">{t(`deadline.${name}Hint`)}</span>
      </dt>
      <dd className="grid gap-0.5">
        <UncertainInstant
          earliest={bounds?.earliest ?? null}
          latest={bounds?.latest ?? null}
          timeZone={hold.timeZone}
        />
        {counted && !isOver ? (
          <Until instant={counted} serverNow={now} className="text-sm text-ink-soft" />
        ) : null}
        {isChosen && !isOver ? <Tag tone="neutral">{t("deadline.chosen")}</Tag> : null}
      </dd>
    </div>
  );
}

function hasPassed(instant: InstantText | null, now: InstantText): boolean {
  return instant !== null && Date.parse(instant) <= Date.parse(now);
}

async function PolicySentence({ policy }: { policy: CaseDetail["policy"] }) {
  const [locale, t, words] = await Promise.all([
    getLocale(),
    getTranslations("cases"),
    getTranslations("policy"),
  ]);
  return (
    <div className="border-y border-line py-3 last:border-b-0 last:pb-0">
      <p className="text-sm text-ink-soft">{t("policySentence")}</p>
      {policy ? (
        <p>
          <span className="font-semibold">{words(`hold.${policy.answer.code}`)}</span>{" "}
          {policy.answer.jurisdiction && policy.answer.asOf ? (
            <span className="text-sm text-ink-soft">
              {t("policyFrom", {
                jurisdiction: policy.answer.jurisdiction,
                date: formatPlainDate(policy.answer.asOf, locale),
              })}{" "}
            </span>
          ) : null}
          <a href="#policy" className="link text-sm">
            {t("policyMore")}
          </a>
        </p>
      ) : (
        <p className="text-ink-soft">{t("policyNone")}</p>
      )}
    </div>
  );
}
