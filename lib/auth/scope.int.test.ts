import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/lib/database/transaction";
import { makeCase } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import { bar, makeOrganization, makeQueue, makeRepresentative, makeUser } from "@/lib/testing/organization";
import { type Actor, systemActor } from "./actor";
import { visibleCases, visibleMatters } from "./scope";

useTestDatabase();

/** Who looks, by what they have to do with the case. */
type Relation = keyof Awaited<ReturnType<typeof makeHouse>>["actors"];
let house: Awaited<ReturnType<typeof makeHouse>>;

beforeAll(async () => {
  house = await makeHouse();
});

/**
 * One case, taken on a shift that its opener is no longer a member of, with four matters: one that waits in a queue,
 * one that waits there but is shut to the organization for a conflict, one that somebody holds after somebody else gave
 * it back, and one that is closed.
 */
async function makeHouse() {
  const [organization, other] = [await makeOrganization(), await makeOrganization("Another organization")];
  const { organizationId, system } = organization;
  const user = (role: "VOLUNTEER" | "REPRESENTATIVE" | "SUPERVISOR" | "ADMINISTRATOR") =>
    makeUser(organization, role);
  const representative = () => makeRepresentative(organization, [bar("TX")]);
  const actors = {
    opener: await user("VOLUNTEER"),
    shiftMember: await user("VOLUNTEER"),
    shiftLead: await user("VOLUNTEER"),
    memberOfAnotherShift: await user("VOLUNTEER"),
    anotherVolunteer: await user("VOLUNTEER"),
    holder: await representative(),
    formerHolder: await representative(),
    holderOfClosedMatter: await representative(),
    supervisingAttorney: await representative(),
    queueMember: await representative(),
    anotherRepresentative: await representative(),
    representativeWithoutCredentialRow: await user("REPRESENTATIVE"),
    supervisor: await user("SUPERVISOR"),
    administrator: await user("ADMINISTRATOR"),
    worker: system,
    supervisorElsewhere: await makeUser(other, "SUPERVISOR"),
    representativeElsewhere: await makeRepresentative(other, [bar("TX")]),
    workerElsewhere: other.system,
    nobody: {
      organizationId,
      userId: null,
      role: "REPRESENTATIVE",
      representativeId: null,
    } satisfies Actor as Actor,
  };
  const queueId = await makeQueue(organization, "Texas", ["JAIL_HOLD"], [actors.queueMember]);
  const otherQueueId = await makeQueue(organization, "Elsewhere", ["BOND"], [actors.anotherRepresentative]);
  const caseId = await makeCase(actors.opener, { timeZone: "America/Denver" }, []);
  const now = new Date("2026-10-20T12:00:00Z");
  const later = new Date("2026-10-20T18:00:00Z");

  const matters = await withActor(system, async (transaction) => {
    const shift = (name: string, leadId: string, members: string[]) =>
      transaction.shift.create({
        data: {
          organizationId,
          name,
          leadId,
          startsAt: now,
          endsAt: later,
          members: { create: members.map((userId) => ({ userId })) },
        },
      });
    const { id: shiftId } = await shift("Night", actors.shiftLead.userId, [actors.shiftMember.userId]);
    await shift("Day", actors.shiftLead.userId, [actors.memberOfAnotherShift.userId]);
    await transaction.case.update({
      where: { organizationId_id: { organizationId, id: caseId } },
      data: { shiftId, supervisingAttorneyId: actors.supervisingAttorney.representativeId },
    });
    const matter = (kind: "JAIL_HOLD" | "STATE_HABEAS" | "BOND" | "ADVICE", facts = {}) =>
      transaction.matter.create({
        data: {
          organizationId,
          caseId,
          kind,
          queueId,
          queueRank: 1,
          urgentRank: 1,
          waitingSince: now,
          ...facts,
        },
      });
    const assign = (matterId: string, representativeId: string, endedAt: Date | null) =>
      transaction.assignment.create({
        data: {
          organizationId,
          matterId,
          representativeId,
          conflictClearedAt: now,
          acceptedAt: now,
          endedAt,
        },
      });
    const waiting = await matter("JAIL_HOLD");
    const shut = await matter("STATE_HABEAS", { conflictAt: now });
    const taken = await matter("BOND", { status: "ACCEPTED", queueId: otherQueueId });
    const closed = await matter("ADVICE", { status: "CLOSED", closedAt: later });
    await assign(taken.id, actors.formerHolder.representativeId, later);
    await assign(taken.id, actors.holder.representativeId, null);
    await assign(closed.id, actors.holderOfClosedMatter.representativeId, later);
    return { waiting: waiting.id, shut: shut.id, taken: taken.id, closed: closed.id };
  });
  return { actors, caseId, matters };
}

const nothing: string[] = [];
const everyMatter = ["closed", "shut", "taken", "waiting"];

/** The whole of who may see what: the relation, whether they see the case, and which of its matters. */
const table: [Relation, seesCase: boolean, matters: string[]][] = [
  ["opener", true, nothing],
  ["shiftMember", true, nothing],
  ["shiftLead", true, nothing],
  ["memberOfAnotherShift", false, nothing],
  ["anotherVolunteer", false, nothing],
  ["holder", true, ["taken"]],
  ["formerHolder", false, nothing],
  ["holderOfClosedMatter", false, nothing],
  ["supervisingAttorney", true, nothing],
  ["queueMember", false, ["waiting"]],
  ["anotherRepresentative", false, nothing],
  ["representativeWithoutCredentialRow", false, nothing],
  ["supervisor", true, everyMatter],
  ["administrator", false, nothing],
  ["worker", true, everyMatter],
  ["supervisorElsewhere", false, nothing],
  ["representativeElsewhere", false, nothing],
  ["workerElsewhere", false, nothing],
  ["nobody", false, nothing],
];

async function seenBy(actor: Actor, connectedAs: Actor = actor) {
  return withActor(connectedAs, async (transaction) => {
    const cases = await transaction.case.findMany({ where: visibleCases(actor), select: { id: true } });
    const matters = await transaction.matter.findMany({ where: visibleMatters(actor), select: { id: true } });
    const names = Object.entries(house.matters).filter(([, id]) =>
      matters.some((matter) => matter.id === id),
    );
    return {
      seesCase: cases.some(({ id }) => id === house.caseId),
      matters: names.map(([name]) => name).sort(),
    };
  });
}

describe("the scope", () => {
  it.each(table)("of %s: case %s, matters %j", async (relation, seesCase, matters) => {
    expect(await seenBy(house.actors[relation])).toEqual({ seesCase, matters });
  });

  it("says of each relation what they see", () => {
    expect(table.map(([relation]) => relation).sort()).toEqual(Object.keys(house.actors).sort());
  });

  it("of a representative holds the case that they recorded, and no other for that", async () => {
    const { anotherRepresentative, representativeWithoutCredentialRow } = house.actors;
    for (const opener of [anotherRepresentative, representativeWithoutCredentialRow]) {
      const recorded = await makeCase(opener, { timeZone: "America/Denver" }, []);
      const seen = await withActor(opener, (transaction) =>
        transaction.case.findMany({ where: visibleCases(opener), select: { id: true } }),
      );
      expect(seen).toEqual([{ id: recorded }]);
    }
  });

  it("names the organization itself, and does not leave it to the row policies", async () => {
    const { supervisor, supervisorElsewhere, workerElsewhere } = house.actors;
    for (const stranger of [supervisorElsewhere, workerElsewhere])
      expect(await seenBy(stranger, systemActor(supervisor.organizationId))).toEqual({
        seesCase: false,
        matters: nothing,
      });
  });
});
