import { getLocale, getTranslations } from "next-intl/server";
import { formatInstantParts, showsSameClock } from "@/lib/i18n/format";
import { getViewerTimeZone } from "@/lib/i18n/viewer-time-zone";

/**
 * An instant on the jail's clock, with weekday, date and zone, and on the viewer's own clock beside it where that shows
 * something else. For server components; in the browser use `formatInstant`.
 *
 * @param value ISO 8601 in UTC, or a Date
 * @param timeZone IANA name of the facility's zone
 * @param layout `short` leaves out the year and puts the viewer's clock below, for tables of what is near
 */
export async function Instant({
  value,
  timeZone,
  layout = "inline",
}: {
  value: string | Date;
  timeZone: string;
  layout?: "inline" | "short";
}) {
  const [locale, t, viewerTimeZone] = await Promise.all([
    getLocale(),
    getTranslations("time"),
    getViewerTimeZone(),
  ]);
  const { date, dateWithoutYear, time, zone } = formatInstantParts(value, timeZone, locale);
  const own =
    viewerTimeZone && !showsSameClock(value, timeZone, viewerTimeZone)
      ? formatInstantParts(value, viewerTimeZone, locale)
      : null;
  const isShort = layout === "short";
  return (
    <span className={isShort ? "inline-block align-top" : undefined}>
      <time dateTime={new Date(value).toISOString()}>
        {`${isShort ? dateWithoutYear : date}, `}
        <span className="font-semibold whitespace-nowrap">
          {time} {zone}
        </span>
      </time>
      {own ? (
        <span className={isShort ? "block text-xs text-ink-soft" : "text-sm text-ink-soft"}>
          {" "}
          {t(isShort ? "forYouShort" : "forYou", {
            time: own.date === date ? own.time : `${isShort ? own.dateWithoutYear : own.date}, ${own.time}`,
            zone: own.zone,
          })}
        </span>
      ) : null}
    </span>
  );
}
