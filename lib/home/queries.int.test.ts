import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import { withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import {
  bar,
  makeOrganization,
  makeQueue,
  makeRepresentative,
  makeUser,
  type TestOrganization,
} from "@/lib/testing/organization";
import { useTestDatabase } from "@/lib/testing/database";
import { administratorHome, ownEndingCredentials, ownShiftsNow, supervisorHome } from "./queries";

useTestDatabase();

/** Evening of April 19 in Denver, where the organization is, and April 20 in UTC. */
const now = new Date("2026-04-20T03:00:00Z");
const notFound = new AppError("NOT_FOUND");
const ending = (state: string, expiresOn: string) => ({ ...bar(state), expiresOn });

let organization: TestOrganization;
let supervisor: SignedInActor;
let administrator: SignedInActor;
let volunteer: SignedInActor;
let attorney: SignedInActor & { representativeId: string };

beforeAll(async () => {
  organization = await makeOrganization();
  supervisor = await makeUser(organization, "SUPERVISOR", "Dolores");
  administrator = await makeUser(organization, "ADMINISTRATOR");
  volunteer = await makeUser(organization, "VOLUNTEER", "June");
  attorney = await makeRepresentative(
    organization,
    [ending("TX", "2026-06-18"), ending("NM", "2026-06-19"), ending("AZ", "2026-04-18"), bar("CA")],
    { name: "Ruth" },
  );
  await makeRepresentative(organization, [ending("OR", "2026-04-19")], { name: "Helen" });
  await makeQueue(organization, "Has somebody", ["ADVICE"], [attorney]);
  await makeQueue(organization, "Has nobody", ["BOND"], []);
  const { organizationId, system } = organization;
  await withActor(system, async (transaction) => {
    const running = { startsAt: new Date("2026-04-20T00:00:00Z"), endsAt: new Date("2026-04-20T08:00:00Z") };
    const over = { startsAt: new Date("2026-04-19T00:00:00Z"), endsAt: now };
    for (const [name, span] of [
      ["Night line", running],
      ["Evening line", over],
    ] as const) {
      await transaction.shift.create({
        data: {
          organizationId,
          name,
          leadId: supervisor.userId,
          supervisingAttorneyId: attorney.representativeId,
          ...span,
          members: { create: [{ userId: volunteer.userId }] },
        },
      });
    }
    await transaction.dutyPeriod.createMany({
      data: [
        { organizationId, kind: "SUPERVISOR_ON_DUTY", userId: supervisor.userId, ...running },
        { organizationId, kind: "REPRESENTATIVE_ON_CALL", userId: attorney.userId, ...over },
      ],
    });
  });
});

describe("the start page", () => {
  it("tells a volunteer the shift that runs now, with whom to ask", async () => {
    const expected = {
      name: "Night line",
      lead: "Dolores",
      supervisingAttorney: "Ruth",
      endsAt: "2026-04-20T08:00:00Z",
    };
    expect(await ownShiftsNow(volunteer, now)).toEqual([expected]);
    expect(await ownShiftsNow(supervisor, now)).toEqual([expected]);
    expect(await ownShiftsNow(administrator, now)).toEqual([]);
  });

  it("warns representatives of their own credentials within 60 days, by the organization's calendar", async () => {
    const credentials = await ownEndingCredentials(attorney, now);
    expect(credentials.map(({ where, daysLeft }) => [where, daysLeft])).toEqual([
      ["AZ", -1],
      ["TX", 60],
    ]);
    expect(await ownEndingCredentials(volunteer, now)).toEqual([]);
  });

  it("tells a supervisor who is there now, and what waits", async () => {
    expect(await supervisorHome(supervisor, now)).toMatchObject({
      watched: 0,
      openAlerts: 0,
      unrouted: { queueId: organization.unroutedQueueId, waiting: 0 },
      shifts: [{ name: "Night line" }],
      onDuty: [{ kind: "SUPERVISOR_ON_DUTY", name: "Dolores" }],
      workerLastSweepAt: null,
    });
  });

  it("tells an administrator who is here, which credentials end, and which queues nobody serves", async () => {
    const home = await administratorHome(administrator, now);
    expect(home.people).toEqual([
      { role: "VOLUNTEER", count: 1 },
      { role: "REPRESENTATIVE", count: 2 },
      { role: "SUPERVISOR", count: 1 },
      { role: "ADMINISTRATOR", count: 1 },
    ]);
    expect(home.credentials.map(({ person, where, daysLeft }) => [person, where, daysLeft])).toEqual([
      ["Ruth", "AZ", -1],
      ["Helen", "OR", 0],
      ["Ruth", "TX", 60],
    ]);
    expect(home.queuesWithoutAnybody.map(({ name }) => name)).toEqual(["Has nobody"]);
  });

  it.each<Role>(["VOLUNTEER", "REPRESENTATIVE", "ADMINISTRATOR"])(
    "of a supervisor is refused to a %s",
    async (role) => {
      await expect(supervisorHome(await makeUser(organization, role), now)).rejects.toThrow(notFound);
    },
  );

  it.each<Role>(["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR"])(
    "of an administrator is refused to a %s",
    async (role) => {
      await expect(administratorHome(await makeUser(organization, role), now)).rejects.toThrow(notFound);
    },
  );
});
