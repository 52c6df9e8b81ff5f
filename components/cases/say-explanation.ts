import type { createTranslator, Messages } from "next-intl";
import type { Explanation } from "@/lib/hold/explain";
import type { When } from "@/lib/hold/when";
import { formatInstant, formatPlainDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

type HoldWords = ReturnType<typeof createTranslator<Messages, "hold">>;

/**
 * One sentence of an explanation in words that can be read to a jail's sergeant: every instant with its day and zone, on
 * the jail's clock.
 */
export function sayExplanation(
  { code, values }: Explanation,
  t: HoldWords,
  locale: Locale,
  timeZone: string,
): string {
  const instant = (at: string) => formatInstant(at, timeZone, locale);
  switch (code) {
    case "RELEASE_CAME_DUE":
    case "RELEASE_EXPECTED":
      return t(`explanation.${code}`, {
        when: sayWhen(values.when, t, instant),
        releaseKind: values.releaseKind ? t(`releaseKind.${values.releaseKind}`) : t("releaseKindUnknown"),
      });
    case "KNOWN_FROM":
      return t(`explanation.${code}`, {
        source: t(`source.${values.source}`),
        certainty: t(`certainty.${values.certainty}`),
      });
    case "COUNTED_FROM_BOOKING":
    case "COUNTED_FROM_OTHER_HOLD":
      return t(`explanation.${code}`, { at: instant(values.at) });
    case "LIMIT":
      return t(`explanation.${code}`, values);
    case "FORM_DEADLINE":
    case "REGULATION_DEADLINE":
      return t(`explanation.${code}`, { when: sayWhen(values.when, t, instant) });
    case "DAY_NOT_COUNTED":
      return t(`explanation.${code}`, {
        date: formatPlainDate(values.date, locale),
        reasons: values.reasons.map((reason) => sayReason(reason, t)).join(", "),
      });
    case "TIME_LEFT":
    case "POSSIBLY_PAST":
    case "CERTAINLY_PAST":
    case "EARLIER_HOLD_EXCEEDED":
      return t(`explanation.${code}`, { ...values, reading: t(`reading.${values.reading}.label`) });
    case "EARLIER_HOLD":
      return t(`explanation.${code}`, {
        start: sayWhen(values.start, t, instant),
        ended: sayWhen(values.ended, t, instant),
      });
    default:
      return t(`explanation.${code}`);
  }
}

function sayWhen(when: When, t: HoldWords, instant: (at: string) => string): string {
  switch (when.code) {
    case "AT":
      return t("when.AT", { at: instant(when.at) });
    case "BETWEEN":
      return t("when.BETWEEN", { earliest: instant(when.earliest), latest: instant(when.latest) });
    case "NOT_BEFORE":
      return t("when.NOT_BEFORE", { earliest: instant(when.earliest) });
    case "NOT_AFTER":
      return t("when.NOT_AFTER", { latest: instant(when.latest) });
    case "UNKNOWN":
      return t("when.UNKNOWN");
  }
}

type ExclusionReason = Extract<Explanation, { code: "DAY_NOT_COUNTED" }>["values"]["reasons"][number];

function sayReason(reason: ExclusionReason, t: HoldWords): string {
  switch (reason.kind) {
    case "SATURDAY":
    case "SUNDAY":
      return t(`excludedReason.${reason.kind}`);
    case "HOLIDAY":
    case "OBSERVED":
      return t(`excludedReason.${reason.kind}`, { name: t(`holiday.${reason.code}`) });
    case "CLOSURE":
      return t("excludedReason.CLOSURE", { name: reason.name });
  }
}
