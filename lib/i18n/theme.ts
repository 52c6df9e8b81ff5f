/** `system` follows the device; the others hold against it. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "holdline-theme";

/** Reads the theme cookie; anything but a known theme is `system`. */
export function readTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
