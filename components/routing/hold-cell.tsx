import { useTranslations } from "next-intl";
import { HoldStatusTag } from "@/components/hold/status-tag";
import { Until } from "@/components/time/until";
import type { ShownHold } from "@/lib/hold/hold-shown";

/** The status of a hold with the time that is left or over, as far as it is known. */
export function HoldCell({ hold, now }: { hold: ShownHold; now: string }) {
  const t = useTranslations("hold.timing");
  return (
    <span className="grid justify-items-start gap-1">
      <HoldStatusTag status={hold.status} />
      {hold.timing ? (
        <span className="text-sm">
          <span className="text-ink-soft">{t(hold.timing.code)}</span>{" "}
          <Until instant={hold.timing.at} serverNow={now} className="font-semibold" />
        </span>
      ) : null}
    </span>
  );
}
