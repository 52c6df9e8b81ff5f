import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useAge } from "@/components/time/use-age";
import { Tag } from "@/components/ui/tag";
import { formatPlainDate } from "@/lib/i18n/format";
import type { SourcedLayer } from "@/lib/policy/snapshot";
import { Sources } from "./sources";
import { useJurisdictionName } from "./use-jurisdiction-name";

/**
 * One layer: whose rule, what it says in one sentence and in its summary, on what it rests, and how it was read.
 *
 * @param part what it decides here, where that is to be said
 */
export function LayerRecord({
  layer,
  part,
  today,
}: {
  layer: SourcedLayer;
  part?: "GOVERNS" | "GOVERNS_NOTHING";
  today: string;
}) {
  const t = useTranslations("policies.layer");
  const policy = useTranslations("policy");
  const nameOf = useJurisdictionName();
  return (
    <article className="border-t border-line pt-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h4 className="font-bold">
          <Link href={`/policies/${encodeURIComponent(layer.jurisdictionId)}`} className="link">
            {nameOf(layer, layer.state)}
          </Link>
        </h4>
        <span className="text-sm text-ink-soft">{policy(`jurisdictionKind.${layer.kind}`)}</span>
        {part === "GOVERNS" ? <Tag tone="accent">{t("governs")}</Tag> : null}
        {part === "GOVERNS_NOTHING" ? <Tag>{t("governsNothing")}</Tag> : null}
      </div>
      <p className="mt-1 max-w-prose font-semibold">{policy(`posture.${layer.posture}`)}</p>
      <p className="mt-1 max-w-prose" lang="en">
        {layer.summary}
      </p>
      {layer.caseLawNote ? (
        <p className="mt-1 max-w-prose text-sm">
          <span className="font-semibold">{t("caseLaw")}: </span>
          <span lang="en">{layer.caseLawNote}</span>
        </p>
      ) : null}
      <p className="mt-1 text-sm text-ink-soft">
        <LayerReading layer={layer} today={today} />
      </p>
      <Sources authority={layer.authority} />
    </article>
  );
}

/** When and how a layer was read, and since when it is in force. */
function LayerReading({ layer, today }: { layer: SourcedLayer; today: string }) {
  const t = useTranslations("policies.layer");
  const policy = useTranslations("policy");
  const locale = useLocale();
  const age = useAge();
  return (
    <>
      {t("read", {
        date: formatPlainDate(layer.asOf, locale),
        age: age(layer.asOf, today),
      })}
      {". "}
      {layer.origin === "ORGANIZATION" ? `${t("reviewed")}. ` : null}
      {layer.verification ? `${policy(`verification.${layer.verification}`)} ` : null}
      {layer.confidence ? `${policy(`confidence.${layer.confidence}`)}. ` : null}
      <LayerSpan layer={layer} />.
    </>
  );
}

/** Since when a layer is in force, and until when where that is known. */
export function LayerSpan({ layer }: { layer: Pick<SourcedLayer, "effectiveOn" | "endsOn"> }) {
  const t = useTranslations("policies.layer");
  const locale = useLocale();
  const { effectiveOn, endsOn } = layer;
  return (
    <>
      {effectiveOn ? t("since", { date: formatPlainDate(effectiveOn, locale) }) : t("sinceNotKnown")}
      {endsOn ? `, ${t("until", { date: formatPlainDate(endsOn, locale) })}` : null}
    </>
  );
}
