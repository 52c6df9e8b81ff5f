import "server-only";
import { toInstant } from "@/lib/database/instant";
import type { HoldReading, HoldStatus } from "@/lib/hold/schema";
import type { InstantText } from "@/lib/hold/time";
import { holdShown } from "@/lib/routing/hold-shown";
import type { MatterKind, UrgentMark } from "@/lib/routing/schema";
import { caseTiming, type CaseTiming } from "./shown-timing";
import type { ListedCaseRow } from "./list-query";

/** One case in the list. */
export interface ListedCase {
  id: string;
  reference: string;
  personName: string;
  urgentMarks: UrgentMark[];
  /** Null parts are not known. */
  jail: { name: string | null; county: string | null; state: string | null };
  hold: {
    status: HoldStatus;
    timing: CaseTiming | null;
    detainerConfirmed: boolean;
    timeZone: string;
  } | null;
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

export function countyOf(row: ListedCaseRow): string | null {
  const stint = row.stints[0];
  return stint?.countyFips ?? stint?.facility?.countyFips ?? null;
}

export function toListedCase(row: ListedCaseRow, context: ListContext): ListedCase {
  const stint = row.stints[0];
  const county = countyOf(row);
  const timeZone = row.hold?.timeZone ?? stint?.timeZone ?? "UTC";
  return {
    id: row.id,
    reference: row.reference,
    personName: row.person.nameAsSpoken,
    urgentMarks: row.urgentMarks,
    jail: {
      name: stint?.facility?.name ?? stint?.placeText ?? null,
      county: county ? (context.countyNames.get(county) ?? null) : null,
      state: stint?.state ?? stint?.facility?.state ?? null,
    },
    hold: row.hold
      ? { ...shown(row.hold, context), detainerConfirmed: row.hold.detainerConfirmed, timeZone }
      : null,
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

function shown(
  hold: NonNullable<ListedCaseRow["hold"]>,
  { reading, dueSoonHours, now }: ListContext,
): { status: HoldStatus; timing: CaseTiming | null } {
  const stored = {
    status: hold.status,
    start: { earliest: toInstant(hold.startEarliest), latest: toInstant(hold.startLatest) },
    formDeadline: {
      earliest: toInstant(hold.formDeadlineEarliest),
      latest: toInstant(hold.formDeadlineLatest),
    },
    regulationDeadline: {
      earliest: toInstant(hold.regulationDeadlineEarliest),
      latest: toInstant(hold.regulationDeadlineLatest),
    },
  };
  const { status, timing } = holdShown(stored, { reading, dueSoonHours }, toInstant(hold.rankAt), now);
  return {
    status,
    timing: caseTiming(timing, reading === "FORM" ? stored.formDeadline : stored.regulationDeadline),
  };
}
