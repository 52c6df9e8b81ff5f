import { useTranslations } from "next-intl";
import type { Refusal } from "@/lib/routing/eligibility";

/** What stands between a person and a matter, a sentence each. */
export function RefusalList({ refusals }: { refusals: readonly Refusal[] }) {
  const t = useTranslations("routing.refusal");
  return (
    <ul className="mt-1 list-disc ps-5">
      {refusals.map((refusal) => (
        <li key={refusal}>{t(refusal)}</li>
      ))}
    </ul>
  );
}
