import type { Locale } from "./locale";

/**
 * How instants and dates are written. Every function takes the language and the zone: a server in UTC and a browser in
 * Denver must write the same words, or the page would change under the reader's eyes.
 */

/** United States conventions in both languages: the jails, courts and telephones are there. */
const intlLocale: Record<Locale, string> = { en: "en-US", es: "es-US" };

export interface InstantParts {
  /** `Mon, Apr 13, 2026` */
  date: string;
  /** `Mon, Apr 13` */
  dateWithoutYear: string;
  /** `5:00 PM` */
  time: string;
  /** `MDT`, or `GMT-5` where the language has no name for the zone */
  zone: string;
}

/** Formatters are slow to make and few, so they are kept: a board of two hundred rows would make six hundred. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const existing = formatters.get(key);
  if (existing) return existing;
  const created = new Intl.DateTimeFormat(intlLocale[locale], options);
  formatters.set(key, created);
  return created;
}

function toDate(instant: string | Date): Date {
  const date = typeof instant === "string" ? new Date(instant) : instant;
  if (Number.isNaN(date.getTime())) throw new RangeError("Not an instant");
  return date;
}

/** Node and browsers differ in which blank stands before "PM" (U+202F or U+0020), which would break hydration. */
function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

/**
 * The abbreviation of a zone at an instant. English names are used in both languages, since `MDT` is what stands on a
 * jail's paper and Spanish has no other.
 */
function zoneAbbreviation(date: Date, timeZone: string): string {
  const parts = formatter("en", { timeZone, timeZoneName: "short" }).formatToParts(date);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

/**
 * An instant as weekday and date, time and zone abbreviation.
 *
 * @param instant ISO 8601 with zone, or a Date
 * @param timeZone IANA name
 * @throws RangeError on an unknown zone or something that is no instant
 */
export function formatInstantParts(instant: string | Date, timeZone: string, locale: Locale): InstantParts {
  const date = toDate(instant);
  const day: Intl.DateTimeFormatOptions = { timeZone, weekday: "short", day: "numeric", month: "short" };
  return {
    date: withPlainSpaces(formatter(locale, { ...day, year: "numeric" }).format(date)),
    dateWithoutYear: withPlainSpaces(formatter(locale, day).format(date)),
    time: withPlainSpaces(formatter(locale, { timeZone, hour: "numeric", minute: "2-digit" }).format(date)),
    zone: zoneAbbreviation(date, timeZone),
  };
}

/** `Mon, Apr 13, 2026, 5:00 PM MDT`: for attributes, logs of events and text alternatives. */
export function formatInstant(instant: string | Date, timeZone: string, locale: Locale): string {
  const { date, time, zone } = formatInstantParts(instant, timeZone, locale);
  return `${date}, ${time} ${zone}`;
}

/** `Mon 5:00 PM MDT`: where the day is near and room is short, as on a board. */
export function formatInstantShort(instant: string | Date, timeZone: string, locale: Locale): string {
  const date = toDate(instant);
  const weekday = formatter(locale, { timeZone, weekday: "short" }).format(date);
  const { time, zone } = formatInstantParts(date, timeZone, locale);
  return `${weekday} ${time} ${zone}`;
}

/** Whether two zones show the same clock at an instant; Denver and Boise do, and then one time is enough. */
export function showsSameClock(instant: string | Date, firstZone: string, secondZone: string): boolean {
  const options: Intl.DateTimeFormatOptions = { dateStyle: "short", timeStyle: "short" };
  const date = toDate(instant);
  return (
    formatter("en", { ...options, timeZone: firstZone }).format(date) ===
    formatter("en", { ...options, timeZone: secondZone }).format(date)
  );
}

/**
 * A calendar date without a zone, such as a date of birth: `Apr 13, 1989`.
 *
 * @param plainDate `YYYY-MM-DD`
 */
export function formatPlainDate(plainDate: string, locale: Locale): string {
  return withPlainSpaces(
    formatter(locale, { timeZone: "UTC", dateStyle: "medium" }).format(toDate(`${plainDate}T00:00:00Z`)),
  );
}

/** Whole numbers with the thousands mark of the language: `3,839`. */
export function formatCount(value: number, locale: Locale): string {
  return new Intl.NumberFormat(intlLocale[locale]).format(value);
}

/**
 * The short name of a calendar date's weekday: `Sat`.
 *
 * @param plainDate `YYYY-MM-DD`
 */
export function formatWeekday(plainDate: string, locale: Locale): string {
  return formatter(locale, { timeZone: "UTC", weekday: "short" }).format(toDate(`${plainDate}T00:00:00Z`));
}
