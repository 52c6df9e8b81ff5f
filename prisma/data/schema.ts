import { z } from "zod";

import { daySchema, runBySchema } from "@/lib/policy/schema";

const countyFips = z.string().regex(/^\d{5}$/);
const stateCode = z.string().regex(/^[A-Z]{2}$/);
const telephone = z.string().regex(/^\(\d{3}\) \d{3}-\d{4}$/);
const timeZone = z.string().regex(/^(America|Pacific)\//);

/** A degree as the files write it. Empty text must not become 0, which lies in the Gulf of Guinea. */
const degree = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);

/** A row of `jails.csv`. A sheriff's office, which is not always the jail. */
export const jailRowSchema = z.strictObject({
  sourceId: z.string().regex(/^\d+$/),
  name: z.string().min(1),
  address: z.string().min(1),
  city: z.string().min(1),
  state: stateCode,
  zip: z.string().regex(/^\d{5}$/),
  countyFips,
  phone: z.union([telephone, z.literal("").transform(() => null)]),
  latitude: degree,
  longitude: degree,
  timeZone,
  status: z.enum(["OPEN", "NOT AVAILABLE"]),
  validatedOn: daySchema,
});
export type JailRow = z.infer<typeof jailRowSchema>;

export const countyRowSchema = z.strictObject({
  fips: countyFips,
  name: z.string().min(1),
  state: stateCode,
  timeZone,
});
export type CountyRow = z.infer<typeof countyRowSchema>;

const textOrNull = z.string().transform((text) => (text === "" ? null : text));

/** Both answers are null for American Samoa, which lies in no judicial district. */
export const districtRowSchema = z.strictObject({
  fips: countyFips,
  district: textOrNull,
  /** A number, or `DC`: text, since nobody counts with it. */
  circuit: textOrNull,
});
export type DistrictRow = z.infer<typeof districtRowSchema>;

/** A row of `added-facilities.json`. */
export const addedFacilitySchema = z
  .strictObject({
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)),
    kind: z.literal("JAIL"),
    city: z.string().min(1),
    state: stateCode,
    countyFips,
    runBy: runBySchema,
    /** The city that runs it, as its jurisdiction is named. */
    place: z.string().min(1).nullable(),
    timeZone,
    districtOverride: z.string().min(1).nullable(),
    telephone: telephone.nullable(),
    telephoneValidatedOn: daySchema.nullable(),
    /** The row of `jails.csv` for the same building. */
    sheriffOfficeSourceId: z.string().nullable(),
    sourceNote: z.string().min(1),
  })
  .refine((facility) => (facility.runBy === "CITY") === (facility.place !== null), {
    path: ["place"],
    error: "is given exactly if a city runs the facility",
  });
export type AddedFacility = z.infer<typeof addedFacilitySchema>;
