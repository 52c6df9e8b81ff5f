import { describe, expect, it } from "vitest";

import { ROUTING_DECIDERS } from "@/lib/routing/choose-queue";
import { QUEUE_ADVANTAGES, QUEUE_EXCLUSIONS } from "@/lib/routing/consider-queue";
import { REFUSALS } from "@/lib/routing/eligibility";
import { UNAVAILABILITIES } from "@/lib/routing/member-fit";
import { MATTER_REASONS } from "@/lib/routing/needed-matters";
import { QUEUE_PLACE_REASONS } from "@/lib/routing/queue-order";
import {
  accreditationLevelSchema,
  credentialKindSchema,
  credentialStatusSchema,
  matterKindSchema,
  representativeRoleSchema,
  urgentMarkSchema,
} from "@/lib/routing/schema";
import { SERVICE_LEVELS } from "@/lib/routing/service-area";
import { declineReasonSchema, matterStateSchema } from "@/lib/routing/transitions";
import english from "@/messages/en.json";
import spanish from "@/messages/es.json";

const codes = {
  matterKind: matterKindSchema.options,
  matterState: matterStateSchema.options,
  role: representativeRoleSchema.options,
  credentialKind: credentialKindSchema.options,
  credentialStatus: credentialStatusSchema.options,
  accreditationLevel: accreditationLevelSchema.options,
  urgentMark: urgentMarkSchema.options,
  refusal: REFUSALS,
  unavailability: UNAVAILABILITIES,
  exclusion: QUEUE_EXCLUSIONS,
  advantage: QUEUE_ADVANTAGES,
  decidedBy: ROUTING_DECIDERS,
  why: MATTER_REASONS,
  place: QUEUE_PLACE_REASONS,
  declineReason: declineReasonSchema.options,
  serviceLevel: SERVICE_LEVELS,
} as const;

describe.each([
  ["English", english.routing],
  ["Spanish", spanish.routing],
])("the words for routing in %s", (_, words) => {
  it.each(Object.keys(codes) as (keyof typeof codes)[])(
    "has one for each code of %s, and none that is never said",
    (group) => {
      expect(Object.keys(words[group]).sort()).toEqual([...codes[group]].sort());
    },
  );
});
