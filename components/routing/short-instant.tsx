import { useLocale } from "next-intl";
import { Until } from "@/components/time/until";
import { formatInstantShort } from "@/lib/i18n/format";

/** An instant of a row: on the jail's clock, and how long ago or until. The second tells which week it was. */
export function ShortInstant({ value, timeZone, now }: { value: string; timeZone: string; now: string }) {
  const locale = useLocale();
  return (
    <span className="grid">
      <time dateTime={value} className="whitespace-nowrap">
        {formatInstantShort(value, timeZone, locale)}
      </time>
      <Until instant={value} serverNow={now} className="text-ink-soft" />
    </span>
  );
}
