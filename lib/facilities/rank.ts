/** Words that say of a sheriff's office that it is a part of one where nobody is held. */
const PART_OF_OFFICE =
  /\b(sub-? ?stations?|stations?|districts?|annex|precincts?|patrol|storefront|division|bureau|unit|post|outpost|satellite|academy|court|airport)\b/;

/** Words that say that people are held there; they outweigh the others, as in "River Station / Blythe Jail". */
const PLACE_OF_CUSTODY =
  /\b(jail|detention|corrections?|correctional|justice center|headquarters|main station|prison)\b/;

/**
 * A name as it is compared: without accents, case, apostrophes and punctuation, so that what a volunteer types
 * finds "Sheriff's", "Sheriffs" and "SHERIFF’S" alike.
 */
export function foldFacilityName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/['’‘`]/g, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}-]+/gu, " ")
    .trim();
}

/**
 * Where a sheriff's office stands in a list: 0, or 1 for a substation and its like, which rank last. They stay in
 * the list, since a caller may know nothing but the name over the door.
 */
export function sheriffOfficeRank(name: string): 0 | 1 {
  const folded = foldFacilityName(name);
  return PART_OF_OFFICE.test(folded) && !PLACE_OF_CUSTODY.test(folded) ? 1 : 0;
}
