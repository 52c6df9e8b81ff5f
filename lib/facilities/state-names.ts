import { compareText } from "@/lib/compare-text";
import { type StateCode, stateSchema } from "./states";

/** The words of a state's letters: what `useTranslations("states")` gives. */
type StateWords = (code: StateCode) => string;

/** A state's name in the reader's language; letters that are no state's stand as they are. */
export function stateName(letters: string, words: StateWords): string {
  const state = stateSchema.safeParse(letters);
  return state.success ? words(state.data) : letters;
}

/** All states for a `<select>`, in the order of the reader's alphabet. */
export function stateOptions(words: StateWords, locale: string): { value: StateCode; label: string }[] {
  return stateSchema.options
    .map((code) => ({ value: code, label: words(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale) || compareText(a.value, b.value));
}
