import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/database/generated/client";
import { columnOfDay, dayOfColumn } from "@/lib/database/calendar-day";
import type { Transaction } from "@/lib/database/transaction";
import type { QueueMember } from "./member-fit";
import {
  type Credential,
  credentialSchema,
  type RecognizedOrganization,
  type Representative,
} from "./schema";

const representativeColumns = {
  id: true,
  role: true,
  languages: true,
  caseLimit: true,
  userId: true,
  credentials: true,
  supervisor: { select: { role: true, credentials: true } },
} satisfies Prisma.RepresentativeSelect;

type CredentialRow = Prisma.CredentialGetPayload<object>;

/**
 * What the rules need to know of representatives: what they may take, and whether they are there to take it. A fixed
 * number of queries, however many they are.
 * @param representativeIds which; all of the organization where left out
 * @param on today by the organization's calendar, `YYYY-MM-DD`
 */
export async function representativeFacts(
  transaction: Transaction,
  actor: Actor,
  { representativeIds, on, now }: { representativeIds?: readonly string[]; on: string; now: Date },
): Promise<Map<string, QueueMember>> {
  const { organizationId } = actor;
  const chosen = representativeIds ? { in: [...representativeIds] } : undefined;
  const day = columnOfDay(on);
  const organization = await transaction.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const representatives = await transaction.representative.findMany({
    where: { organizationId, id: chosen, user: { status: "ACTIVE" } },
    select: representativeColumns,
  });
  const open = await transaction.assignment.groupBy({
    by: ["representativeId"],
    where: { organizationId, endedAt: null, representativeId: chosen },
    _count: true,
  });
  const absences = await transaction.absence.findMany({
    where: { organizationId, representativeId: chosen, from: { lte: day }, until: { gte: day } },
    select: { representativeId: true },
  });
  const duties = await transaction.dutyPeriod.findMany({
    where: { organizationId, kind: "REPRESENTATIVE_ON_CALL", startsAt: { lte: now }, endsAt: { gt: now } },
    select: { userId: true },
  });
  const openCases = new Map(open.map((row) => [row.representativeId, row._count]));
  const away = new Set(absences.map((row) => row.representativeId));
  const onCall = new Set(duties.map((row) => row.userId));
  const recognition = toRecognition(organization);

  return new Map(
    representatives.map((row) => [
      row.id,
      {
        representativeId: row.id,
        representative: {
          role: row.role,
          credentials: row.credentials.map(toCredential),
          organization: recognition,
          supervisor: row.supervisor && {
            role: row.supervisor.role,
            credentials: row.supervisor.credentials.map(toCredential),
            organization: recognition,
          },
        } satisfies Representative,
        away: away.has(row.id),
        openCases: openCases.get(row.id) ?? 0,
        caseLimit: row.caseLimit,
        onCallNow: onCall.has(row.userId),
        languages: row.languages,
        conflict: false,
      },
    ]),
  );
}

/** A row of credentials as the rules take it. */
export function toCredential(row: CredentialRow): Credential {
  return credentialSchema.parse({
    ...row,
    validFrom: dayOfColumn(row.validFrom),
    expiresOn: dayOfColumn(row.expiresOn),
    renewalFiledOn: dayOfColumn(row.renewalFiledOn),
    renewalConfirmedOn: dayOfColumn(row.renewalConfirmedOn),
  });
}

function toRecognition(row: Prisma.OrganizationGetPayload<object>): RecognizedOrganization | null {
  if (!row.isRecognized) return null;
  return {
    recognitionValidFrom: dayOfColumn(row.recognitionValidFrom),
    recognitionExpiresOn: dayOfColumn(row.recognitionExpiresOn),
    recognitionRenewalFiledOn: dayOfColumn(row.recognitionRenewalFiledOn),
    recognitionRenewalConfirmedOn: dayOfColumn(row.recognitionRenewalConfirmedOn),
  };
}
