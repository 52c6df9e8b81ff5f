import { getLocale, getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/ui/copy-button";
import type { CaseDetail } from "@/lib/cases/dto";
import { sayExplanation } from "./say-explanation";

/** Where a new paragraph begins, so that a voice can pause: the deadlines, how things stand, and each earlier hold. */
const opensParagraph = new Set([
  "LIMIT",
  "NO_HOLD_ALLOWED",
  "TIME_LEFT",
  "POSSIBLY_PAST",
  "CERTAINLY_PAST",
  "EARLIER_HOLD",
]);

/** Why the hold stands as it does, to be read aloud or put into a letter. */
export async function HoldExplanation({ hold }: { hold: CaseDetail["hold"] }) {
  const [locale, t, words] = await Promise.all([
    getLocale(),
    getTranslations("hold"),
    getTranslations("cases.page"),
  ]);
  const paragraphs: string[][] = [];
  let previous = "";
  for (const explanation of hold.explanation) {
    const opens = opensParagraph.has(explanation.code) && !opensParagraph.has(previous);
    if (paragraphs.length === 0 || opens) paragraphs.push([]);
    paragraphs.at(-1)?.push(sayExplanation(explanation, t, locale, hold.timeZone));
    previous = explanation.code;
  }
  const text = paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
  return (
    <div className="grid max-w-prose gap-3">
      {text.split("\n\n").map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <CopyButton text={text} label={words("copyWhy")} />
    </div>
  );
}
