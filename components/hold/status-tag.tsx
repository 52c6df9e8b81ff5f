import { useTranslations } from "next-intl";
import type { IconName } from "@/components/ui/icon";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { HoldStatus } from "@/lib/hold/schema";

/** Only the two statuses that cannot wait are filled; each has a sign of its own outline. */
const looks: Record<HoldStatus, { tone: TagTone; icon: IconName }> = {
  OVERDUE: { tone: "alarm", icon: "overdue" },
  HELD_WITHOUT_DETAINER: { tone: "alarm", icon: "heldWithoutDetainer" },
  MAYBE_OVERDUE: { tone: "warning", icon: "maybeOverdue" },
  DUE_SOON: { tone: "caution", icon: "dueSoon" },
  START_UNKNOWN: { tone: "unknown", icon: "startUnknown" },
  RUNNING: { tone: "accent", icon: "running" },
  NOT_STARTED: { tone: "neutral", icon: "notStarted" },
  NO_DETAINER: { tone: "neutral", icon: "noDetainer" },
  ENDED: { tone: "neutral", icon: "ended" },
};

/** The status of a hold by word, sign and colour. */
export function HoldStatusTag({ status }: { status: HoldStatus }) {
  const t = useTranslations("hold.status");
  return (
    <Tag tone={looks[status].tone} icon={looks[status].icon}>
      {t(`${status}.label`)}
    </Tag>
  );
}
