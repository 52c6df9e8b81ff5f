import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { FacilityHit } from "@/lib/facilities/dto";

/** What must be known of a record before it is used. */
export function FacilityTags({
  facility,
}: {
  facility: Pick<FacilityHit, "mayNotBeTheJail" | "isCorrected">;
}) {
  const t = useTranslations("facilities");
  const { mayNotBeTheJail, isCorrected } = facility;
  if (!mayNotBeTheJail && !isCorrected) return null;
  return (
    <span className="flex flex-wrap gap-1">
      {mayNotBeTheJail ? <Tag className="text-xs font-normal">{t("mayNotBeTheJail")}</Tag> : null}
      {isCorrected ? (
        <Tag tone="accent" icon="pencil" className="text-xs">
          {t("corrected")}
        </Tag>
      ) : null}
    </span>
  );
}
