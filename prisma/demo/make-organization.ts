import { addUser } from "@/lib/auth/add-user";
import { type SignedInActor, systemActor } from "@/lib/auth/actor";
import { columnOfDay } from "@/lib/database/calendar-day";
import { uuidv7 } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import type { DemoCredential, DemoOrganization, DemoPerson } from "./network";

const dayMs = 86_400_000;

export interface DemoAccount {
  name: string;
  email: string;
  password: string;
}

/** A day so many days from today, as a date column takes it; null for none. */
function dayFrom(now: Date, days: number | undefined): Date | null {
  if (days === undefined) return null;
  return columnOfDay(new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10));
}

/**
 * Makes an organization with its people, credentials, queues, shift and duties.
 * @param accounts who may sign in, by name, with which address and password; the rest get a password nobody knows
 * @returns the people, by key
 */
export async function makeOrganization(
  demo: DemoOrganization,
  accounts: readonly DemoAccount[],
  now: Date,
): Promise<Map<string, SignedInActor>> {
  const organizationId = uuidv7();
  const system = systemActor(organizationId);
  const people = new Map<string, SignedInActor>();
  await withActor(system, async (transaction) => {
    await transaction.organization.create({
      data: {
        id: organizationId,
        name: demo.name,
        timeZone: demo.timeZone,
        isDemonstration: true,
        isRecognized: demo.recognized !== null,
        recognitionValidFrom: dayFrom(now, demo.recognized?.validFrom),
        recognitionExpiresOn: dayFrom(now, demo.recognized?.expiresOn),
      },
    });
    await transaction.queue.create({
      data: { organizationId, name: "Unrouted", isUnrouted: true, kinds: [], area: "NATION", areaCodes: [] },
    });
    for (const person of demo.people) {
      const account = accounts.find(({ name }) => name === person.name);
      people.set(person.key, await makePerson(transaction, demo, organizationId, person, account, now));
    }
    await makeSupervision(transaction, demo, people);
    await makeQueues(transaction, demo, organizationId, people);
    await makeShift(transaction, demo, organizationId, people, now);
  });
  return people;
}

async function makePerson(
  transaction: Transaction,
  demo: DemoOrganization,
  organizationId: string,
  person: DemoPerson,
  account: DemoAccount | undefined,
  now: Date,
): Promise<SignedInActor> {
  const timeZone = person.timeZone ?? demo.timeZone;
  const language = person.language ?? "en";
  const { userId } = await addUser(transaction, systemActor(organizationId), {
    name: person.name,
    email: account?.email ?? `${person.key}@${demo.key}.holdline.example`,
    password: account?.password ?? uuidv7(),
    role: person.role,
    language,
    timeZone,
  });
  let representativeId: string | null = null;
  if (person.representative) {
    const { credentials, away, role, languages, caseLimit } = person.representative;
    representativeId = uuidv7();
    await transaction.representative.create({
      data: { organizationId, id: representativeId, userId, role, languages, caseLimit },
    });
    for (const credential of credentials) {
      await transaction.credential.create({
        data: { organizationId, representativeId, ...credentialColumns(credential, now) },
      });
    }
    const [from, until] = [dayFrom(now, away?.[0]), dayFrom(now, away?.[1])];
    if (from && until)
      await transaction.absence.create({ data: { organizationId, representativeId, from, until } });
  }
  if (person.duty) {
    await transaction.dutyPeriod.create({
      data: {
        organizationId,
        userId,
        kind: person.duty,
        languages: person.interprets ?? [],
        startsAt: new Date(now.getTime() - 7 * dayMs),
        endsAt: new Date(now.getTime() + 60 * dayMs),
      },
    });
  }
  return {
    organizationId,
    userId,
    representativeId,
    role: person.role,
    name: person.name,
    language,
    timeZone,
    organizationName: demo.name,
  };
}

function credentialColumns(credential: DemoCredential, now: Date) {
  const { kind, status, validFrom, expiresOn, renewalFiledOn, renewalConfirmedOn } = credential;
  return {
    kind,
    status: status ?? ("ACTIVE" as const),
    state: credential.kind === "BAR" ? credential.state : null,
    district: credential.kind === "FEDERAL_COURT" ? credential.district : null,
    level: credential.kind === "DOJ_ACCREDITATION" ? credential.level : null,
    validFrom: dayFrom(now, validFrom),
    expiresOn: dayFrom(now, expiresOn),
    renewalFiledOn: dayFrom(now, renewalFiledOn),
    renewalConfirmedOn: dayFrom(now, renewalConfirmedOn),
  };
}

type People = ReadonlyMap<string, SignedInActor>;

function representativeOf(people: People, key: string): string {
  const id = people.get(key)?.representativeId;
  if (!id) throw new Error(`The demonstration names a representative that it does not have: ${key}.`);
  return id;
}

async function makeSupervision(
  transaction: Transaction,
  demo: DemoOrganization,
  people: People,
): Promise<void> {
  for (const { key, representative } of demo.people) {
    if (!representative?.supervisor) continue;
    const organizationId = people.get(key)?.organizationId ?? "";
    await transaction.representative.update({
      where: { organizationId_id: { organizationId, id: representativeOf(people, key) } },
      data: { supervisorId: representativeOf(people, representative.supervisor) },
    });
  }
}

async function makeQueues(
  transaction: Transaction,
  demo: DemoOrganization,
  organizationId: string,
  people: People,
): Promise<void> {
  for (const { name, kinds, states, members } of demo.queues) {
    const id = uuidv7();
    const area = states.length > 0 ? ("STATE" as const) : ("NATION" as const);
    await transaction.queue.create({ data: { organizationId, id, name, kinds, area, areaCodes: states } });
    await transaction.queueMember.createMany({
      data: members.map((key) => ({
        organizationId,
        queueId: id,
        representativeId: representativeOf(people, key),
      })),
    });
  }
}

async function makeShift(
  transaction: Transaction,
  { shift }: DemoOrganization,
  organizationId: string,
  people: People,
  now: Date,
): Promise<void> {
  const id = uuidv7();
  const userIdOf = (key: string) => people.get(key)?.userId ?? "";
  await transaction.shift.create({
    data: {
      organizationId,
      id,
      name: shift.name,
      leadId: userIdOf(shift.lead),
      supervisingAttorneyId: representativeOf(people, shift.supervisingAttorney),
      startsAt: new Date(now.getTime() - 7 * dayMs),
      endsAt: new Date(now.getTime() + 60 * dayMs),
    },
  });
  await transaction.shiftMember.createMany({
    data: shift.members.map((key) => ({ organizationId, shiftId: id, userId: userIdOf(key) })),
  });
}
