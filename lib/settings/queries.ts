import "server-only";
import type { SignedInActor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { dayOfColumn } from "@/lib/database/calendar-day";
import { withActor } from "@/lib/database/transaction";
import type { OrganizationSettings } from "./schema";

/** What the organization has decided, as its form takes it. */
export async function getOrganizationSettings(actor: SignedInActor): Promise<OrganizationSettings> {
  requirePermission(actor, "settings.organization");
  return withActor(actor, async (transaction) => {
    const row = await transaction.organization.findUniqueOrThrow({ where: { id: actor.organizationId } });
    return {
      name: row.name,
      // A zone that is not in the list would have been put there by hand; the form then asks for another.
      timeZone: row.timeZone as OrganizationSettings["timeZone"],
      holdReading: row.holdReading,
      dueSoonHours: row.dueSoonHours,
      isRecognized: row.isRecognized,
      recognitionValidFrom: dayOfColumn(row.recognitionValidFrom),
      recognitionExpiresOn: dayOfColumn(row.recognitionExpiresOn),
      recognitionRenewalFiledOn: dayOfColumn(row.recognitionRenewalFiledOn),
      recognitionRenewalConfirmedOn: dayOfColumn(row.recognitionRenewalConfirmedOn),
    };
  });
}
