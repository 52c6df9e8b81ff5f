/** A part of the country that a queue serves. */
export type ServiceArea =
  { level: "COUNTY"; countyFips: string } | { level: "STATE"; state: string } | { level: "NATION" };
export type ServiceLevel = ServiceArea["level"];

/** Where the jail is. What is not known is null; then only the wider areas cover it. */
export type JailPlace = { countyFips: string | null; state: string | null };

/** The levels from the most local; an index in this list sorts ascending. */
export const SERVICE_LEVELS: readonly ServiceLevel[] = ["COUNTY", "STATE", "NATION"];

/** The most local level at which a queue's areas cover the jail, or null if none does. */
export function coverageOf(areas: readonly ServiceArea[], jail: JailPlace): ServiceLevel | null {
  return (
    SERVICE_LEVELS.find((level) => areas.some((area) => area.level === level && covers(area, jail))) ?? null
  );
}

function covers(area: ServiceArea, jail: JailPlace): boolean {
  switch (area.level) {
    case "COUNTY":
      return area.countyFips === jail.countyFips;
    case "STATE":
      return area.state === jail.state;
    case "NATION":
      return true;
  }
}

/** The areas of a queue as it is stored: one level, and the codes of the places at that level. */
export function toServiceAreas(level: ServiceLevel, codes: readonly string[]): ServiceArea[] {
  switch (level) {
    case "COUNTY":
      return codes.map((countyFips) => ({ level, countyFips }));
    case "STATE":
      return codes.map((state) => ({ level, state }));
    case "NATION":
      return [{ level }];
  }
}
