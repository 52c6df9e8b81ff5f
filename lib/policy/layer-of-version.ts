import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type {
  Jurisdiction,
  OrganizationPolicyVersion,
  PolicyVersion,
  Prisma,
} from "@/lib/database/generated/client";
import { dayOfColumn } from "@/lib/database/calendar-day";
import { authoritySchema } from "./schema";
import type { SourcedLayer } from "./snapshot";

/** The versions that an organization sees: the shared ones that are current, and its own. */
export function versionsSeenBy(actor: Actor) {
  return {
    versions: { where: { supersededAt: null } },
    organizationVersions: { where: { organizationId: actor.organizationId } },
  } satisfies Prisma.JurisdictionInclude;
}

export type JurisdictionWithVersions = Jurisdiction & {
  versions: PolicyVersion[];
  organizationVersions: OrganizationPolicyVersion[];
};

/** Every version of a jurisdiction's rules that was read, the organization's own and the shared ones. */
export function layersOfJurisdiction(jurisdiction: JurisdictionWithVersions): SourcedLayer[] {
  return [
    ...jurisdiction.organizationVersions.map((version) =>
      layerOf(jurisdiction, version, { origin: "ORGANIZATION", verification: null, confidence: null }),
    ),
    ...jurisdiction.versions.map((version) =>
      layerOf(jurisdiction, version, {
        origin: "SHARED",
        verification: version.verification,
        confidence: version.confidence,
      }),
    ),
  ];
}

function layerOf(
  jurisdiction: Jurisdiction,
  version: PolicyVersion | OrganizationPolicyVersion,
  provenance: Pick<SourcedLayer, "origin" | "verification" | "confidence">,
): SourcedLayer {
  const { id, kind, fips, name, state, place, coversFips } = jurisdiction;
  return {
    ...provenance,
    jurisdictionId: id,
    versionId: version.id,
    kind,
    fips,
    name,
    state,
    place,
    coversFips: kind === "state" ? null : coversFips,
    posture: version.posture,
    honorsDetainers: version.honorsDetainers,
    judicialWarrantRequired: version.judicialWarrantRequired,
    agreement287g: version.agreement287g,
    notificationOfRelease: version.notificationOfRelease,
    summary: version.summary,
    authority: z.array(authoritySchema).parse(version.authority),
    caseLawNote: version.caseLawNote,
    asOf: dayOfColumn(version.asOf),
    effectiveOn: dayOfColumn(version.effectiveOn),
    endsOn: dayOfColumn(version.endsOn),
    reviewBy: dayOfColumn(version.reviewBy),
  };
}
