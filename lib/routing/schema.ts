import { z } from "zod";

import { daySchema } from "@/lib/policy/schema";

export const matterKindSchema = z.enum([
  "JAIL_HOLD",
  "STATE_HABEAS",
  "FEDERAL_HABEAS",
  "BOND",
  "REMOVAL_DEFENSE",
  "BIA_APPEAL",
  "DHS_REQUEST",
  "ADVICE",
]);
export type MatterKind = z.infer<typeof matterKindSchema>;

export const representativeRoleSchema = z.enum(["ATTORNEY", "ACCREDITED_REPRESENTATIVE", "LAW_STUDENT"]);
export type RepresentativeRole = z.infer<typeof representativeRoleSchema>;

export const credentialKindSchema = z.enum([
  "BAR",
  "FEDERAL_COURT",
  "EOIR_REGISTRATION",
  "DOJ_ACCREDITATION",
]);
export type CredentialKind = z.infer<typeof credentialKindSchema>;

export const credentialStatusSchema = z.enum(["ACTIVE", "SUSPENDED", "INACTIVE"]);
export type CredentialStatus = z.infer<typeof credentialStatusSchema>;

export const accreditationLevelSchema = z.enum(["PARTIAL", "FULL"]);
export type AccreditationLevel = z.infer<typeof accreditationLevelSchema>;

/** What the intake says cannot wait. The first two change how long an offer stands; see `offer-time.ts`. */
export const urgentMarkSchema = z.enum([
  "TOLD_TO_SIGN",
  "BEING_MOVED",
  "MINOR",
  "MEDICAL",
  "PREGNANT",
  "CHILDREN_LEFT_ALONE",
  "HEARING",
]);
export type UrgentMark = z.infer<typeof urgentMarkSchema>;

const everyCredential = {
  status: credentialStatusSchema,
  validFrom: daySchema.nullable(),
  /** The last good day. */
  expiresOn: daySchema.nullable(),
};

export const credentialSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("BAR"), state: z.string().length(2), ...everyCredential }),
  z.object({ kind: z.literal("FEDERAL_COURT"), district: z.string().min(1), ...everyCredential }),
  z.object({ kind: z.literal("EOIR_REGISTRATION"), ...everyCredential }),
  z.object({
    kind: z.literal("DOJ_ACCREDITATION"),
    level: accreditationLevelSchema,
    renewalFiledOn: daySchema.nullish(),
    /** When a supervisor confirmed that the renewal was filed. */
    renewalConfirmedOn: daySchema.nullish(),
    ...everyCredential,
  }),
]);
export type Credential = z.infer<typeof credentialSchema>;

/**
 * The organization's recognition by the Department of Justice (8 CFR 1292.11). An organization that was never
 * recognised is passed as no organization at all: two null dates mean a recognition without known limits.
 */
const recognizedOrganizationSchema = z.object({
  recognitionValidFrom: daySchema.nullable(),
  recognitionExpiresOn: daySchema.nullable(),
  recognitionRenewalFiledOn: daySchema.nullish(),
  recognitionRenewalConfirmedOn: daySchema.nullish(),
});
export type RecognizedOrganization = z.infer<typeof recognizedOrganizationSchema>;

export const representativeSchema = z.object({
  role: representativeRoleSchema,
  credentials: z.array(credentialSchema),
  organization: recognizedOrganizationSchema.nullish(),
  get supervisor() {
    return representativeSchema.nullish();
  },
});
export type Representative = z.infer<typeof representativeSchema>;

/** The state and the federal district of the jail; a matter that was filed in a court keeps that court's. */
export const matterSchema = z.object({
  kind: matterKindSchema,
  state: z.string().length(2).nullish(),
  district: z.string().min(1).nullish(),
});
export type Matter = z.infer<typeof matterSchema>;
