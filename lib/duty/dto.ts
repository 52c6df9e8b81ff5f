import type { Role } from "@/lib/auth/roles";
import type { InstantText } from "@/lib/hold/time";
import type { TypedSpan } from "./duty-span";
import type { DutyKind } from "./schema";

/** Somebody who is named in the plan; they may have left since. */
export interface PlannedPerson {
  userId: string;
  name: string;
  isHere: boolean;
}

interface Planned {
  id: string;
  startsAt: InstantText;
  endsAt: InstantText;
  /** It runs: it can be ended. Otherwise it can be taken back. */
  hasBegun: boolean;
}

export interface DutyRow extends Planned {
  kind: DutyKind;
  person: PlannedPerson;
  languages: string[];
}

export interface ShiftRow extends Planned {
  name: string;
  lead: PlannedPerson;
  members: PlannedPerson[];
  supervisingAttorney: PlannedPerson | null;
}

/** What runs and what is to come, the first to begin first. */
export interface DutyPlan {
  timeZone: string;
  duties: DutyRow[];
  shifts: ShiftRow[];
}

/** One shift as its form takes it. */
export interface ShiftDraft extends TypedSpan {
  shiftId: string;
  name: string;
  leadId: string;
  memberIds: string[];
  supervisingAttorneyId: string | null;
}

/** Whom the forms offer, by name. */
export interface DutyPeople {
  timeZone: string;
  everybody: { userId: string; name: string; role: Role }[];
  /** Those who take calls and may see cases. */
  callTakers: { userId: string; name: string; role: Role }[];
  attorneys: { representativeId: string; name: string }[];
}
