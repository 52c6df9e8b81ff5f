import type { Actor, SignedInActor } from "@/lib/auth/actor";
import { systemActor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import { columnOfDay } from "@/lib/database/calendar-day";
import { uuidv7 } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import type { Credential, MatterKind, RepresentativeRole } from "@/lib/routing/schema";

export interface TestOrganization {
  organizationId: string;
  system: Actor;
  unroutedQueueId: string;
}

/** An organization with its unrouted queue and nobody in it. */
export async function makeOrganization(name = "Test organization"): Promise<TestOrganization> {
  const organizationId = uuidv7();
  const unroutedQueueId = uuidv7();
  const system = systemActor(organizationId);
  await withActor(system, async (transaction) => {
    await transaction.organization.create({ data: { id: organizationId, name, timeZone: "America/Denver" } });
    await transaction.queue.create({
      data: {
        organizationId,
        id: unroutedQueueId,
        name: "Unrouted",
        isUnrouted: true,
        kinds: [],
        area: "NATION",
        areaCodes: [],
      },
    });
  });
  return { organizationId, system, unroutedQueueId };
}

/** A person of the organization, without a password. */
export async function makeUser(
  organization: TestOrganization,
  role: Role,
  name: string = role,
): Promise<SignedInActor> {
  const { organizationId, system } = organization;
  const userId = uuidv7();
  await withActor(system, (transaction) =>
    transaction.user.create({
      data: {
        organizationId,
        id: userId,
        name,
        email: `${userId}@example.org`,
        role,
        timeZone: "America/Denver",
      },
    }),
  );
  return {
    organizationId,
    userId,
    role,
    name,
    representativeId: null,
    language: "en",
    timeZone: "America/Denver",
    organizationName: "Test organization",
  };
}

/** A user who is a representative, with credentials; an attorney unless said otherwise. */
export async function makeRepresentative(
  organization: TestOrganization,
  credentials: Credential[],
  {
    name = "Representative",
    role = "ATTORNEY" as RepresentativeRole,
    caseLimit = 10,
    languages = ["en"],
  } = {},
): Promise<SignedInActor & { representativeId: string }> {
  const user = await makeUser(organization, "REPRESENTATIVE", name);
  const { organizationId } = organization;
  const representativeId = uuidv7();
  await withActor(organization.system, async (transaction) => {
    await transaction.representative.create({
      data: { organizationId, id: representativeId, userId: user.userId, role, caseLimit, languages },
    });
    for (const credential of credentials)
      await addCredential(transaction, organizationId, representativeId, credential);
  });
  return { ...user, representativeId };
}

async function addCredential(
  transaction: Transaction,
  organizationId: string,
  representativeId: string,
  credential: Credential,
): Promise<void> {
  await transaction.credential.create({
    data: {
      organizationId,
      representativeId,
      kind: credential.kind,
      status: credential.status,
      validFrom: columnOfDay(credential.validFrom),
      expiresOn: columnOfDay(credential.expiresOn),
      ...(credential.kind === "BAR" && { state: credential.state }),
      ...(credential.kind === "FEDERAL_COURT" && { district: credential.district }),
      ...(credential.kind === "DOJ_ACCREDITATION" && {
        level: credential.level,
        renewalFiledOn: columnOfDay(credential.renewalFiledOn ?? null),
        renewalConfirmedOn: columnOfDay(credential.renewalConfirmedOn ?? null),
      }),
    },
  });
}

/** A good bar admission without dates. */
export function bar(state: string): Credential {
  return { kind: "BAR", state, status: "ACTIVE", validFrom: null, expiresOn: null };
}

/** A queue with its members. Serves the whole nation unless states are given. */
export async function makeQueue(
  organization: TestOrganization,
  name: string,
  kinds: MatterKind[],
  members: { representativeId: string }[],
  states: string[] = [],
): Promise<string> {
  const { organizationId, system } = organization;
  const id = uuidv7();
  await withActor(system, async (transaction) => {
    await transaction.queue.create({
      data: {
        organizationId,
        id,
        name,
        kinds,
        area: states.length > 0 ? "STATE" : "NATION",
        areaCodes: states,
      },
    });
    await transaction.queueMember.createMany({
      data: members.map(({ representativeId }) => ({ organizationId, queueId: id, representativeId })),
    });
  });
  return id;
}
