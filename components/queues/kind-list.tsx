import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { KeptQueue } from "@/lib/queues/dto";
import type { KindReach } from "@/lib/queues/kind-reach";
import { useStateNames } from "./area-words";

/** What a queue is for, each kind with whether somebody in it may lawfully take it today. */
export function KindList({ queue }: { queue: Pick<KeptQueue, "kinds" | "area"> }) {
  const t = useTranslations("queues");
  const kinds = useTranslations("routing.matterKind");
  if (queue.kinds.length === 0) return <Tag>{t("closed")}</Tag>;
  return (
    <ul className="grid gap-1">
      {queue.kinds.map((reach) => (
        <li key={reach.kind} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span>{kinds(reach.kind)}</span>
          <ReachTag reach={reach} isWholeCountry={queue.area === "NATION"} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing where all is well, and nothing for a queue of the whole country, where nobody can be admitted everywhere. */
function ReachTag({
  reach: { reach, statesWithoutAnybody },
  isWholeCountry,
}: {
  reach: KindReach;
  isWholeCountry: boolean;
}) {
  const t = useTranslations("queues.reach");
  const stateNames = useStateNames();
  if (reach === "EVERYWHERE" || (reach === "SOMEWHERE" && isWholeCountry)) return null;
  if (reach === "NOWHERE") {
    return (
      <Tag tone="warning" icon="warning">
        {t("nowhere")}
      </Tag>
    );
  }
  return (
    <Tag tone="caution" icon="info">
      {statesWithoutAnybody.length > 0
        ? t("notInStates", { states: stateNames(statesWithoutAnybody) })
        : t("notEverywhere")}
    </Tag>
  );
}
