import { useTranslations } from "next-intl";

/** Under a corrected fact: that it is, and what it stands in place of. */
export function CorrectedNote({ shared }: { shared: string | null }) {
  const t = useTranslations("facilities");
  return (
    <span className="block text-sm text-accent">
      {shared === null ? t("sharedIsSilent") : t("sharedSays", { value: shared })}
    </span>
  );
}
