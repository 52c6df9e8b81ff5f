import { useLocale, useTranslations } from "next-intl";
import { useAge } from "@/components/time/use-age";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { NotKnown } from "@/components/ui/not-known";
import { formatPlainDate } from "@/lib/i18n/format";
import type { SourcedLayer } from "@/lib/policy/snapshot";
import { LayerSpan } from "./layer-record";

/** A jurisdiction's own row, answer by answer, before it is combined with any other. */
export function JurisdictionRecord({
  layer,
  coveredCounties,
  today,
}: {
  layer: SourcedLayer;
  coveredCounties: readonly string[];
  today: string;
}) {
  const t = useTranslations("policies.detail");
  const policy = useTranslations("policy");
  const locale = useLocale();
  const age = useAge();
  const { judicialWarrantRequired: warrant } = layer;
  const warrantAnswer = warrant === null ? "UNKNOWN" : warrant ? "YES" : "NO";
  return (
    <DescriptionList>
      <DescriptionItem term={t("posture")}>{policy(`posture.${layer.posture}`)}</DescriptionItem>
      <DescriptionItem term={t("honors")}>
        {policy(`honorsDetainers.${layer.honorsDetainers}`)}
      </DescriptionItem>
      <DescriptionItem term={t("warrant")}>
        {policy(`judicialWarrantRequired.${warrantAnswer}`)}
      </DescriptionItem>
      <DescriptionItem term={t("notification")}>
        {policy(`notificationOfRelease.${layer.notificationOfRelease}`)}
      </DescriptionItem>
      <DescriptionItem term={t("agreement")}>
        {policy(`agreement287g.${layer.agreement287g}`)}
      </DescriptionItem>
      {coveredCounties.length > 0 ? (
        <DescriptionItem term={t("covers")}>{coveredCounties.join(", ")}</DescriptionItem>
      ) : null}
      <DescriptionItem term={t("inForce")}>
        <LayerSpan layer={layer} />
      </DescriptionItem>
      <DescriptionItem term={t("read")}>
        {formatPlainDate(layer.asOf, locale)} ({age(layer.asOf, today)})
      </DescriptionItem>
      <DescriptionItem term={t("reviewBy")}>
        {layer.reviewBy ? formatPlainDate(layer.reviewBy, locale) : <NotKnown />}
      </DescriptionItem>
      {layer.verification ? (
        <DescriptionItem term={t("verification")}>
          {policy(`verification.${layer.verification}`)}
        </DescriptionItem>
      ) : null}
      {layer.confidence ? (
        <DescriptionItem term={t("confidence")}>{policy(`confidence.${layer.confidence}`)}</DescriptionItem>
      ) : null}
    </DescriptionList>
  );
}
