"use client";

import { useEffect } from "react";
import { preferenceCookie } from "@/lib/i18n/preference-cookie";
import { timeZoneCookie } from "@/lib/i18n/time-zone";

/**
 * Tells the server, from the next page on, which zone the viewer's device is in. Only a browser knows, and a server that
 * guessed would show a wrong clock. A script-readable cookie with nothing but the zone's name.
 */
export function RememberTimeZone() {
  useEffect(() => {
    const entry = `${timeZoneCookie}=${encodeURIComponent(new Intl.DateTimeFormat().resolvedOptions().timeZone)}`;
    if (document.cookie.split("; ").includes(entry)) return;
    const { path, maxAge, sameSite } = preferenceCookie;
    document.cookie = `${entry}; path=${path}; max-age=${maxAge}; samesite=${sameSite}`;
  }, []);
  return null;
}
