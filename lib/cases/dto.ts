import "server-only";
import type { AnswerNote, HoldAnswer } from "@/lib/policy/say";
import type { HoldClock } from "@/lib/hold/clock";
import type { Explanation } from "@/lib/hold/explain";
import type { ShownHold } from "@/lib/hold/hold-shown";
import type {
  Certainty,
  FactSource,
  HoldEventType,
  HoldStatus,
  ReleaseKind,
  TimePrecision,
} from "@/lib/hold/schema";
import type { Bounds, InstantText } from "@/lib/hold/time";
import type {
  Answer,
  BirthPrecision,
  ConsentAnswer,
  CustodyBasis,
  ReporterRelation,
} from "@/lib/intake/schema";
import type { PolicySnapshotContent } from "@/lib/policy/snapshot";
import type { RoutingDecider } from "@/lib/routing/choose-queue";
import type { QueueAdvantage, QueueExclusion } from "@/lib/routing/consider-queue";
import type { Refusal } from "@/lib/routing/eligibility";
import type { Unavailability } from "@/lib/routing/member-fit";
import type { MatterReason } from "@/lib/routing/needed-matters";
import type { MatterKind, RepresentativeRole, UrgentMark } from "@/lib/routing/schema";
import type { DeclineReason, MatterState } from "@/lib/routing/transitions";
import type { FactHistory } from "./fact-history";

export type { ListedCase } from "./list-dto";

/** All that a case's page shows. Instants are ISO 8601 in UTC; null is "not known" unless said otherwise. */
export interface CaseDetail {
  id: string;
  reference: string;
  isOpen: boolean;
  /** Posted with each change, so that nobody overwrites what they have not seen. */
  version: number;
  now: InstantText;
  urgentMarks: UrgentMark[];
  notes: string | null;
  opened: { at: InstantText; by: string; shift: string | null; supervisingAttorney: string | null };
  person: PersonShown;
  custody: { current: StintShown | null; earlier: StintShown[] };
  hold: HoldShown;
  policy: PolicyShown | null;
  matters: MatterShown[];
  facts: FactHistory<FactShown>;
  reporters: ReporterShown[];
  /** The latest first. */
  history: HistoryEntry[];
}

export interface PersonShown {
  nameAsSpoken: string;
  givenNames: string | null;
  paternalSurname: string | null;
  maternalSurname: string | null;
  otherNames: string[];
  /** Calendar dates without a zone. */
  born: {
    from: string | null;
    until: string | null;
    precision: BirthPrecision;
  };
  countryOfBirth: string | null;
  language: string | null;
  interpreterNeeded: Answer;
}

export interface StintShown {
  id: string;
  facilityId: string | null;
  name: string | null;
  /** True for a sheriff's office of the federal list, which may not be the jail. */
  mayNotBeTheJail: boolean;
  city: string | null;
  county: string | null;
  state: string | null;
  phone: string | null;
  timeZone: string;
  basis: CustodyBasis;
  bookingNumber: string | null;
  from: Bounds;
  until: Bounds;
}

/** The hold, reckoned afresh for this page. */
export interface HoldShown {
  clock: HoldClock;
  /** The one instant that matters now; null where no limit runs, or it is not known. */
  timing: ShownHold["timing"];
  explanation: Explanation[];
  detainerConfirmed: boolean;
  /** Of the jail in which the hold began; a transfer does not change it. */
  timeZone: string;
}

export interface PolicyShown {
  content: PolicySnapshotContent;
  takenAt: InstantText;
  /** Whether somebody may be held on a detainer there, in one answer. */
  answer: { code: HoldAnswer; jurisdiction: string | null; asOf: string | null; notes: AnswerNote[] };
}

export interface MatterShown {
  id: string;
  kind: MatterKind;
  status: MatterState;
  why: MatterReason[];
  queue: { name: string; isUnrouted: boolean };
  openOffer: { offeredAt: InstantText; expiresAt: InstantText } | null;
  holder: { name: string; role: RepresentativeRole; since: InstantText } | null;
  declines: { name: string; reason: DeclineReason; at: InstantText }[];
  waitingSince: InstantText;
  closed: { at: InstantText; why: string | null } | null;
  hasConflict: boolean;
  /** The latest first. */
  decisions: DecisionShown[];
}

export interface DecisionShown {
  id: string;
  at: InstantText;
  queue: string;
  decidedBy: RoutingDecider | null;
  considered: {
    queue: string;
    ruledIn: boolean;
    reasons: (QueueAdvantage | QueueExclusion)[];
    /** Empty where the actor may not read of people's credentials. */
    members: { name: string; available: boolean; reasons: (Refusal | Unavailability)[] }[];
  }[];
}

export interface FactShown extends Bounds {
  id: string;
  type: HoldEventType;
  releaseKind: ReleaseKind | null;
  precision: TimePrecision;
  source: FactSource;
  certainty: Certainty;
  note: string | null;
  correctsId: string | null;
  correctionReason: string | null;
  isRetraction: boolean;
  recordedAt: InstantText;
  recordedBy: string | null;
  /** A detainer that is only assumed, since nobody knows whether there is one. */
  isAssumed: boolean;
}

export interface ReporterShown {
  id: string;
  /** Name and number are not shown: the caller refused to have them shared with an attorney, which the reader is. */
  isWithheld: boolean;
  name: string | null;
  relation: ReporterRelation;
  phone: string | null;
  safeToCall: Answer;
  safeToLeaveMessage: Answer;
  safeToText: Answer;
  language: string | null;
  /** The latest answer of each kind that was asked. */
  consents: {
    kind: "RECORD" | "SHARE_WITH_ATTORNEY" | "SHARE_WITH_PARTNER";
    answer: ConsentAnswer;
    at: InstantText;
  }[];
}

/** Something that was done for the case. `by` is null where the worker did it. */
export type HistoryEntry = { id: string; at: InstantText; by: string | null } & (
  | { action: "case.recorded" }
  | { action: "hold.statusChanged"; status: HoldStatus | null }
  | {
      action:
        | "matter.needed"
        | "matter.routed"
        | "matter.accepted"
        | "matter.declined"
        | "matter.returned"
        | "matter.closed";
      matter: MatterKind | null;
      queue: string | null;
      reason: DeclineReason | null;
    }
);
