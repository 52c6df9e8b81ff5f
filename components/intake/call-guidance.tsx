import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";

const rules = ["recorded", "askTheJail", "beforePaying", "doNotCallIce", "notYourLawyer"] as const;

/**
 * What a volunteer must not forget while somebody is on the line. Beside the form where there is room, and stays in
 * sight; folded above it on a telephone, where it would push the first question off the screen.
 */
export function CallGuidance() {
  const t = useTranslations("intake.guidance");
  return (
    <aside aria-label={t("title")} className="order-first lg:order-none">
      <Disclosure summary={t("title")} className="lg:hidden">
        <Rules />
      </Disclosure>
      <div className="hidden lg:sticky lg:top-6 lg:block">
        <h2 className="mb-3 border-t-2 border-ink pt-3 text-lg">{t("title")}</h2>
        <Rules />
      </div>
    </aside>
  );
}

function Rules() {
  const t = useTranslations("intake.guidance");
  return (
    <div className="grid gap-4 text-sm">
      <ul className="grid gap-3">
        {rules.map((rule) => (
          <li key={rule}>
            <p className="font-semibold">{t(`${rule}.rule`)}</p>
            <p className="text-ink-soft">{t(`${rule}.why`)}</p>
          </li>
        ))}
      </ul>
      <Notice kind="warning">{t("neverAsk")}</Notice>
    </div>
  );
}
