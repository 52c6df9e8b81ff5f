/**
 * The languages that callers and people held speak, most met first, then indigenous languages of Mexico and Central
 * America, then others. ISO 639 codes, and a name of its own where a group of languages has no code (`mixtec`). Their
 * names, with the spellings that people use, are `language.<code>` in messages.
 */
export const languageCodes = [
  "es",
  "en",
  "mam",
  "quc",
  "kjb",
  "kek",
  "cak",
  "ixl",
  "poh",
  "tzj",
  "acr",
  "cac",
  "jac",
  "knj",
  "agu",
  "caa",
  "mixtec",
  "zap",
  "nah",
  "trique",
  "mazatec",
  "amuzgo",
  "tlapanec",
  "tzo",
  "tzh",
  "purepecha",
  "cab",
  "miq",
  "qu",
  "ay",
  "ht",
  "pt",
  "fr",
  "ar",
  "cmn",
  "yue",
  "vi",
  "ru",
  "uk",
  "hi",
  "pa",
  "gu",
  "bn",
  "ne",
  "ur",
  "fa",
  "ps",
  "so",
  "am",
  "ti",
  "wo",
  "ff",
  "sw",
  "tl",
  "ko",
  "tr",
  "uz",
  "hy",
  "ka",
  "ro",
  "ase",
] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** A language in the reader's own; one that somebody wrote by hand, because the list lacked it, as it was written. */
export function languageName(language: string, words: (code: LanguageCode) => string): string {
  return isLanguageCode(language) ? words(language) : language;
}

/** False for what somebody wrote by hand because the list lacked it. */
export function isLanguageCode(text: string): text is LanguageCode {
  return (languageCodes as readonly string[]).includes(text);
}
