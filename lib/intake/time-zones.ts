/**
 * The clocks that a caller may mean, for a jail that is not known: one zone for each clock of the country. Their names
 * are `intake.zone.<name>`, the zone's name with its slash as an underscore. A jail or county that is known brings its
 * own zone, which may be any.
 */
export const callerTimeZones = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "Pacific/Honolulu",
  "America/Puerto_Rico",
  "Pacific/Guam",
  "Pacific/Pago_Pago",
] as const;
export type CallerTimeZone = (typeof callerTimeZones)[number];

export function isCallerTimeZone(text: string): text is CallerTimeZone {
  return (callerTimeZones as readonly string[]).includes(text);
}

/** True for a named zone, such as an organization's own. A bare offset is refused: it knows no daylight saving time. */
export function isTimeZoneName(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** `Mountain Time (Denver)`: what people call the clock, and the zone's city, since Phoenix keeps another. */
export function timeZoneName(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(`${locale}-US`, {
    timeZone,
    timeZoneName: "longGeneric",
  }).formatToParts(0);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
  const city = timeZone.split("/").at(-1)?.replaceAll("_", " ");
  return city ? `${name} (${city})` : name;
}
