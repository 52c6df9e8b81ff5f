import { isIndependentCity } from "@/lib/facilities/independent-city";

/** What the search for the jail offers: a jail or sheriff's office, or "some jail in this county". */
export interface OfferedPlace {
  /** What the form sends: `facility:<id>` or `county:<FIPS code>`. */
  choice: string;
  kind: "JAIL" | "SHERIFF_OFFICE" | "COUNTY";
  name: string;
  city: string | null;
  state: string;
  timeZone: string | null;
}

/** What stands in the field once a place is chosen: `El Paso County Detention Facility, El Paso, TX`. */
export function placeLabel(place: OfferedPlace): string {
  const name = place.kind === "COUNTY" ? countyName(place) : place.name;
  return [name, place.city, place.state].filter(Boolean).join(", ");
}

/** Alaska has boroughs and census areas, Puerto Rico municipalities, the territories islands and districts. */
const withoutCounties = new Set(["AK", "PR", "GU", "VI", "MP", "AS", "DC"]);

/** The reference data have the bare name, which may be a city's as well: `El Paso County`, `Orleans Parish`. */
function countyName({ choice, name, state }: OfferedPlace): string {
  if (isIndependentCity(choice.slice("county:".length)) || withoutCounties.has(state)) return name;
  return state === "LA" ? `${name} Parish` : `${name} County`;
}
