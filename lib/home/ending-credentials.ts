import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { columnOfDay, dayOfColumn } from "@/lib/database/calendar-day";
import type { Transaction } from "@/lib/database/transaction";
import { calendarDateOf, epochDayOf } from "@/lib/hold/calendar-date";
import { credentialNoticeDays } from "@/lib/people/credential-outlook";
import { organizationDay } from "@/lib/routing/steps";
import type { EndingCredential } from "./dto";

/** Credentials of active people that have ended or do so within `credentialNoticeDays`, the first to end first. */
export async function endingCredentials(
  transaction: Transaction,
  actor: Actor,
  now: Date,
  of: { representativeId?: string },
): Promise<EndingCredential[]> {
  requirePermission(actor, "people.read");
  const today = epochDayOf(await organizationDay(transaction, actor, now));
  const credentials = await transaction.credential.findMany({
    where: {
      organizationId: actor.organizationId,
      expiresOn: { lte: columnOfDay(calendarDateOf(today + credentialNoticeDays)) },
      representative: { user: { status: "ACTIVE" } },
      ...of,
    },
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      state: true,
      district: true,
      expiresOn: true,
      representative: { select: { user: { select: { id: true, name: true } } } },
    },
  });
  return credentials.flatMap(({ id, kind, state, district, expiresOn, representative: { user } }) => {
    const day = dayOfColumn(expiresOn);
    if (day === null) return [];
    const daysLeft = epochDayOf(day) - today;
    return [
      { id, kind, where: state ?? district, expiresOn: day, daysLeft, userId: user.id, person: user.name },
    ];
  });
}
