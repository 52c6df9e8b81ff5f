import Link from "next/link";
import { useTranslations } from "next-intl";
import { HoldStatusTag } from "@/components/hold/status-tag";
import { Until } from "@/components/time/until";
import { Icon } from "@/components/ui/icon";
import type { BoardRow } from "@/lib/alerts/dto";

/** How the hold stands: its status, the time that is left or over, what is not certain, and whether an alert is open. */
export function StandingCell({
  row: { status, timing, detainerConfirmed, openAlerts },
  now,
}: {
  row: BoardRow;
  now: string;
}) {
  const t = useTranslations("board");
  return (
    <span className="grid justify-items-start gap-0.5">
      <HoldStatusTag status={status} />
      {timing ? (
        <span>
          {t.rich(`timing.${timing.code}`, {
            when: () => <Until instant={timing.at} serverNow={now} className="font-semibold" />,
          })}
        </span>
      ) : null}
      {detainerConfirmed || status === "NO_DETAINER" ? null : (
        <span className="text-unknown">{t("detainerNotConfirmed")}</span>
      )}
      {openAlerts > 0 ? (
        <Link href="/alerts" className="link inline-flex items-center gap-1 text-xs">
          <Icon name="bell" />
          {t("openAlerts", { count: openAlerts })}
        </Link>
      ) : null}
    </span>
  );
}
