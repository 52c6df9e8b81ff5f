import { z } from "zod";
import { runBySchema, type RunBy } from "@/lib/policy/schema";

/**
 * Where somebody is held, as far as it is known: what decides which rules apply, which court is near and which clock
 * is told. Each field can be unknown by itself.
 */
export const placeSchema = z.object({
  facilityId: z.string().nullable(),
  name: z.string().nullable(),
  state: z.string().nullable(),
  countyFips: z.string().nullable(),
  /** Null where nobody knows the facility. */
  runBy: runBySchema.nullable(),
  /** The city that runs it, as its jurisdiction is named; null unless `runBy` is `CITY`. */
  place: z.string().nullable(),
  timeZone: z.string().nullable(),
  /** The federal district, such as `W.D. Tex.`. */
  district: z.string().nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** What an organization may know better than the shared record; null: the shared record stands. */
export type FacilityFacts = {
  phone: string | null;
  timeZone: string;
  countyFips: string | null;
  district: string | null;
  runBy: RunBy;
  place: string | null;
};

/**
 * The shared record with an organization's correction in place of what it corrects. A city is kept only where a city
 * runs the facility, so that correcting "city" to "county" does not leave the city's rules behind.
 */
export function correctedFacts(
  shared: FacilityFacts,
  correction: { [Field in keyof FacilityFacts]: FacilityFacts[Field] | null } | null | undefined,
): FacilityFacts {
  const runBy = correction?.runBy ?? shared.runBy;
  return {
    phone: correction?.phone ?? shared.phone,
    timeZone: correction?.timeZone ?? shared.timeZone,
    countyFips: correction?.countyFips ?? shared.countyFips,
    district: correction?.district ?? shared.district,
    runBy,
    place: runBy === "CITY" ? (correction?.place ?? shared.place) : null,
  };
}
