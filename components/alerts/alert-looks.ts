import type { IconName } from "@/components/ui/icon";
import type { TagTone } from "@/components/ui/tag";
import type { AlertKind } from "@/lib/alerts/schema";

/** An alert of a hold looks like the status that it tells of. */
export const alertLooks: Record<AlertKind, { tone: TagTone; icon: IconName }> = {
  REGULATION_DEADLINE_PASSED: { tone: "alarm", icon: "overdue" },
  FORM_DEADLINE_PASSED: { tone: "alarm", icon: "overdue" },
  HELD_WITHOUT_DETAINER: { tone: "alarm", icon: "heldWithoutDetainer" },
  MAYBE_OVERDUE: { tone: "warning", icon: "maybeOverdue" },
  DUE_SOON: { tone: "caution", icon: "dueSoon" },
  MATTER_UNROUTED: { tone: "danger", icon: "warning" },
  NOBODY_ON_CALL: { tone: "warning", icon: "phone" },
  OFFER_LAPSED: { tone: "warning", icon: "bell" },
};
