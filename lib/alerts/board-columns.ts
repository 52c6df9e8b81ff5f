import "server-only";
import { toInstant } from "@/lib/database/instant";
import type { Prisma } from "@/lib/database/generated/client";
import type { Bounds, InstantText } from "@/lib/hold/time";
import { type BoardSettings, boardStanding, excludedDaysOf } from "./board-standing";
import type { BoardRow } from "./dto";

/** What decides where a hold stands. */
export const placeColumns = {
  caseId: true,
  status: true,
  rankAt: true,
  startEarliest: true,
  startLatest: true,
  formDeadlineEarliest: true,
  formDeadlineLatest: true,
  regulationDeadlineEarliest: true,
  regulationDeadlineLatest: true,
} satisfies Prisma.HoldSelect;

export const boardColumns = {
  ...placeColumns,
  detainerConfirmed: true,
  timeZone: true,
  limitHours: true,
  case: {
    select: {
      reference: true,
      person: { select: { nameAsSpoken: true } },
      stints: {
        where: { isCurrent: true },
        take: 1,
        select: { placeText: true, countyFips: true, state: true, facility: { select: { name: true } } },
      },
      matters: {
        where: { status: { not: "CLOSED" } },
        orderBy: { createdAt: "asc" },
        select: {
          id: true,
          kind: true,
          queue: { select: { name: true, isUnrouted: true } },
          assignments: {
            where: { endedAt: null },
            take: 1,
            select: { representative: { select: { user: { select: { name: true } } } } },
          },
        },
      },
      _count: { select: { alerts: { where: { status: { not: "RESOLVED" } } } } },
    },
  },
} satisfies Prisma.HoldSelect;

type PlaceRecord = Prisma.HoldGetPayload<{ select: typeof placeColumns }>;
export type BoardRecord = Prisma.HoldGetPayload<{ select: typeof boardColumns }>;

export function toStoredHold(record: PlaceRecord) {
  return {
    caseId: record.caseId,
    status: record.status,
    rankAt: toInstant(record.rankAt),
    start: bounds(record.startEarliest, record.startLatest),
    formDeadline: bounds(record.formDeadlineEarliest, record.formDeadlineLatest),
    regulationDeadline: bounds(record.regulationDeadlineEarliest, record.regulationDeadlineLatest),
  };
}

function bounds(earliest: Date | null, latest: Date | null): Bounds {
  return { earliest: toInstant(earliest), latest: toInstant(latest) };
}

function known(value: Bounds): Bounds | null {
  return value.earliest || value.latest ? value : null;
}

export function toBoardRow(
  record: BoardRecord,
  context: { settings: BoardSettings; countyNames: ReadonlyMap<string, string>; now: InstantText },
): BoardRow {
  const stored = toStoredHold(record);
  const { status, timing } = boardStanding(stored, context.settings, context.now);
  const { timeZone, limitHours } = record;
  const stint = record.case.stints[0];
  return {
    caseId: record.caseId,
    reference: record.case.reference,
    personName: record.case.person.nameAsSpoken,
    status,
    timing,
    detainerConfirmed: record.detainerConfirmed,
    timeZone,
    start: known(stored.start),
    formDeadline: known(stored.formDeadline),
    regulationDeadline: known(stored.regulationDeadline),
    excludedDays: excludedDaysOf({ ...stored, timeZone, limitHours }),
    jail: {
      name: stint?.facility?.name ?? stint?.placeText ?? null,
      county: context.countyNames.get(stint?.countyFips ?? "") ?? null,
      state: stint?.state ?? null,
    },
    matters: record.case.matters.map((matter) => ({
      id: matter.id,
      kind: matter.kind,
      heldBy: matter.assignments[0]?.representative.user.name ?? null,
      queue: matter.queue.name,
      unrouted: matter.queue.isUnrouted,
    })),
    openAlerts: record.case._count.alerts,
  };
}
