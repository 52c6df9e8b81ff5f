import { useTranslations } from "next-intl";
import { calendarAge } from "@/lib/calendar-age";

/**
 * Gives a function that says how long ago a day was: "7 years ago". Both days are `YYYY-MM-DD`, and today is the
 * server's. For server components too.
 */
export function useAge(): (day: string, today: string) => string {
  const t = useTranslations("time.age");
  return (day, today) => {
    const { unit, count } = calendarAge(day, today);
    return t(unit, { count });
  };
}
