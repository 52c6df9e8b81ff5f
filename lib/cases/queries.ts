import "server-only";
import type { SignedInActor } from "@/lib/auth/actor";
import { can, requirePermission } from "@/lib/auth/permissions";
import { visibleCases } from "@/lib/auth/scope";
import { recordAudit, recordListing } from "@/lib/audit/record";
import { isUuid } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { countyNames } from "@/lib/facilities/steps";
import { pageOfList } from "@/lib/forms/page";
import { readingOf } from "@/lib/hold/steps";
import { instantOfDate } from "@/lib/hold/time";
import { countyOfJail } from "./current-jail-dto";
import {
  caseDetailSelect,
  historyActions,
  historySelect,
  longestHistory,
  type CaseDetailRow,
  type HistoryRow,
} from "./detail-query";
import { toCaseDetail, type DetailContext } from "./detail-dto";
import type { CaseDetail } from "./dto";
import { toListedCase, type CaseList } from "./list-dto";
import { listedCaseSelect, orderOfCases, whereOfCases } from "./list-query";
import type { CaseListParameters } from "./schema";

const casesOnPage = 50;

/**
 * A page of the cases that the actor may see. A fixed number of queries, however many rows.
 * @param search what was searched for, in plain text; null for nothing
 * @throws AppError NOT_FOUND for a role that reads no cases
 */
export async function listCases(
  actor: SignedInActor,
  search: string | null,
  parameters: Omit<CaseListParameters, "search">,
  now: Date,
): Promise<CaseList> {
  requirePermission(actor, "case.read");
  return withActor(actor, async (transaction) => {
    const where = await whereOfCases(transaction, actor, search, parameters);
    const count = await transaction.case.count({ where });
    const { page, pageCount, skip, take } = pageOfList(parameters.page, count, casesOnPage);
    const rows = await transaction.case.findMany({
      where,
      select: listedCaseSelect,
      orderBy: orderOfCases(parameters.order),
      skip,
      take,
    });
    const context = {
      ...(await readingOf(transaction, actor)),
      now: instantOfDate(now),
      countyNames: await countyNames(
        transaction,
        actor,
        rows.map(({ stints }) => countyOfJail(stints)),
      ),
    };
    await recordListing(transaction, actor, {
      action: "case.listed",
      subjectType: "case",
      subjectId: null,
      detail: { searched: search !== null, shown: rows.map(({ id }) => id) },
    });
    return { cases: rows.map((row) => toListedCase(row, context)), count, page, pageCount, now: context.now };
  });
}

/**
 * A case with all that its page shows, the hold reckoned at `now`. The look is recorded.
 * @throws AppError NOT_FOUND where there is no such case, or not for this actor
 */
export async function getCase(actor: SignedInActor, caseId: string, now: Date): Promise<CaseDetail> {
  requirePermission(actor, "case.read");
  if (!isUuid(caseId)) throw new AppError("NOT_FOUND");
  return withActor(actor, async (transaction) => {
    const row = await transaction.case.findFirst({
      where: { AND: [{ id: caseId }, visibleCases(actor)] },
      select: caseDetailSelect,
    });
    if (!row) throw new AppError("NOT_FOUND");
    const history = await transaction.auditEntry.findMany({
      where: { organizationId: actor.organizationId, caseId, action: { in: [...historyActions] } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: longestHistory,
      select: historySelect,
    });
    const context = await detailContext(transaction, actor, row, history, now);
    await recordAudit(
      transaction,
      actor,
      { action: "case.read", subjectType: "case", subjectId: caseId, detail: {} },
      caseId,
    );
    return toCaseDetail(row, history, context);
  });
}

async function detailContext(
  transaction: Transaction,
  actor: SignedInActor,
  row: CaseDetailRow,
  history: readonly HistoryRow[],
  now: Date,
): Promise<DetailContext> {
  const { organizationId } = actor;
  const userIds = [
    ...row.holdEvents.map(({ recordedById }) => recordedById),
    ...history.flatMap(({ actorId }) => (actorId ? [actorId] : [])),
  ];
  const users = await transaction.user.findMany({
    where: { organizationId, id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  });
  const queues = await transaction.queue.findMany({
    where: { organizationId },
    select: { id: true, name: true },
  });
  // Why somebody may not take a matter says what is wrong with their credentials.
  const representatives = can(actor, "people.read")
    ? await transaction.representative.findMany({
        where: { organizationId },
        select: { id: true, user: { select: { name: true } } },
      })
    : null;
  const fips = row.stints.map(
    (stint) => stint.countyFips ?? stint.facility?.corrections[0]?.countyFips ?? stint.facility?.countyFips,
  );
  return {
    ...(await readingOf(transaction, actor)),
    now: instantOfDate(now),
    // Who took the call heard the name themselves.
    keepsRefusals: actor.role === "REPRESENTATIVE" && row.openedById !== actor.userId,
    countyNames: await countyNames(transaction, actor, fips),
    userNames: new Map(users.map(({ id, name }) => [id, name])),
    queueNames: new Map(queues.map(({ id, name }) => [id, name])),
    representativeNames: representatives && new Map(representatives.map(({ id, user }) => [id, user.name])),
  };
}
