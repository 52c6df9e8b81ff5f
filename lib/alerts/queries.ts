import "server-only";
import { recordListing } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/database/generated/client";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { toInstant } from "@/lib/database/instant";
import { instantOfDate } from "@/lib/hold/time";
import type { AlertList, AlertRow } from "./dto";
import { type AlertFilter, resolvedWhySchema } from "./schema";

export { countBoard, getBoard } from "./board-query";

const rowsOnPage = 50;
const lateAfterMs = 2 * 60_000;

/**
 * The organization's alerts: those that nobody has acknowledged first, then the newest. Those that nobody has ended, or
 * all.
 * @throws AppError NOT_FOUND for whoever is no supervisor
 */
export async function listAlerts(actor: Actor, filter: AlertFilter, now: Date): Promise<AlertList> {
  requirePermission(actor, "alert.read");
  return withActor(actor, async (transaction) => {
    const where: Prisma.AlertWhereInput = {
      organizationId: actor.organizationId,
      ...(filter.show === "open" && { status: { not: "RESOLVED" } }),
    };
    const total = await transaction.alert.count({ where });
    const pageCount = Math.max(1, Math.ceil(total / rowsOnPage));
    const page = Math.min(filter.page, pageCount);
    const alerts = await transaction.alert.findMany({
      where,
      orderBy: [{ status: "asc" }, { raisedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * rowsOnPage,
      take: rowsOnPage,
      select: alertColumns,
    });
    const open = await countOpenAlerts(transaction, actor);
    await recordListing(transaction, actor, {
      action: "alert.listed",
      subjectType: "alert",
      subjectId: null,
      detail: { shown: alerts.map(({ id }) => id) },
    });
    return { now: instantOfDate(now), rows: alerts.map(toAlertRow), open, total, page, pageCount };
  });
}

/**
 * How many alerts nobody has acknowledged.
 * @throws AppError NOT_FOUND for whoever is no supervisor
 */
export async function countOpenAlerts(transaction: Transaction, actor: Actor): Promise<number> {
  requirePermission(actor, "alert.read");
  return transaction.alert.count({ where: { organizationId: actor.organizationId, status: "OPEN" } });
}

const alertColumns = {
  id: true,
  kind: true,
  status: true,
  caseId: true,
  dueAt: true,
  raisedAt: true,
  resolvedAt: true,
  resolvedWhy: true,
  matter: { select: { kind: true } },
  acknowledgements: {
    orderBy: { acknowledgedAt: "asc" },
    select: { acknowledgedAt: true, user: { select: { name: true } } },
  },
  case: {
    select: {
      reference: true,
      person: { select: { nameAsSpoken: true } },
      hold: { select: { timeZone: true } },
      stints: {
        where: { isCurrent: true },
        take: 1,
        select: { placeText: true, timeZone: true, facility: { select: { name: true } } },
      },
    },
  },
} satisfies Prisma.AlertSelect;

function toAlertRow(alert: Prisma.AlertGetPayload<{ select: typeof alertColumns }>): AlertRow {
  const stint = alert.case.stints[0];
  return {
    id: alert.id,
    kind: alert.kind,
    status: alert.status,
    caseId: alert.caseId,
    reference: alert.case.reference,
    personName: alert.case.person.nameAsSpoken,
    jail: stint?.facility?.name ?? stint?.placeText ?? null,
    timeZone: alert.case.hold?.timeZone ?? stint?.timeZone ?? "UTC",
    matterKind: alert.matter?.kind ?? null,
    dueAt: instantOfDate(alert.dueAt),
    raisedAt: instantOfDate(alert.raisedAt),
    late: alert.raisedAt.getTime() - alert.dueAt.getTime() > lateAfterMs,
    acknowledgedBy: alert.acknowledgements.map(({ user, acknowledgedAt }) => ({
      name: user.name,
      at: instantOfDate(acknowledgedAt),
    })),
    resolved: resolvedOf(alert),
  };
}

function resolvedOf({ resolvedAt, resolvedWhy }: { resolvedAt: Date | null; resolvedWhy: string | null }) {
  const at = toInstant(resolvedAt);
  return at ? { at, why: resolvedWhySchema.safeParse(resolvedWhy).data ?? null } : null;
}
