import { z } from "zod";

/**
 * The zones of the counties of the United States and its territories, by their IANA names. A list, so that a form can
 * check a choice in the browser without carrying a time-zone library; a test holds it against the counties.
 */
export const timeZoneSchema = z.enum([
  "America/Adak",
  "America/Anchorage",
  "America/Boise",
  "America/Chicago",
  "America/Denver",
  "America/Detroit",
  "America/Indiana/Indianapolis",
  "America/Indiana/Knox",
  "America/Indiana/Marengo",
  "America/Indiana/Petersburg",
  "America/Indiana/Tell_City",
  "America/Indiana/Vevay",
  "America/Indiana/Vincennes",
  "America/Indiana/Winamac",
  "America/Juneau",
  "America/Kentucky/Louisville",
  "America/Kentucky/Monticello",
  "America/Los_Angeles",
  "America/Menominee",
  "America/New_York",
  "America/Nome",
  "America/North_Dakota/Beulah",
  "America/North_Dakota/Center",
  "America/North_Dakota/New_Salem",
  "America/Phoenix",
  "America/Puerto_Rico",
  "America/Sitka",
  "America/Yakutat",
  "Pacific/Guam",
  "Pacific/Honolulu",
  "Pacific/Pago_Pago",
]);
export type TimeZone = z.infer<typeof timeZoneSchema>;
