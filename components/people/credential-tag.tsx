import { useTranslations } from "next-intl";
import type { IconName } from "@/components/ui/icon";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { CredentialOutlook } from "@/lib/people/credential-outlook";

const looks: Record<CredentialOutlook, { tone: TagTone; icon: IconName }> = {
  GOOD: { tone: "success", icon: "check" },
  EXPIRES_SOON: { tone: "caution", icon: "warning" },
  NOT_YET_VALID: { tone: "neutral", icon: "info" },
  EXPIRED: { tone: "danger", icon: "cross" },
  RENEWAL_LATE: { tone: "danger", icon: "cross" },
  RENEWAL_NOT_CONFIRMED: { tone: "warning", icon: "warning" },
  SUSPENDED: { tone: "danger", icon: "cross" },
  INACTIVE: { tone: "neutral", icon: "info" },
};

/** How a credential stands today, by word, sign and colour. */
export function CredentialTag({ outlook }: { outlook: CredentialOutlook }) {
  const t = useTranslations("people.outlook");
  return <Tag {...looks[outlook]}>{t(outlook)}</Tag>;
}
