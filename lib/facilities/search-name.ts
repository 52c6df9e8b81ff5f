import { foldFacilityName } from "./rank";

/** What people write short in the names of places, spelled out, so that either finds the other. */
const SPELLED_OUT: Record<string, string> = { st: "saint", ste: "sainte", ft: "fort", mt: "mount" };

/**
 * Text as a search compares it: letters a to z, digits and single blanks, common short forms spelled out. The same
 * function makes the stored name and reads what was typed, or the two would never meet.
 */
export function foldForSearch(text: string): string {
  return foldFacilityName(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .map((word) => SPELLED_OUT[word] ?? word)
    .join(" ");
}

/**
 * Everything that a caller might name a facility by, in one folded text.
 * @param names its name and other names, its city, county and state, in every language that people search in
 */
export function searchNameOf(names: readonly (string | null)[]): string {
  return foldForSearch([...new Set(names.filter((name) => name !== null))].join(" "));
}
