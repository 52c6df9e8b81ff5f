import "server-only";
import { toInstant } from "@/lib/database/instant";
import { holdShown, type ShownHold } from "@/lib/hold/hold-shown";
import type { HoldReading } from "@/lib/hold/schema";
import { toStoredHold } from "@/lib/hold/stored-hold-dto";
import type { InstantText } from "@/lib/hold/time";
import type { MatterKind, UrgentMark } from "@/lib/routing/schema";
import { type ShownJail, toShownJail } from "./current-jail-dto";
import type { ListedCaseRow } from "./list-query";

/** One case in the list. */
export interface ListedCase {
  id: string;
  reference: string;
  personName: string;
  urgentMarks: UrgentMark[];
  jail: ShownJail;
  hold: (ShownHold & { detainerConfirmed: boolean; timeZone: string }) | null;
  openMatters: { id: string; kind: MatterKind; queue: string; holder: string | null }[];
  openedAt: InstantText;
  openedBy: string;
  timeZone: string;
}

export interface CaseList {
  cases: ListedCase[];
  /** How many there are on all pages. */
  count: number;
  page: number;
  pageCount: number;
  /** The server's now, to which every status here is right. */
  now: InstantText;
}

export interface ListContext {
  reading: HoldReading;
  dueSoonHours: number;
  now: InstantText;
  countyNames: ReadonlyMap<string, string>;
}

export function toListedCase(row: ListedCaseRow, context: ListContext): ListedCase {
  const { hold, stints } = row;
  const timeZone = hold?.timeZone ?? stints[0]?.timeZone ?? "UTC";
  return {
    id: row.id,
    reference: row.reference,
    personName: row.person.nameAsSpoken,
    urgentMarks: row.urgentMarks,
    jail: toShownJail(stints, context.countyNames),
    hold: hold && {
      ...holdShown(toStoredHold(hold), context, toInstant(hold.rankAt), context.now),
      detainerConfirmed: hold.detainerConfirmed,
      timeZone,
    },
    openMatters: row.matters.map(({ id, kind, queue, assignments }) => ({
      id,
      kind,
      queue: queue.name,
      holder: assignments[0]?.representative.user.name ?? null,
    })),
    openedAt: row.openedAt.toISOString(),
    openedBy: row.openedBy.name,
    timeZone,
  };
}
