import { useTranslations } from "next-intl";
import type { ShownCredential } from "@/lib/people/dto";

/** What a credential is, with its court or level: "Bar admission, TX". */
export function useCredentialName() {
  const t = useTranslations("routing");
  return ({ kind, state, district, level }: Pick<ShownCredential, "kind" | "state" | "district" | "level">) =>
    [t(`credentialKind.${kind}`), state, district, level && t(`accreditationLevel.${level}`)]
      .filter(Boolean)
      .join(", ");
}
