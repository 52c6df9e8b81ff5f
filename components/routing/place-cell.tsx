import { useTranslations } from "next-intl";
import { NotKnown } from "@/components/ui/not-known";
import { stateSchema } from "@/lib/facilities/states";
import type { ShownPlace } from "@/lib/routing/dto";

/** The jail, with its county and state and the federal district, each as far as it is known. */
export function PlaceCell({ place, district }: { place: ShownPlace; district: string | null }) {
  const t = useTranslations("states");
  const county = useTranslations("queue");
  const known = stateSchema.safeParse(place.state);
  const state = known.success ? t(known.data) : place.state;
  const around = place.county ? county("county", { county: place.county, state: place.state ?? "" }) : null;
  const where = [around, state].filter(Boolean).join(", ");
  return (
    <span className="grid">
      <span>{place.name ?? <NotKnown />}</span>
      {where || district ? (
        <span className="text-ink-soft">
          {where}
          {district ? <span className="inline-block whitespace-nowrap ps-1">({district})</span> : null}
        </span>
      ) : null}
    </span>
  );
}
