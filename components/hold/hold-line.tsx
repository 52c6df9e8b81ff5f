import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatInstantShort, formatWeekday } from "@/lib/i18n/format";
import type { Bounds, InstantText } from "@/lib/hold/time";
import { FormMark, HoldLineDrawing, NowMark, RegulationMark } from "./hold-line-drawing";
import { holdLineGeometry, type DrawnHold } from "./hold-line-geometry";

/**
 * The line of a hold: from when release came due to its deadlines, with the days that do not count, what is uncertain,
 * and where now stands. Its legend says the same in words. Renders nothing where no hold has begun.
 *
 * @param now the server's now for this page
 * @param timeZone IANA name of the facility's zone
 * @param compact for a row of a table: the line alone, with the words for screen readers only
 */
export function HoldLine({
  hold,
  now,
  timeZone,
  compact = false,
}: {
  hold: DrawnHold;
  now: InstantText;
  timeZone: string;
  compact?: boolean;
}) {
  const t = useTranslations("hold.line");
  const locale = useLocale();
  const geometry = holdLineGeometry(hold, now, timeZone);
  if (!geometry) return null;

  const written = (bounds: Bounds | null): string => {
    const earliest = bounds?.earliest ? formatInstantShort(bounds.earliest, timeZone, locale) : null;
    const latest = bounds?.latest ? formatInstantShort(bounds.latest, timeZone, locale) : null;
    if (earliest && latest) return earliest === latest ? earliest : t("between", { earliest, latest });
    if (earliest) return t("from", { earliest });
    return latest ? t("upTo", { latest }) : t("unknown");
  };
  const isUncertain = [geometry.start, geometry.form, geometry.regulation].some(({ from, to }) => to > from);
  const hasExcludedDays = geometry.days.some((day) => day.excluded);

  return (
    <figure className={compact ? "min-w-24" : "grid gap-3"}>
      <HoldLineDrawing
        geometry={geometry}
        compact={compact}
        dayName={(date) => formatWeekday(date, locale)}
      />
      <figcaption className={compact ? "sr-only" : "text-sm"}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <Entry label={t("start")} time={written(hold.start)}>
            <path d="M0 -6v12" className="stroke-accent" strokeWidth="3" />
          </Entry>
          <Entry label={t("form")} time={written(hold.formDeadline)}>
            <FormMark at={0} y={6} reach={12} />
          </Entry>
          <Entry label={t("regulation")} time={written(hold.regulationDeadline)}>
            <RegulationMark at={0} y={-6} reach={12} />
          </Entry>
          <Entry label={t("now")} time={formatInstantShort(now, timeZone, locale)}>
            <NowMark at={0} y={0} radius={6} beyond={geometry.nowBeyond} />
          </Entry>
          {hasExcludedDays && !compact ? (
            <Entry label={t("excluded")}>
              <rect x="-6" y="-6" width="14" height="12" className="fill-sunken stroke-line-strong" />
            </Entry>
          ) : null}
          {isUncertain && !compact ? (
            <Entry label={t("uncertain")}>
              <path d="M-5 6 3 -6M1 6 9 -6" className="stroke-ink-soft" strokeWidth="1.5" />
            </Entry>
          ) : null}
        </ul>
      </figcaption>
    </figure>
  );
}

/** One sign of the line with its meaning; the blank after the label keeps the words apart when they are read out. */
function Entry({ label, time, children }: { label: string; time?: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg viewBox="-8 -9 18 18" aria-hidden="true" focusable="false" className="size-[1.125rem] shrink-0">
        {children}
      </svg>
      <span>
        <span className="text-ink-soft">{label}</span>{" "}
        {time ? <span className="font-semibold">{time}</span> : null}
      </span>
    </li>
  );
}
