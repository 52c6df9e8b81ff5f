import { z } from "zod";

/** The rule in one word. `LOCAL_DISCRETION`: no statewide rule orders or bars a hold. */
export const postureSchema = z.enum([
  "REQUIRES_COOPERATION",
  "JUDICIAL_WARRANT_REQUIRED",
  "LIMITS_COOPERATION",
  "LOCAL_DISCRETION",
  "UNKNOWN",
]);
export type Posture = z.infer<typeof postureSchema>;

/** Will the jail keep the person past release on a detainer. `VARIES`: by county. */
export const honorsDetainersSchema = z.enum(["YES", "NO", "WITH_CONDITIONS", "VARIES", "UNKNOWN"]);
export type HonorsDetainers = z.infer<typeof honorsDetainersSchema>;

/**
 * One column that mixes two facts: `PROHIBITED` and `REQUIRED` are the law's word; `ACTIVE`, `VARIES` and
 * `NONE_KNOWN` are what ICE's list of participating agencies shows. `say.ts` takes them apart again.
 */
export const agreement287gSchema = z.enum([
  "PROHIBITED",
  "REQUIRED",
  "ACTIVE",
  "VARIES",
  "NONE_KNOWN",
  "UNKNOWN",
]);
export type Agreement287g = z.infer<typeof agreement287gSchema>;

/** May the jail tell ICE the release date. */
export const notificationOfReleaseSchema = z.enum([
  "REQUIRED",
  "PERMITTED",
  "LIMITED",
  "PROHIBITED",
  "UNKNOWN",
]);
export type NotificationOfRelease = z.infer<typeof notificationOfReleaseSchema>;

export const jurisdictionKindSchema = z.enum(["state", "county", "city"]);
export type JurisdictionKind = z.infer<typeof jurisdictionKindSchema>;

/** Who runs a facility; decides which layers it has, see `layers.ts`. */
export const runBySchema = z.enum(["STATE", "COUNTY", "CITY", "FEDERAL", "PRIVATE"]);
export type RunBy = z.infer<typeof runBySchema>;

/** `SEEN`: at least one page that supports the row was read. `RECALLED`: from general knowledge alone. */
export const verificationSchema = z.enum(["SEEN", "RECALLED"]);

export const confidenceSchema = z.enum(["LOW", "MEDIUM", "HIGH"]);

export const authorityKindSchema = z.enum([
  "STATUTE",
  "CASE",
  "AGENCY_POLICY",
  "ORDINANCE",
  "EXECUTIVE_ORDER",
  "DIRECTIVE",
]);

export const policyConflictSchema = z.enum([
  "LOCAL_LIMIT_AGAINST_STATE",
  "LOCAL_EXCEEDS_STATE_LIMIT",
  "AGREEMENT_DESPITE_BAN",
]);
export type PolicyConflict = z.infer<typeof policyConflictSchema>;

/** A day of the calendar, `YYYY-MM-DD`, without a zone. Text, because days in this form compare as text. */
export const daySchema = z.iso.date();

const stateCodeSchema = z.string().regex(/^[A-Z]{2}$/);
const countyFipsSchema = z.string().regex(/^\d{5}$/);

export const authoritySchema = z.object({
  citation: z.string().min(1),
  title: z.string().min(1),
  kind: authorityKindSchema,
  url: z.url(),
  effectiveOn: daySchema.nullable(),
});
export type Authority = z.infer<typeof authoritySchema>;

const policyFacts = {
  fips: z.string().regex(/^(\d{2}|\d{5})$/),
  kind: jurisdictionKindSchema,
  name: z.string().min(1),
  place: z.string().min(1).nullable(),
  state: stateCodeSchema,
  /** Every county in which the rule of a county or a city applies; null for a state. */
  coversFips: z.array(countyFipsSchema).min(1).nullable(),
  posture: postureSchema,
  honorsDetainers: honorsDetainersSchema,
  /** True: the general rule asks for a judge's warrant, even if exceptions exist. Null: unclear, or it depends. */
  judicialWarrantRequired: z.boolean().nullable(),
  agreement287g: agreement287gSchema,
  notificationOfRelease: notificationOfReleaseSchema,
  /** The date of the newest source that was read for the row. */
  asOf: daySchema,
};

/** A row of `prisma/data/jurisdictions.json`. */
export const jurisdictionRowSchema = z
  .strictObject({
    ...policyFacts,
    parentFips: z
      .string()
      .regex(/^\d{2}$/)
      .nullable(),
    summary: z.string().min(1),
    authority: z.array(authoritySchema).min(1),
    caseLawNote: z.string().min(1).nullable(),
    verification: verificationSchema,
    confidence: confidenceSchema,
  })
  .superRefine((row, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const isState = row.kind === "state";
    if (isState !== (row.fips.length === 2)) refuse("fips", "a state has 2 digits, a county or city 5");
    if (isState !== (row.parentFips === null))
      refuse("parentFips", "a state has none, a county or city its state's");
    if (row.parentFips !== null && !row.fips.startsWith(row.parentFips))
      refuse("parentFips", "is another state's");
    if (isState !== (row.coversFips === null))
      refuse("coversFips", "a state has none, a county or city at least one");
    if (row.coversFips !== null && !row.coversFips.includes(row.fips))
      refuse("coversFips", "must cover its own county");
    if ((row.kind === "city") !== (row.place !== null)) refuse("place", "is a city's and nobody else's");
  });
export type JurisdictionRow = z.infer<typeof jurisdictionRowSchema>;

/**
 * One version of one jurisdiction's rules, in a span of days. `authority` may be left out where only the
 * answers are needed; without it nothing can be said of a court's order.
 */
export const policyLayerSchema = z.object({
  ...policyFacts,
  authority: z.array(authoritySchema).optional(),
  /** Since when the rule holds; null: not known. */
  effectiveOn: daySchema.nullable(),
  /** The first day on which it no longer holds. */
  endsOn: daySchema.nullable(),
  reviewBy: daySchema.nullable(),
});
export type PolicyLayer = z.infer<typeof policyLayerSchema>;
