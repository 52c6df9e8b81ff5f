import { useTranslations } from "next-intl";
import { NotKnown } from "@/components/ui/not-known";
import type { ShownJail } from "@/lib/cases/current-jail-dto";
import { stateName } from "@/lib/facilities/state-names";

/** The jail, with its county and state and the federal district where that is told, each as far as it is known. */
export function JailCell({ jail, district }: { jail: ShownJail; district?: string | null }) {
  const t = useTranslations("jail");
  const states = useTranslations("states");
  const county = jail.county ? t("county", { county: jail.county, state: jail.state ?? "" }) : null;
  const where = [county, jail.state && stateName(jail.state, states)].filter(Boolean).join(", ");
  return (
    <span className="grid">
      <span>{jail.name ?? <NotKnown>{t("unknown")}</NotKnown>}</span>
      {where || district ? (
        <span className="text-ink-soft">
          {where}
          {district ? <span className="inline-block whitespace-nowrap ps-1">({district})</span> : null}
        </span>
      ) : null}
    </span>
  );
}
