import { z } from "zod";
import { message } from "./message";

/** PostgreSQL can not keep this one character in text; a person is told, rather than shown an error page. */
const nul = "\u0000";

/** What a form sends for a field: text, or nothing. */
function plainText(longest: number) {
  return z
    .string()
    .refine((text) => !text.includes(nul), "forms.problem.unkeepableCharacter")
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => [...text].length <= longest, {
      error: message("forms.problem.tooLong", { max: longest }),
    });
}

/**
 * Text that must be there.
 * @param missing the key of the message that says what to enter
 * @param longest in characters
 */
export function requiredText(missing: string, longest: number) {
  return plainText(longest).refine((text) => text.length > 0, missing);
}

/** Text that may be left out; nothing typed becomes null. */
export function optionalText(longest: number) {
  return plainText(longest)
    .transform((text) => (text.length === 0 ? null : text))
    .nullish()
    .transform((text) => text ?? null);
}
