import "server-only";
import type { SignedInActor } from "@/lib/auth/actor";
import { toDate } from "@/lib/database/instant";
import type { Transaction } from "@/lib/database/transaction";
import { placeOfFacility, placeOfState } from "@/lib/facilities/steps";
import type { Bounds } from "@/lib/hold/time";

/**
 * Ends the present stay and begins the next, at the time of the transfer. The clock does not start again: the hold keeps
 * the zone of the jail in which it began. Where nobody knows where the person was taken, the place is unknown and times
 * go on being told on the last known clock.
 * @throws AppError NOT_FOUND where there is no such facility
 */
export async function moveToFacility(
  transaction: Transaction,
  actor: SignedInActor,
  caseId: string,
  facilityId: string | null,
  { earliest, latest }: Bounds,
): Promise<void> {
  const { organizationId } = actor;
  const { state, countyFips, district, timeZone } = facilityId
    ? await placeOfFacility(transaction, actor, facilityId)
    : placeOfState(null);
  const present = await transaction.custodyStint.findFirstOrThrow({
    where: { organizationId, caseId, isCurrent: true },
    select: { id: true, timeZone: true, basis: true },
  });
  await transaction.custodyStint.update({
    where: { organizationId_id: { organizationId, id: present.id } },
    data: { isCurrent: false, untilEarliest: toDate(earliest), untilLatest: toDate(latest) },
  });
  await transaction.custodyStint.create({
    data: {
      organizationId,
      caseId,
      facilityId,
      state,
      countyFips,
      district,
      timeZone: timeZone ?? present.timeZone,
      basis: present.basis,
      fromEarliest: toDate(earliest),
      fromLatest: toDate(latest),
    },
  });
}
