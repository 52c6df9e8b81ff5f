import { useTranslations } from "next-intl";
import { NotKnown } from "@/components/ui/not-known";
import { languageName } from "@/lib/intake/languages";

/** The language in which the person can be spoken with; a code of which we have no name as it was recorded. */
export function SpokenLanguage({ code }: { code: string | null }) {
  const t = useTranslations("language");
  if (code === null) return <NotKnown />;
  return languageName(code, t);
}
