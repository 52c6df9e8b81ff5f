import { foldForSearch } from "./search-name";

/** More words than any jail's name has; the rest of a pasted page is not searched for. */
const MOST_WORDS = 10;

/**
 * Words, in English and Spanish, that say no more than that a jail is meant. They may be there or not: the office of
 * "El Paso County Jail" is a "detention facility", and a caller may well say "cárcel de El Paso".
 */
const GENERIC = new Set(
  (
    "jail jails county parish sheriff sheriffs office department dept detention center facility correctional prison the of in " +
    "carcel carceles condado alguacil oficina departamento centro detencion prision reclusorio de del la el en"
  ).split(" "),
);

/** What was typed, as the search reads it. */
export type SearchWords = {
  /** All of it, folded; empty where nothing can be searched for. */
  text: string;
  /** The words that tell one jail from another, all of which a hit must have. */
  distinctive: string[];
};

/** Reads what was typed. Where every word is generic ("county jail"), all of them count. */
export function readSearchWords(typed: string): SearchWords {
  const words = foldForSearch(typed)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  const telling = words.filter((word) => !GENERIC.has(word));
  // "El" and "La" begin the names of many places: they only give way to something that says more.
  return { text: words.join(" "), distinctive: telling.length > 0 ? telling : words };
}
