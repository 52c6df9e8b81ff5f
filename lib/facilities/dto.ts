import "server-only";
import { dayOfColumn } from "@/lib/database/calendar-day";
import type { County, Facility, FacilityCorrection } from "@/lib/database/generated/client";
import type { RunBy } from "@/lib/policy/schema";
import { correctedFacts, type FacilityFacts } from "./place";

/** A facility in a list or a search, with this organization's correction in place of what it corrects. */
export interface FacilityHit {
  id: string;
  name: string;
  aliases: string[];
  kind: "JAIL" | "SHERIFF_OFFICE";
  /** Said beside the name: a sheriff's office often runs the jail and often is another building. */
  mayNotBeTheJail: boolean;
  city: string | null;
  state: string;
  countyFips: string | null;
  countyName: string | null;
  phone: string | null;
  timeZone: string;
  district: string | null;
  runBy: RunBy;
  place: string | null;
  /** `YYYY-MM-DD` on which the shared record was last checked; null: not since it was added by hand. */
  validatedOn: string | null;
  isCorrected: boolean;
}

export interface FacilityDetail extends FacilityHit {
  address: string | null;
  zip: string | null;
  /** Where the shared record comes from, in English. */
  source: string;
  /** What the shared record says, to be shown beside a correction. */
  shared: FacilityFacts;
  correction: (Nullable<FacilityFacts> & { note: string | null; changedAt: string }) | null;
  /** The district of its county, which counts where neither the record nor the correction names one. */
  countyDistrict: string | null;
}

type Nullable<Fields> = { [Field in keyof Fields]: Fields[Field] | null };

export interface CountyHit {
  fips: string;
  name: string;
  state: string;
  timeZone: string | null;
  district: string | null;
}

export type FacilityWithCorrection = Facility & { corrections: FacilityCorrection[] };
export type CountiesByFips = ReadonlyMap<string, County>;

export function facilityHit(facility: FacilityWithCorrection, counties: CountiesByFips): FacilityHit {
  const correction = facility.corrections[0];
  const facts = correctedFacts(facility, correction);
  const county = counties.get(facts.countyFips ?? "");
  return {
    id: facility.id,
    name: facility.name,
    aliases: facility.aliases,
    kind: facility.kind,
    mayNotBeTheJail: facility.kind === "SHERIFF_OFFICE",
    city: facility.city,
    state: facility.state,
    countyName: county?.name ?? null,
    validatedOn: dayOfColumn(facility.validatedOn),
    isCorrected: correction !== undefined && corrects(correction),
    ...facts,
    district: facts.district ?? county?.district ?? null,
  };
}

export function facilityDetail(facility: FacilityWithCorrection, counties: CountiesByFips): FacilityDetail {
  const correction = facility.corrections[0];
  const hit = facilityHit(facility, counties);
  return {
    ...hit,
    address: facility.address,
    zip: facility.zip,
    source: facility.source,
    shared: factsOf(facility),
    correction:
      correction && hit.isCorrected
        ? { ...factsOf(correction), note: correction.note, changedAt: correction.changedAt.toISOString() }
        : null,
    countyDistrict: counties.get(hit.countyFips ?? "")?.district ?? null,
  };
}

function factsOf<Fields extends Nullable<FacilityFacts>>(record: Fields) {
  const { phone, timeZone, countyFips, district, runBy, place } = record;
  return { phone, timeZone, countyFips, district, runBy, place } as Pick<Fields, keyof FacilityFacts>;
}

/** A correction that was emptied again stays as a row, and corrects nothing. */
function corrects(correction: FacilityCorrection): boolean {
  return Object.values({ ...factsOf(correction), note: correction.note }).some((value) => value !== null);
}
