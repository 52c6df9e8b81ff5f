import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { todayIn } from "@/lib/hold/time";
import { formatPlainDate } from "@/lib/i18n/format";
import { sayPolicy } from "@/lib/policy/say";
import { type PolicySnapshotContent, resolvedPolicyOf } from "@/lib/policy/snapshot";
import { whyGoverns } from "@/lib/policy/why-governs";
import { LayerRecord } from "./layer-record";
import { ThreeAnswers } from "./three-answers";
import { useJurisdictionName } from "./use-jurisdiction-name";

/**
 * What a place's rules come to: first what must be said before all else, then the three answers apart, which rule governs
 * and why, and every layer with its sources. Conflicts are stated and not decided. Brings no heading of its own above
 * the third level: it stands in a `Section`.
 *
 * @param content as kept with a case, or as `policyOfPlace` gives it for today
 * @param now the server's clock, for how old each layer is
 */
export function PolicyAnswers({ content, now }: { content: PolicySnapshotContent; now: Date }) {
  const t = useTranslations("policies");
  const policy = useTranslations("policy");
  const locale = useLocale();
  const nameOf = useJurisdictionName();
  const { place, on, layers, inThisCity, cautions } = content;
  const resolved = resolvedPolicyOf(content);
  const said = sayPolicy(resolved);
  const today = todayIn(place.timeZone ?? "UTC", now);
  const { governedBy, limitHours, holdFrom } = resolved;
  const assumesCounty = place.runBy === null && place.countyFips !== null;

  return (
    <div className="grid gap-6">
      {said.first.map((code) => (
        <Notice key={code} kind="warning" title={policy(`first.${code}`)} />
      ))}
      {said.conflicts.map(({ code, local, state }) => (
        <Notice key={`${code} ${local.kind} ${local.fips}`} kind="warning">
          {policy(`conflict.${code}`, {
            local: nameOf(local, place.state),
            state: nameOf(state, place.state),
          })}
        </Notice>
      ))}
      {on === today ? null : (
        <p className="text-sm text-ink-soft">{t("answers.asOf", { date: formatPlainDate(on, locale) })}</p>
      )}
      <ThreeAnswers said={said} state={place.state} today={today} />

      <div>
        <h3 className="font-bold">{t("answers.governing")}</h3>
        <p className="mt-1 max-w-prose">
          {t(`why.${whyGoverns(resolved)}`, { jurisdiction: holdFrom ? nameOf(holdFrom, place.state) : "" })}{" "}
          {t(`answers.alarm.${limitHours}`)}
        </p>
        {assumesCounty ? (
          <p className="mt-1 max-w-prose text-ink-soft">{t("answers.runByNotKnown")}</p>
        ) : null}
        {cautions.map((code) => (
          <p key={code} className="mt-1 max-w-prose text-ink-soft">
            {policy(`caution.${code}`)}
          </p>
        ))}
      </div>

      <div className="grid gap-4">
        <h3 className="font-bold">{t("answers.layers")}</h3>
        {layers.length === 0 ? <p>{t("answers.noLayers")}</p> : null}
        {layers.map((layer) => (
          <LayerRecord
            key={layer.versionId}
            layer={layer}
            part={layer.kind === governedBy?.kind && layer.fips === governedBy.fips ? "GOVERNS" : undefined}
            today={today}
          />
        ))}
      </div>
      {inThisCity.length > 0 ? (
        <div className="grid gap-4">
          <div>
            <h3 className="font-bold">{t("answers.inThisCity")}</h3>
            <p className="max-w-prose text-sm text-ink-soft">{policy("inThisCity")}</p>
          </div>
          {inThisCity.map((layer) => (
            <LayerRecord key={layer.versionId} layer={layer} part="GOVERNS_NOTHING" today={today} />
          ))}
        </div>
      ) : null}
      <p className="max-w-prose border-t border-line pt-3 text-sm text-ink-soft">
        {t("answers.stated")} {policy("disclaimer")}
        {locale === "en" ? null : ` ${t("layer.inEnglish")}`}
      </p>
    </div>
  );
}
