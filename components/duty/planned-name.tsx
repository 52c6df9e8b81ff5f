import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { PlannedPerson } from "@/lib/duty/dto";

/** Somebody in the plan; marked where they have left, since somebody else is then needed. */
export function PlannedName({ person: { name, isHere } }: { person: PlannedPerson }) {
  const t = useTranslations("duty");
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {name}
      {isHere ? null : (
        <Tag tone="warning" icon="warning">
          {t("left")}
        </Tag>
      )}
    </span>
  );
}
