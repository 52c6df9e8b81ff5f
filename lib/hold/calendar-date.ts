/** A date as people write it on a form, without a zone: `2026-04-15`. */
export type CalendarDate = string;

/** Days since 1970-01-01. Whole numbers, so that walking over days needs no date library. */
export type EpochDay = number;

const MILLISECONDS_PER_DAY = 86_400_000;
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const WEEKDAY_OF_EPOCH = 4;

export const SUNDAY = 0;
export const MONDAY = 1;
export const THURSDAY = 4;
export const SATURDAY = 6;

/** True for a date that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!CALENDAR_DATE.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  // The engine turns 30 February into 2 March; only a date that reads back the same is one.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}

/** Throws a `RangeError` on a date that does not exist. */
export function epochDayOf(date: CalendarDate): EpochDay {
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

export function calendarDateOf(day: EpochDay): CalendarDate {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
}

export function yearOf(day: EpochDay): number {
  return new Date(day * MILLISECONDS_PER_DAY).getUTCFullYear();
}

/** `month` counts from 1. */
export function epochDayFrom(year: number, month: number, dayOfMonth: number): EpochDay {
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY;
}
