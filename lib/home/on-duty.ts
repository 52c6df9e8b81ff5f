import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { instantOfDate } from "@/lib/hold/time";
import type { DutyNow, ShiftNow } from "./dto";

export const shiftColumns = {
  name: true,
  endsAt: true,
  lead: { select: { name: true } },
  supervisingAttorney: { select: { user: { select: { name: true } } } },
} satisfies Prisma.ShiftSelect;

export function toShiftNow(shift: Prisma.ShiftGetPayload<{ select: typeof shiftColumns }>): ShiftNow {
  return {
    name: shift.name,
    lead: shift.lead.name,
    supervisingAttorney: shift.supervisingAttorney?.user.name ?? null,
    endsAt: instantOfDate(shift.endsAt),
  };
}

/** The shifts that run at `now`, and who is on duty or on call. */
export async function dutyNow(transaction: Transaction, actor: Actor, now: Date): Promise<DutyNow> {
  requirePermission(actor, "people.read");
  const running = { organizationId: actor.organizationId, startsAt: { lte: now }, endsAt: { gt: now } };
  const shifts = await transaction.shift.findMany({
    where: running,
    orderBy: { endsAt: "asc" },
    select: shiftColumns,
  });
  const periods = await transaction.dutyPeriod.findMany({
    where: { ...running, user: { status: "ACTIVE" } },
    orderBy: [{ kind: "asc" }, { endsAt: "asc" }],
    select: { kind: true, endsAt: true, languages: true, user: { select: { name: true } } },
  });
  return {
    shifts: shifts.map(toShiftNow),
    onDuty: periods.map(({ kind, endsAt, languages, user }) => ({
      kind,
      languages,
      name: user.name,
      endsAt: instantOfDate(endsAt),
    })),
  };
}
