/** Holds the IANA zone of the viewer's device, such as `America/Denver`. */
export const timeZoneCookie = "holdline-time-zone";

/**
 * Whether Intl knows this zone: a cookie is anybody's input, and Intl throws on a zone that it does not know. A bare
 * offset is refused, as it knows no daylight saving time. Needs no date library, so that a form can ask in the browser.
 */
export function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
