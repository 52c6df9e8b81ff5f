import "server-only";
import { recordListing } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { visibleCases } from "@/lib/auth/scope";
import { toInstant } from "@/lib/database/instant";
import type { Prisma } from "@/lib/database/generated/client";
import { type Transaction, withActor } from "@/lib/database/transaction";
import type { HoldStatus } from "@/lib/hold/schema";
import { readingOf } from "@/lib/hold/steps";
import { instantOfDate, type InstantText } from "@/lib/hold/time";
import { boardColumns, type BoardRecord, placeColumns, toBoardRow, toStoredHold } from "./board-columns";
import {
  type BoardSettings,
  type BoardStanding,
  boardStanding,
  compareOnBoard,
  pageOfBoard,
} from "./board-standing";
import type { Board } from "./dto";
import type { BoardFilter } from "./schema";

const rowsOnPage = 50;

/** The board's order by its stored columns; `compareOnBoard` is the same order. */
const storedOrder = [
  { rank: "asc" },
  { rankAt: { sort: "asc", nulls: "last" } },
  { caseId: "asc" },
] satisfies Prisma.HoldOrderByWithRelationInput[];

/**
 * Every hold of the organization that has not ended, most urgent first. Statuses, counts and order are right at `now`
 * even while the worker is late. A fixed number of queries, however many rows.
 * @param now the server's clock
 * @throws AppError NOT_FOUND for whoever is no supervisor
 */
export async function getBoard(actor: Actor, filter: BoardFilter, now: Date): Promise<Board> {
  requirePermission(actor, "board.read");
  return withActor(actor, async (transaction) => {
    const settings = await readingOf(transaction, actor);
    const watched = watchedHolds(actor, filter.state);
    const { counts, moved } = await countHolds(transaction, watched, settings, now);
    const watchedCount = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const total = filter.status ? (counts[filter.status] ?? 0) : watchedCount;
    const pageCount = Math.max(1, Math.ceil(total / rowsOnPage));
    const page = Math.min(filter.page, pageCount);

    const places = await pageOfBoard(
      { first: (page - 1) * rowsOnPage, size: rowsOnPage },
      moved.filter((hold) => !filter.status || hold.status === filter.status),
      async (stretch) => {
        const stored = await transaction.hold.findMany({
          where: { AND: [watched, notDue(now), filter.status ? { status: filter.status } : {}] },
          orderBy: storedOrder,
          ...stretch,
          select: { caseId: true, rank: true, rankAt: true },
        });
        return stored.map((hold) => ({ ...hold, rankAt: toInstant(hold.rankAt) }));
      },
    );
    const caseIds = places.map(({ caseId }) => caseId);
    const records = await transaction.hold.findMany({
      where: { organizationId: actor.organizationId, caseId: { in: caseIds } },
      select: boardColumns,
    });
    const countyNames = await namesOfCounties(transaction, records);
    const byCase = new Map(records.map((record) => [record.caseId, record]));
    const instant = instantOfDate(now);
    await recordListing(transaction, actor, {
      action: "board.read",
      subjectType: "board",
      subjectId: null,
      detail: { shown: caseIds },
    });
    return {
      now: instant,
      reading: settings.reading,
      rows: caseIds.flatMap((caseId) => {
        const record = byCase.get(caseId);
        return record ? [toBoardRow(record, { settings, countyNames, now: instant })] : [];
      }),
      counts,
      watched: watchedCount,
      total,
      page,
      pageCount,
      states: await statesWatched(transaction, actor),
      workerLastSweepAt: await workerLastLook(transaction),
    };
  });
}

/**
 * How many holds of the organization stand in each status at `now`, without naming anybody.
 * @throws AppError NOT_FOUND for whoever is no supervisor
 */
export async function countBoard(
  transaction: Transaction,
  actor: Actor,
  now: Date,
): Promise<Pick<Board, "counts" | "watched" | "workerLastSweepAt">> {
  requirePermission(actor, "board.read");
  const settings = await readingOf(transaction, actor);
  const { counts } = await countHolds(transaction, watchedHolds(actor, undefined), settings, now);
  return {
    counts,
    watched: Object.values(counts).reduce((sum, count) => sum + count, 0),
    workerLastSweepAt: await workerLastLook(transaction),
  };
}

function watchedHolds(actor: Actor, state: string | undefined): Prisma.HoldWhereInput {
  const inState = state ? { stints: { some: { isCurrent: true, state } } } : {};
  return {
    organizationId: actor.organizationId,
    status: { not: "ENDED" },
    case: { AND: [visibleCases(actor), { status: "OPEN" }, inState] },
  };
}

const due = (now: Date) => ({ nextCheckAt: { lte: now } }) satisfies Prisma.HoldWhereInput;
const notDue = (now: Date) =>
  ({ OR: [{ nextCheckAt: null }, { nextCheckAt: { gt: now } }] }) satisfies Prisma.HoldWhereInput;

/** Counts by what is stored, and counts those afresh at which something has come due and the worker has not been yet. */
async function countHolds(
  transaction: Transaction,
  watched: Prisma.HoldWhereInput,
  settings: BoardSettings,
  now: Date,
): Promise<{ counts: Partial<Record<HoldStatus, number>>; moved: BoardStanding[] }> {
  const counted = await transaction.hold.groupBy({
    by: ["status"],
    where: { AND: [watched, notDue(now)] },
    _count: true,
  });
  const counts: Partial<Record<HoldStatus, number>> = Object.fromEntries(
    counted.map((row) => [row.status, row._count]),
  );
  const records = await transaction.hold.findMany({
    where: { AND: [watched, due(now)] },
    select: placeColumns,
  });
  const instant = instantOfDate(now);
  const moved = records
    .map((record) => boardStanding(toStoredHold(record), settings, instant))
    .sort(compareOnBoard);
  for (const { status } of moved) counts[status] = (counts[status] ?? 0) + 1;
  return { counts, moved };
}

async function statesWatched(transaction: Transaction, actor: Actor): Promise<string[]> {
  const rows = await transaction.custodyStint.findMany({
    where: {
      organizationId: actor.organizationId,
      isCurrent: true,
      state: { not: null },
      case: { status: "OPEN", hold: { status: { not: "ENDED" } } },
    },
    distinct: ["state"],
    select: { state: true },
    orderBy: { state: "asc" },
  });
  return rows.flatMap(({ state }) => (state ? [state] : []));
}

async function namesOfCounties(
  transaction: Transaction,
  records: readonly BoardRecord[],
): Promise<Map<string, string>> {
  const fips = records.flatMap(({ case: { stints } }) => stints[0]?.countyFips ?? []);
  const counties = await transaction.county.findMany({ where: { fips: { in: [...new Set(fips)] } } });
  return new Map(counties.map((county) => [county.fips, county.name]));
}

async function workerLastLook(transaction: Transaction): Promise<InstantText | null> {
  const beat = await transaction.workerHeartbeat.findUnique({ where: { id: "worker" } });
  return toInstant(beat?.lastSweepAt);
}
