import "server-only";
import { countyOfJail, type ShownJail, toShownJail } from "@/lib/cases/current-jail-dto";
import { toInstant } from "@/lib/database/instant";
import { holdShown, type ShownHold } from "@/lib/hold/hold-shown";
import type { HoldReading } from "@/lib/hold/schema";
import { toStoredHold } from "@/lib/hold/stored-hold-dto";
import { instantOfDate, type InstantText } from "@/lib/hold/time";
import type { BeforeConflictRow, HeldMatterRow, QueueMatterRow } from "./queue-columns";
import { explainQueuePlace, type QueuePlaceReason } from "./queue-order";
import type { Refusal } from "./eligibility";
import type { MatterKind } from "./schema";
import type { MatterState } from "./transitions";

/** A matter as it is shown before the conflict answer. Instants in UTC; `timeZone` is the jail's. */
export interface MatterBeforeConflict {
  matterId: string;
  kind: MatterKind;
  personName: string;
  otherNames: string[];
  language: string | null;
  jail: ShownJail;
  timeZone: string;
  district: string | null;
  hold: ShownHold;
}

/** A row of a queue. */
export interface QueueRow extends MatterBeforeConflict {
  queue: { id: string; name: string; isUnrouted: boolean };
  /** Why it stands where it stands, most weighty first. */
  standsBecause: QueuePlaceReason[];
  waitingSince: InstantText;
  /** Null where nobody could be found to offer it to. */
  offerUntil: InstantText | null;
}

/** A matter that the actor holds. */
export interface HeldRow extends MatterBeforeConflict {
  caseId: string;
  heldSince: InstantText;
}

/** What is the same for every row of a page. */
export interface RowSettings {
  reading: HoldReading;
  dueSoonHours: number;
  timeZone: string;
  now: InstantText;
  countyNames: ReadonlyMap<string, string>;
}

/** The counties named by the rows, by FIPS code. */
export function countiesOf(rows: readonly BeforeConflictRow[]): string[] {
  return rows.flatMap((row) => countyOfJail(row.case.stints) ?? []);
}

function toMatterBeforeConflict(row: BeforeConflictRow, settings: RowSettings): MatterBeforeConflict {
  const { person, stints } = row.case;
  return {
    matterId: row.id,
    kind: row.kind,
    personName: person.nameAsSpoken,
    otherNames: person.otherNames,
    language: person.language,
    jail: toShownJail(stints, settings.countyNames),
    timeZone: stints[0]?.timeZone ?? settings.timeZone,
    district: row.district,
    hold: toShownHold(row, settings),
  };
}

export function toQueueRow(row: QueueMatterRow, settings: RowSettings): QueueRow {
  const shown = toMatterBeforeConflict(row, settings);
  const rankAt = toInstant(row.queueRankAt);
  return {
    ...shown,
    queue: row.queue,
    // Of the three instants a group uses one, and that is the one which is stored.
    standsBecause: explainQueuePlace({
      matterId: row.id,
      holdStatus: row.case.hold?.status ?? "NO_DETAINER",
      pastLimitSince: rankAt,
      holdDeadline: rankAt,
      nextDeadline: rankAt,
      urgentMarks: row.case.urgentMarks,
      waitingSince: instantOfDate(row.waitingSince),
    }),
    waitingSince: instantOfDate(row.waitingSince),
    offerUntil: toInstant(row.offers[0]?.expiresAt),
  };
}

export function toHeldRow(row: HeldMatterRow, settings: RowSettings): HeldRow {
  const since = row.assignments[0]?.acceptedAt ?? row.waitingSince;
  return {
    ...toMatterBeforeConflict(row, settings),
    caseId: row.caseId,
    heldSince: instantOfDate(since),
  };
}

function toShownHold(row: BeforeConflictRow, settings: RowSettings): ShownHold {
  const { hold } = row.case;
  if (!hold) return { status: "NO_DETAINER", timing: null };
  return holdShown(toStoredHold(hold), settings, toInstant(row.queueRankAt), settings.now);
}

/** What waits in the actor's queues and is not shown, since they may not lawfully take it today. */
export interface NotForActor {
  count: number;
  reasons: Refusal[];
}

export interface QueuePage {
  /** The server's now, from which the page counts. */
  now: InstantText;
  rows: QueueRow[];
  total: number;
  page: number;
  pageCount: number;
  held: HeldRow[];
  notForActor: NotForActor;
  /** The queues that the list can be narrowed to, with what waits in each. Empty for representatives. */
  queues: { id: string; name: string; isUnrouted: boolean; waiting: number }[];
  /** False for a representative who is a member of none, and so will never see anything here. */
  isInAnyQueue: boolean;
}

/** Somebody other than the person held, whose name the conflict question is asked of as well. */
export interface OtherParty {
  name: string;
}

/** A matter that the actor may look at: offered to them, held by them, or watched by a supervisor. */
export interface OpenLook {
  standing: "OFFERED" | "HELD" | "WATCHED";
  now: InstantText;
  /** Null where the actor may not read the case yet. */
  caseId: string | null;
  matter: QueueRow;
  parties: OtherParty[];
  /** How many others called whose name is not known or was not to be shared. */
  unnamedParties: number;
  /** Why the actor may not take it today; empty if they may. */
  refusals: Refusal[];
  hasDeclined: boolean;
  holder: { name: string; since: InstantText } | null;
  status: MatterState;
}

/** A matter that was before the actor and is no more: what became of it, and nothing of the case. */
export type GoneLook =
  | {
      standing: "TAKEN";
      holder: { name: string; since: InstantText };
      timeZone: string;
      nextMatterId: string | null;
    }
  | { standing: "NO_LONGER_OFFERED"; nextMatterId: string | null };

/** The first look at one matter, by how it stands before the actor. */
export type FirstLook = OpenLook | GoneLook;
