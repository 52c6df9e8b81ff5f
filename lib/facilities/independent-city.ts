/** From this code on, the county part of a FIPS code means an independent city, which is in no county. */
const FIRST_INDEPENDENT_CITY = 510;

/** Whether a county's FIPS code is that of an independent city, such as Alexandria. */
export function isIndependentCity(countyFips: string): boolean {
  return Number(countyFips.slice(2)) >= FIRST_INDEPENDENT_CITY;
}
