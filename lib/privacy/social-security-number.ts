/** What people put between the groups of a number: hyphens and dashes of every kind, dots, blanks. */
const separator = String.raw`[\s.\p{Dash_Punctuation}\u2212]{1,3}`;

const grouped = new RegExp(
  String.raw`(?<!\p{Nd})\p{Nd}{3}${separator}\p{Nd}{2}${separator}\p{Nd}{4}(?!\p{Nd})`,
  "u",
);

/** Nine digits in a row may be an A-number or a booking number; these words before them leave no doubt. */
const named =
  /(?:\bssn\b|\bsocial\s+security\b|\bseguro\s+social\b|\bs\.s\.n?\.?)[^\p{Nd}]{0,30}\p{Nd}{9}(?!\p{Nd})/iu;

/**
 * Whether the text holds what looks like a social security number: three, two and four digits, apart, or nine digits
 * that are called one. Such text is refused and stored nowhere: what was never written down cannot be demanded.
 * A booking number of the same shape is refused too, and can be written without its hyphens.
 */
export function holdsSocialSecurityNumber(text: string): boolean {
  // Wide and other digits, and compatibility hyphens, become the plain ones.
  const plain = text.normalize("NFKC");
  return grouped.test(plain) || named.test(plain);
}
