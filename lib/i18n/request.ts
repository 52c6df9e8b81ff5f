import "server-only";
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale, localeCookie } from "./locale";

/**
 * The language and words of one request. Addresses carry no language, so that a link to a case works for whoever
 * opens it, in their own language.
 */
export default getRequestConfig(async () => {
  const [cookieStore, headerList] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale(cookieStore.get(localeCookie)?.value, headerList.get("accept-language"));
  return {
    locale,
    messages: (await import(`../../messages/${locale}.json`)).default,
    // Instants are shown in a jail's zone by lib/i18n/format.ts. This is only what a stray next-intl date would use:
    // fixed, so that server and browser cannot disagree.
    timeZone: "UTC",
  };
});
