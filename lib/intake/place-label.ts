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
export function placeLabel({ name, city, state }: Pick<OfferedPlace, "name" | "city" | "state">): string {
  return [name, city, state].filter(Boolean).join(", ");
}
