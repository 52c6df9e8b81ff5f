/** Holds the IANA zone of the viewer's device, such as `America/Denver`. */
export const timeZoneCookie = "holdline-time-zone";

/** Whether Intl knows this zone. A cookie is anybody's input, and Intl throws on a zone that it does not know. */
export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
