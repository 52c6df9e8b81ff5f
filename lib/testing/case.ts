import { uuidv7 } from "@/lib/database/identifier";
import { withActor } from "@/lib/database/transaction";
import type { HoldEventType, ReleaseKind } from "@/lib/hold/schema";
import type { SignedInActor } from "@/lib/auth/actor";

export interface TestFact {
  type: HoldEventType;
  /** ISO instant; both ends unless `latest` is given. Left out: nobody knows. */
  at?: string;
  latest?: string;
  releaseKind?: ReleaseKind;
}

/** A case with its facts, written straight to the tables: what follows from the facts is for the test to bring about. */
export async function makeCase(
  actor: SignedInActor,
  place: { facilityId?: string; state?: string; countyFips?: string; timeZone: string },
  facts: TestFact[],
  name = "Test Person",
): Promise<string> {
  const { organizationId } = actor;
  const caseId = uuidv7();
  const personId = uuidv7();
  await withActor(actor, async (transaction) => {
    await transaction.person.create({
      data: { organizationId, id: personId, nameAsSpoken: name, searchName: name.toLowerCase() },
    });
    await transaction.case.create({
      data: {
        organizationId,
        id: caseId,
        reference: `HL-${caseId.slice(-6).toUpperCase()}`,
        personId,
        openedById: actor.userId,
      },
    });
    await transaction.custodyStint.create({ data: { organizationId, caseId, ...place } });
    await transaction.holdEvent.createMany({
      data: facts.map(({ type, at, latest, releaseKind }, index) => ({
        organizationId,
        caseId,
        type,
        releaseKind: releaseKind ?? null,
        earliest: at ? new Date(at) : null,
        latest: at ? new Date(latest ?? at) : null,
        precision: at ? (latest ? ("BETWEEN" as const) : ("EXACT" as const)) : ("UNKNOWN" as const),
        source: "CALLER" as const,
        certainty: "LIKELY" as const,
        recordedById: actor.userId,
        recordedOrder: index + 1,
      })),
    });
  });
  return caseId;
}
