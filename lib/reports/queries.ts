import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { type Transaction, withActor } from "@/lib/database/transaction";
import type { AlertKind } from "@/lib/alerts/schema";
import type { HoldStatus } from "@/lib/hold/schema";
import type { MatterKind } from "@/lib/routing/schema";
import type { AcceptanceTime, Counted, Reports } from "./dto";

/** The span that alerts and acceptances are counted over. */
export const reportDays = 30;

/**
 * The organization's numbers as they are stored: the worker keeps them to the second. PostgreSQL counts, so that what
 * travels is a few rows however many cases there are.
 */
export async function getReports(actor: Actor, now: Date): Promise<Reports> {
  requirePermission(actor, "report.read");
  const { organizationId } = actor;
  const since = new Date(now.getTime() - reportDays * 86_400_000);
  return withActor(actor, async (transaction) => ({
    openCases: await openCases(transaction, organizationId),
    openCasesByState: await openCasesByState(transaction, organizationId),
    alerts: await alertsSince(transaction, organizationId, since),
    acceptance: await acceptanceSince(transaction, organizationId, since),
    unrouted: await unroutedMatters(transaction, organizationId),
  }));
}

function openCases(transaction: Transaction, organizationId: string) {
  return transaction.$queryRaw<Counted<HoldStatus>[]>`
    SELECT h.status::text AS key, count(*)::int AS count
    FROM hold h JOIN "case" c ON c.organization_id = h.organization_id AND c.id = h.case_id
    WHERE h.organization_id = ${organizationId}::uuid AND c.status = 'OPEN'
    GROUP BY h.status ORDER BY min(h.rank), h.status`;
}

function openCasesByState(transaction: Transaction, organizationId: string) {
  return transaction.$queryRaw<Counted<string | null>[]>`
    SELECT s.state AS key, count(*)::int AS count
    FROM custody_stint s JOIN "case" c ON c.organization_id = s.organization_id AND c.id = s.case_id
    WHERE s.organization_id = ${organizationId}::uuid AND s.is_current AND c.status = 'OPEN'
    GROUP BY s.state ORDER BY count(*) DESC, s.state`;
}

function alertsSince(transaction: Transaction, organizationId: string, since: Date) {
  return transaction.$queryRaw<(Counted<AlertKind> & { stillOpen: number })[]>`
    SELECT kind::text AS key, count(*)::int AS count,
      (count(*) FILTER (WHERE status <> 'RESOLVED'))::int AS "stillOpen"
    FROM alert WHERE organization_id = ${organizationId}::uuid AND raised_at >= ${since}
    GROUP BY kind ORDER BY count(*) DESC, kind`;
}

/** From when a case was recorded to when somebody first took a matter of it. */
function acceptanceSince(transaction: Transaction, organizationId: string, since: Date) {
  return transaction.$queryRaw<AcceptanceTime[]>`
    WITH first_taken AS (
      SELECT m.kind, extract(epoch FROM min(a.accepted_at) - c.opened_at) / 60 AS minutes
      FROM assignment a
      JOIN matter m ON m.organization_id = a.organization_id AND m.id = a.matter_id
      JOIN "case" c ON c.organization_id = m.organization_id AND c.id = m.case_id
      WHERE a.organization_id = ${organizationId}::uuid
      GROUP BY m.organization_id, m.id, c.opened_at HAVING min(a.accepted_at) >= ${since}
    )
    SELECT kind::text AS kind, count(*)::int AS accepted,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes) AS "medianMinutes",
      percentile_cont(0.9) WITHIN GROUP (ORDER BY minutes) AS "ninetiethMinutes"
    FROM first_taken GROUP BY kind ORDER BY count(*) DESC, kind`;
}

function unroutedMatters(transaction: Transaction, organizationId: string) {
  return transaction.$queryRaw<Counted<MatterKind>[]>`
    SELECT m.kind::text AS key, count(*)::int AS count
    FROM matter m JOIN queue q ON q.organization_id = m.organization_id AND q.id = m.queue_id
    WHERE m.organization_id = ${organizationId}::uuid AND m.status = 'QUEUED' AND q.is_unrouted
    GROUP BY m.kind ORDER BY count(*) DESC, m.kind`;
}
