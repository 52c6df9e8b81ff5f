import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { isTimeZone, timeZoneCookie } from "./time-zone";

/**
 * The time zone of the viewer's device as their browser last told it (`components/shell/remember-time-zone.tsx`), or
 * null on a first visit or without script. Only for showing a second clock time: nothing is computed from it.
 */
export const getViewerTimeZone = cache(async (): Promise<string | null> => {
  const value = (await cookies()).get(timeZoneCookie)?.value;
  return value !== undefined && isTimeZone(value) ? value : null;
});
