import { foldForSearch } from "@/lib/facilities/search-name";
import { placeLabel, type OfferedPlace } from "./place-label";

export type PlaceChoice = { kind: "FACILITY"; facilityId: string } | { kind: "COUNTY"; fips: string };

/** What was chosen from the list; null where nothing was, or where it is no choice of ours. */
export function readPlaceChoice(text: string | null): PlaceChoice | null {
  const [, kind, id] = /^(facility|county):(.+)$/.exec(text ?? "") ?? [];
  if (!kind || !id) return null;
  if (kind === "facility") return { kind: "FACILITY", facilityId: id };
  return /^\d{5}$/.test(id) ? { kind: "COUNTY", fips: id } : null;
}

/**
 * The one place that was meant by text that nobody chose from the list, as in a browser without script. Only what cannot
 * be another is taken: the whole name with the state (chosen, or written as in the list), borne by one place alone. The
 * rest stays what it is, words; two states have an El Paso County.
 */
export function placeMeant(
  text: string,
  state: string | null,
  offered: readonly OfferedPlace[],
): OfferedPlace | null {
  const meant = foldForSearch(text);
  const found = offered.filter((place) => {
    if (meant === foldForSearch(placeLabel(place))) return true;
    if (place.state !== state) return false;
    const label = foldForSearch(placeLabel({ ...place, city: null }));
    return (
      meant === foldForSearch(place.name) || `${meant} ${foldForSearch(state)}` === label || meant === label
    );
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
