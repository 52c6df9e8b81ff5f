/** Letters that Unicode does not take apart into a base and a mark. */
const undecomposed: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** Written or left out from one paper to the next: María de la Cruz is María Cruz on the roster. */
const particles = new Set([
  "de",
  "del",
  "la",
  "las",
  "los",
  "el",
  "y",
  "e",
  "da",
  "do",
  "dos",
  "das",
  "van",
  "von",
  "der",
  "di",
]);

/**
 * A name as it is searched: lower case, without accents (ñ is n), apostrophes and particles, with a blank for a hyphen.
 * Letters of other scripts stay as they are. A name of particles alone keeps them, or it could never be found.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/['’‘`´ʼʻʹ]/g, "")
    .replace(/[ßæœøđðþłı]/g, (letter) => undecomposed[letter] ?? letter);
  const words = plain.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !particles.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

/** All that one person is called, folded, each word once: what `Person.searchName` holds. */
export function searchNameOf(names: readonly (string | null)[]): string {
  const words = names.flatMap((name) => foldName(name ?? "").split(" "));
  return [...new Set(words)].filter((word) => word !== "").join(" ");
}
