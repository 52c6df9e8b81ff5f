"use server";

import { cookies } from "next/headers";
import { isLocale, localeCookie } from "@/lib/i18n/locale";
import { preferenceCookie } from "@/lib/i18n/preference-cookie";
import { readTheme, themeCookie } from "@/lib/i18n/theme";

/*
 * Both are actions, not routes that redirect: with script the page keeps its state, so that a volunteer who switches the
 * language in the middle of a call loses nothing of what is typed. Without script the browser posts and reloads.
 */

/** Keeps the language of the form's `language` field for a year. An unknown one changes nothing. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = form.get("language");
  if (!isLocale(language)) return;
  (await cookies()).set(localeCookie, language, preferenceCookie);
}

/** Keeps the theme of the form's `theme` field for a year; `system` forgets the choice. */
export async function chooseTheme(form: FormData): Promise<void> {
  const value = form.get("theme");
  const theme = readTheme(typeof value === "string" ? value : undefined);
  const cookieStore = await cookies();
  if (theme === "system") cookieStore.delete(themeCookie);
  else cookieStore.set(themeCookie, theme, preferenceCookie);
}
