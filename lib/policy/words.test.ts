import { describe, expect, it } from "vitest";

import { LAYER_CAUTIONS } from "@/lib/policy/layers";
import { ANSWER_NOTES, HOLD_ANSWERS, LEADING_NOTES } from "@/lib/policy/say";
import { AGREEMENT_LAWS, AGREEMENT_LISTINGS } from "@/lib/policy/say-agreement";
import {
  agreement287gSchema,
  authorityKindSchema,
  confidenceSchema,
  honorsDetainersSchema,
  jurisdictionKindSchema,
  notificationOfReleaseSchema,
  policyConflictSchema,
  postureSchema,
  verificationSchema,
} from "@/lib/policy/schema";
import english from "@/messages/en.json";
import spanish from "@/messages/es.json";

const codes = {
  posture: postureSchema.options,
  honorsDetainers: honorsDetainersSchema.options,
  agreement287g: agreement287gSchema.options,
  notificationOfRelease: notificationOfReleaseSchema.options,
  jurisdictionKind: jurisdictionKindSchema.options,
  verification: verificationSchema.options,
  confidence: confidenceSchema.options,
  authorityKind: authorityKindSchema.options,
  hold: HOLD_ANSWERS,
  notification: notificationOfReleaseSchema.options,
  agreementLaw: AGREEMENT_LAWS,
  agreementListing: AGREEMENT_LISTINGS,
  note: ANSWER_NOTES,
  first: LEADING_NOTES,
  conflict: policyConflictSchema.options,
  caution: LAYER_CAUTIONS,
} as const;

describe.each([
  ["English", english.policy],
  ["Spanish", spanish.policy],
])("the words for policies in %s", (_, words) => {
  it.each(Object.keys(codes) as (keyof typeof codes)[])(
    "has one for each code of %s, and none that is never said",
    (group) => {
      expect(Object.keys(words[group]).sort()).toEqual([...codes[group]].sort());
    },
  );
});
