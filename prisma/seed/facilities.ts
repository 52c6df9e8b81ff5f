import type { Client } from "pg";
import { sheriffOfficeRank } from "@/lib/facilities/rank";
import { runByOfSheriffOffice } from "@/lib/facilities/run-by";
import { foldForSearch, searchNameOf } from "@/lib/facilities/search-name";
import english from "@/messages/en.json";
import spanish from "@/messages/es.json";
import { readAddedFacilities, readCounties, readJails } from "@/prisma/data/read";
import type { AddedFacility, JailRow } from "@/prisma/data/schema";
import { upsert, type UpsertCounts } from "./upsert";

const columns = {
  id: "text",
  kind: "facility_kind",
  name: "text",
  aliases: "text[]",
  address: "text",
  city: "text",
  state: "char(2)",
  zip: "text",
  county_fips: "char(5)",
  phone: "text",
  time_zone: "text",
  run_by: "run_by",
  place: "text",
  district: "text",
  listing_rank: "integer",
  validated_on: "date",
  source: "text",
  search_name: "text",
};

export interface FacilityCounts extends UpsertCounts {
  removed: number;
}

/**
 * Loads the jails added by hand and all the sheriff's offices. Where an office stands in the same building as an added
 * jail, its name finds the jail, and the office itself comes last. A facility that has left the data goes, unless a case or a correction refers to it.
 */
export async function loadFacilities(client: Client): Promise<FacilityCounts> {
  const counties = new Map(readCounties().map((county) => [county.fips, county.name]));
  const offices = readJails();
  const added = readAddedFacilities();
  const taken = new Set(added.map((facility) => facility.sheriffOfficeSourceId));
  const rows = [
    ...added.map((facility) => {
      const office = offices.find(({ sourceId }) => sourceId === facility.sheriffOfficeSourceId);
      return jailFacility(facility, office, counties);
    }),
    ...offices.map((office) => sheriffFacility(office, counties, taken.has(office.sourceId))),
  ];
  const counts = await upsert(client, { table: "facility", key: "id", columns, rows });
  const { rowCount: removed } = await client.query(
    `DELETE FROM facility f
     WHERE (id LIKE 'sheriff:%' OR id LIKE 'jail:%') AND NOT id = ANY ($1::text[])
       AND NOT EXISTS (SELECT FROM custody_stint s WHERE s.facility_id = f.id)
       AND NOT EXISTS (SELECT FROM facility_correction c WHERE c.facility_id = f.id)`,
    [rows.map(({ id }) => id)],
  );
  return { ...counts, removed: removed ?? 0 };
}

type CountyNames = ReadonlyMap<string, string>;

function jailFacility(facility: AddedFacility, office: JailRow | undefined, counties: CountyNames) {
  const { name, city, state, countyFips } = facility;
  const aliases = [...new Set([...facility.aliases, ...(office ? [office.name] : [])])];
  return {
    id: `jail:${foldForSearch(name).replaceAll(" ", "-")}-${state.toLowerCase()}`,
    kind: "JAIL",
    name,
    aliases,
    address: office?.address ?? null,
    city,
    state,
    zip: office?.zip ?? null,
    county_fips: countyFips,
    phone: facility.telephone,
    time_zone: facility.timeZone,
    run_by: facility.runBy,
    place: facility.place,
    district: facility.districtOverride,
    listing_rank: 0,
    validated_on: facility.telephoneValidatedOn,
    source: facility.sourceNote,
    search_name: searchNameOf([name, ...aliases, ...namesOfPlace(city, countyFips, state, counties)]),
  };
}

/** Where the list ends: substations, and offices whose jail is listed by itself. */
const lastRank = 2;

function sheriffFacility(office: JailRow, counties: CountyNames, jailIsListed: boolean) {
  const { sourceId, name, city, state, countyFips } = office;
  const { runBy, place } = runByOfSheriffOffice(countyFips, counties.get(countyFips) ?? "");
  return {
    id: `sheriff:${sourceId}`,
    kind: "SHERIFF_OFFICE",
    name,
    aliases: [],
    address: office.address,
    city,
    state,
    zip: office.zip,
    county_fips: countyFips,
    phone: office.phone,
    time_zone: office.timeZone,
    run_by: runBy,
    place,
    district: null,
    listing_rank: jailIsListed ? lastRank : 1 + sheriffOfficeRank(name),
    validated_on: office.validatedOn,
    source: `HIFLD Local Law Enforcement Locations, ${sourceId}`,
    search_name: searchNameOf([name, ...namesOfPlace(city, countyFips, state, counties)]),
  };
}

function namesOfPlace(city: string, countyFips: string, state: string, counties: CountyNames) {
  return [
    city,
    counties.get(countyFips) ?? null,
    state,
    nameOfState(english.states, state),
    nameOfState(spanish.states, state),
  ];
}

function nameOfState(names: Record<string, string>, state: string): string | null {
  return names[state] ?? null;
}
