import { z } from "zod";
import { placeSchema } from "@/lib/facilities/place";
import { LAYER_CAUTIONS } from "@/lib/policy/layers";
import type { ResolvedPolicy } from "@/lib/policy/resolve";
import {
  agreement287gSchema,
  authoritySchema,
  confidenceSchema,
  daySchema,
  honorsDetainersSchema,
  jurisdictionKindSchema,
  notificationOfReleaseSchema,
  policyConflictSchema,
  policyLayerSchema,
  postureSchema,
  verificationSchema,
} from "@/lib/policy/schema";

/** Whose reading of the rules a layer is: the shared data's, or what this organization found out and reviewed. */
const layerOriginSchema = z.enum(["SHARED", "ORGANIZATION"]);
export type LayerOrigin = z.infer<typeof layerOriginSchema>;

/** One version of a jurisdiction's rules with all that a screen says of it. */
const sourcedLayerSchema = policyLayerSchema.extend({
  jurisdictionId: z.string(),
  versionId: z.string(),
  origin: layerOriginSchema,
  summary: z.string(),
  authority: z.array(authoritySchema),
  caseLawNote: z.string().nullable(),
  /** Null for an organization's own version: it was reviewed, which is more than either word says. */
  verification: verificationSchema.nullable(),
  confidence: confidenceSchema.nullable(),
});
export type SourcedLayer = z.infer<typeof sourcedLayerSchema>;

const answerSourceSchema = z.object({
  kind: jurisdictionKindSchema,
  fips: z.string(),
  place: z.string().nullable(),
  name: z.string(),
  asOf: daySchema,
  stale: z.boolean(),
  mayHaveDiffered: z.boolean(),
});

const resolvedSchema = z.object({
  posture: postureSchema,
  honorsDetainers: honorsDetainersSchema,
  judicialWarrantRequired: z.boolean().nullable(),
  agreement287g: agreement287gSchema,
  notificationOfRelease: notificationOfReleaseSchema,
  limitHours: z.union([z.literal(0), z.literal(48)]),
  governedBy: z.object({ fips: z.string(), kind: jurisdictionKindSchema }).nullable(),
  conflicts: z.array(policyConflictSchema),
  stale: z.boolean(),
  on: daySchema,
  holdFrom: answerSourceSchema.nullable(),
  notificationFrom: answerSourceSchema.nullable(),
  agreementFrom: answerSourceSchema.nullable(),
  conflictDetails: z.array(
    z.object({ code: policyConflictSchema, local: answerSourceSchema, state: answerSourceSchema }),
  ),
});

/**
 * What is kept of the rules that applied to a hold: the facts of the place that decided which layers apply, the layers
 * with their sources, and what they came to. Enough to show and to check the answer years later, without asking any
 * table that has changed since.
 */
export const policySnapshotContentSchema = z.object({
  /** Of this shape, so that a later one can still read what is kept today. */
  version: z.literal(1),
  /** The day for which the rules were asked. */
  on: daySchema,
  place: placeSchema,
  /** The layers in force, the most local first. */
  layers: z.array(sourcedLayerSchema),
  /** Rules of a city that does not run the facility: shown, and they govern nothing. */
  inThisCity: z.array(sourcedLayerSchema),
  cautions: z.array(z.enum(LAYER_CAUTIONS)),
  resolved: resolvedSchema,
});
export type PolicySnapshotContent = z.infer<typeof policySnapshotContentSchema>;

/** The kept answer as `sayPolicy` takes it. The layers are kept once, beside it. */
export function resolvedPolicyOf(content: PolicySnapshotContent): ResolvedPolicy<SourcedLayer> {
  return { ...content.resolved, layersInForce: content.layers };
}
