/** Crockford's alphabet: no I, L, O or U, so nothing is read as a digit and no word is spelt by chance. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const LETTERS = 6;

/**
 * A new case reference, such as `HL-7K3M-Q2`: short enough to read aloud, random so that it says nothing of how many
 * cases there are. A thousand million of them; the database refuses one that is taken, and the caller draws again.
 *
 * @param randomBytes gives that many random bytes
 */
export function newReference(randomBytes: (count: number) => Uint8Array): string {
  // 256 is a multiple of 32, so every letter is as likely as another.
  const letters = [...randomBytes(LETTERS)].map((byte) => alphabet.charAt(byte % alphabet.length)).join("");
  return `HL-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/**
 * The reference that somebody typed or heard, as it is stored: case, blanks and hyphens do not matter, an O is a zero
 * and an I or L a one. Null where it is no reference.
 */
export function readReference(text: string): string | null {
  const letters = text
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, "")
    .replace(/^HL/, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const isReference = letters.length === LETTERS && [...letters].every((letter) => alphabet.includes(letter));
  return isReference ? `HL-${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}
