import { useTranslations } from "next-intl";
import { stateName } from "@/lib/facilities/state-names";
import type { JurisdictionKind } from "@/lib/policy/schema";

/**
 * Gives a function that names a jurisdiction in the reader's language: states have names of their own in Spanish,
 * counties and cities keep theirs.
 * @returns a function of the jurisdiction and its state's postal letters
 */
export function useJurisdictionName() {
  const t = useTranslations("states");
  return ({ kind, name }: { kind: JurisdictionKind; name: string }, state: string | null): string =>
    kind === "state" && state !== null ? stateName(state, t) : name;
}
