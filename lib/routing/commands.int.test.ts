import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { uuidv7 } from "@/lib/database/identifier";
import { withActor } from "@/lib/database/transaction";
import { makeCase } from "@/lib/testing/case";
import { useTestDatabase } from "@/lib/testing/database";
import {
  bar,
  makeOrganization,
  makeQueue,
  makeRepresentative,
  makeUser,
  type TestOrganization,
} from "@/lib/testing/organization";
import { acceptMatter, closeMatter, declineMatter, returnMatter } from "./commands";
import { listQueue, lookAtMatter } from "./queries";
import { lapseOffer, routeMatter } from "./steps";

const database = useTestDatabase();

type Attorney = SignedInActor & { representativeId: string };

const now = new Date("2026-10-20T12:00:00Z");
const later = new Date("2026-10-20T13:00:00Z");
const elPaso = {
  facilityId: "jail:el-paso-county-detention-facility-tx",
  state: "TX",
  countyFips: "48141",
  timeZone: "America/Denver",
};

let organization: TestOrganization;
let supervisor: SignedInActor;
let anna: Attorney;
let bruno: Attorney;
let firstQueue: string;

beforeAll(async () => {
  organization = await makeOrganization();
  supervisor = await makeUser(organization, "SUPERVISOR");
  anna = await makeRepresentative(organization, [bar("TX")], { name: "Anna Attorney" });
  bruno = await makeRepresentative(organization, [bar("TX")], { name: "Bruno Attorney" });
  firstQueue = await makeQueue(organization, "El Paso", ["JAIL_HOLD"], [anna, bruno], ["TX"]);
});

afterEach(async () => {
  // Each test finds Anna and Bruno in the one queue, and nobody else in any.
  await database.owner.query("DELETE FROM queue_member WHERE representative_id <> ALL($1)", [
    [anna.representativeId, bruno.representativeId],
  ]);
});

async function joinFirstQueue(...members: Attorney[]): Promise<void> {
  const { organizationId } = organization;
  await withActor(supervisor, (transaction) =>
    transaction.queueMember.createMany({
      data: members.map(({ representativeId }) => ({
        organizationId,
        queueId: firstQueue,
        representativeId,
      })),
    }),
  );
}

let caseId: string;
let matterId: string;

beforeEach(async () => {
  caseId = await makeCase(supervisor, elPaso, []);
  matterId = await makeMatter(caseId);
});

/** A demand on the jail of that case, routed to where it belongs. */
async function makeMatter(ofCase: string): Promise<string> {
  const { organizationId, unroutedQueueId } = organization;
  const id = uuidv7();
  await withActor(supervisor, async (transaction) => {
    await transaction.matter.create({
      data: {
        organizationId,
        id,
        caseId: ofCase,
        kind: "JAIL_HOLD",
        why: ["HOLD_RUNS"],
        state: "TX",
        queueId: unroutedQueueId,
        queueRank: 4,
        urgentRank: 2,
        waitingSince: now,
      },
    });
    await routeMatter(transaction, supervisor, id, now);
  });
  return id;
}

function readMatter(id = matterId) {
  return withActor(supervisor, (transaction) =>
    transaction.matter.findUniqueOrThrow({
      where: { organizationId_id: { organizationId: organization.organizationId, id } },
      include: {
        offers: { orderBy: { offeredAt: "asc" } },
        assignments: { orderBy: { acceptedAt: "asc" } },
        declines: true,
        alerts: true,
      },
    }),
  );
}

async function audited(action: string) {
  const { rows } = await database.owner.query<{ detail: unknown; actor_id: string }>(
    "SELECT detail, actor_id FROM audit_entry WHERE action = $1 AND subject_id = $2",
    [action, matterId],
  );
  return rows;
}

const accept = (actor: SignedInActor, at = now) => acceptMatter(actor, { matterId, noConflict: true }, at);
const isInQueueOf = async (actor: SignedInActor, at = now) =>
  (await listQueue(actor, { page: 1 }, at)).rows.some((row) => row.matterId === matterId);

describe("accepting a matter", () => {
  it("gives it to the one who accepts, with the conflict answer, and ends the offer", async () => {
    await expect(accept(anna)).resolves.toEqual({ caseId });
    const matter = await readMatter();
    expect(matter.status).toBe("ACCEPTED");
    expect(matter.assignments).toMatchObject([
      { representativeId: anna.representativeId, conflictClearedAt: now, acceptedAt: now, endedAt: null },
    ]);
    expect(matter.offers).toMatchObject([{ outcome: "ACCEPTED", endedAt: now }]);
    expect(await audited("matter.accepted")).toEqual([
      { actor_id: anna.userId, detail: { representativeId: anna.representativeId } },
    ]);
  });

  it("lets one of two at once have it, and tells the other who does and since when", async () => {
    const answers = await Promise.allSettled([accept(anna), accept(bruno)]);
    const won = answers[0]?.status === "fulfilled" ? anna : bruno;
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "ALREADY_TAKEN", values: { name: won.name, since: now.toISOString() } },
    });
    expect((await readMatter()).assignments).toMatchObject([{ representativeId: won.representativeId }]);
  });

  it("lets one of fifty at once have it", async () => {
    const crowd = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        makeRepresentative(organization, [bar("TX")], { name: `Attorney ${index}` }),
      ),
    );
    await joinFirstQueue(...crowd);
    const answers = await Promise.allSettled(crowd.map((actor) => accept(actor)));
    const winners = crowd.filter((_, index) => answers[index]?.status === "fulfilled");
    expect(winners).toHaveLength(1);
    const refused = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    expect(refused).toHaveLength(49);
    for (const reason of refused) {
      expect(reason).toMatchObject({ code: "ALREADY_TAKEN", values: { name: winners[0]?.name } });
    }
    expect((await readMatter()).assignments).toHaveLength(1);
  });

  it("is done once, however often the same person does it", async () => {
    const answers = await Promise.all([accept(anna), accept(anna), accept(anna)]);
    expect(answers).toEqual([{ caseId }, { caseId }, { caseId }]);
    expect((await readMatter()).assignments).toHaveLength(1);
    expect(await audited("matter.accepted")).toHaveLength(1);
  });

  it("refuses without the conflict answer", async () => {
    await expect(acceptMatter(anna, { matterId, noConflict: false }, now)).rejects.toMatchObject({
      code: "CONFLICT_NOT_CLEARED",
    });
    expect((await readMatter()).status).toBe("QUEUED");
  });

  it("asks the law again on the day, by the organization's calendar", async () => {
    const lapsing = await makeRepresentative(organization, [{ ...bar("TX"), expiresOn: "2026-10-20" }]);
    await joinFirstQueue(lapsing);
    // In Denver the 20th ends at 06:00 UTC of the 21st.
    await expect(accept(lapsing, new Date("2026-10-21T06:00:00Z"))).rejects.toMatchObject({
      code: "NOT_ENTITLED",
      values: { reasons: "NO_BAR_ADMISSION" },
    });
    await expect(accept(lapsing, new Date("2026-10-21T05:59:59Z"))).resolves.toEqual({ caseId });
  });

  it("does not exist for those before whom it was never put", async () => {
    const outside = await makeRepresentative(organization, [bar("TX")]);
    const other = await makeOrganization("Other organization");
    const stranger = await makeRepresentative(other, [bar("TX")]);
    const volunteer = await makeUser(organization, "VOLUNTEER");
    for (const actor of [outside, stranger, supervisor, volunteer]) {
      await expect(accept(actor)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    for (const actor of [outside, stranger, volunteer]) {
      await expect(lookAtMatter(actor, matterId, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    expect((await readMatter()).status).toBe("QUEUED");
  });

  it("settles the alerts about it", async () => {
    await withActor(supervisor, (transaction) =>
      transaction.alert.create({
        data: {
          organizationId: organization.organizationId,
          kind: "OFFER_LAPSED",
          caseId,
          matterId,
          cause: `OFFER_LAPSED:${matterId}`,
          dueAt: now,
          raisedAt: now,
        },
      }),
    );
    await accept(anna, later);
    expect((await readMatter()).alerts).toMatchObject([
      { status: "RESOLVED", resolvedAt: later, resolvedWhy: "ACCEPTED" },
    ]);
  });
});

describe("accepting while the offer runs out", () => {
  it("does not stand in a circle with the worker: the matter is taken or goes on, and never both", async () => {
    const offerOver = new Date("2026-10-21T12:00:00Z");
    const [offer] = (await readMatter()).offers;
    const lapsing = withActor(organization.system, (transaction) =>
      lapseOffer(transaction, organization.system, { offerId: offer?.id ?? "", matterId }, offerOver),
    );
    const [accepted, lapsed] = await Promise.allSettled([accept(anna, offerOver), lapsing]);
    expect(lapsed.status).toBe("fulfilled");
    const matter = await readMatter();
    if (accepted.status === "fulfilled") {
      expect(matter).toMatchObject({ status: "ACCEPTED", assignments: [{ endedAt: null }] });
      expect(matter.offers.map(({ outcome }) => outcome)).not.toContain("OPEN");
    } else {
      expect(accepted.reason).toMatchObject({ code: "NO_LONGER_OFFERED" });
      expect(matter).toMatchObject({ status: "QUEUED", queueId: organization.unroutedQueueId });
    }
  });
});

describe("the index behind the lock", () => {
  it("refuses a second open assignment, whoever writes it", async () => {
    await accept(anna);
    const second = withActor(supervisor, (transaction) =>
      transaction.assignment.create({
        data: {
          organizationId: organization.organizationId,
          matterId,
          representativeId: bruno.representativeId,
          conflictClearedAt: now,
        },
      }),
    );
    await expect(second).rejects.toMatchObject({ code: "P2002" });
  });
});

describe("declining a matter", () => {
  it("takes it out of the decliner's queue and leaves it in the others'", async () => {
    await declineMatter(anna, { matterId, reason: "CAPACITY" }, later);
    expect(await isInQueueOf(anna)).toBe(false);
    expect(await isInQueueOf(bruno)).toBe(true);
    const matter = await readMatter();
    expect(matter).toMatchObject({
      status: "QUEUED",
      queueId: firstQueue,
      declines: [{ reason: "CAPACITY" }],
    });
    expect(matter.offers).toMatchObject([{ outcome: "OPEN" }]);
  });

  it("is done once, however often it is done", async () => {
    await Promise.all([1, 2, 3].map(() => declineMatter(anna, { matterId, reason: "CAPACITY" }, later)));
    expect((await readMatter()).declines).toHaveLength(1);
    expect(await audited("matter.declined")).toHaveLength(1);
  });

  it("can be taken back by accepting, while nobody else has", async () => {
    await declineMatter(anna, { matterId, reason: "CAPACITY" }, now);
    await expect(accept(anna, later)).resolves.toEqual({ caseId });
  });

  it("sends it to the next queue when everybody who may take it has declined", async () => {
    const cora = await makeRepresentative(organization, [bar("TX")], { name: "Cora Attorney" });
    const abroad = await makeRepresentative(organization, [bar("NM")]);
    const nextQueue = await makeQueue(organization, `Next of ${matterId}`, ["JAIL_HOLD"], [cora]);
    await joinFirstQueue(abroad);
    await declineMatter(anna, { matterId, reason: "CAPACITY" }, later);
    expect((await readMatter()).queueId).toBe(firstQueue);
    // Whoever is left in the queue has no admission in Texas, and so is not waited for.
    await declineMatter(bruno, { matterId, reason: "LANGUAGE" }, later);
    const matter = await readMatter();
    expect(matter.queueId).toBe(nextQueue);
    expect(matter.offers).toMatchObject([
      { queueId: firstQueue, outcome: "DECLINED", endedAt: later },
      { queueId: nextQueue, outcome: "OPEN" },
    ]);
    expect(await isInQueueOf(cora, later)).toBe(true);
    await expect(accept(anna, later)).rejects.toMatchObject({ code: "NO_LONGER_OFFERED" });
  });

  it("puts it before the supervisors when there is no next queue", async () => {
    await declineMatter(anna, { matterId, reason: "CAPACITY" }, later);
    await declineMatter(bruno, { matterId, reason: "CAPACITY" }, later);
    const matter = await readMatter();
    expect(matter.queueId).toBe(organization.unroutedQueueId);
    expect(matter.alerts).toMatchObject([{ kind: "MATTER_UNROUTED", status: "OPEN" }]);
    expect(await isInQueueOf(supervisor, later)).toBe(true);
  });

  it("shuts it to the whole organization where there is a conflict, and alerts the supervisors", async () => {
    await declineMatter(anna, { matterId, reason: "CONFLICT" }, later);
    const matter = await readMatter();
    expect(matter).toMatchObject({
      conflictAt: later,
      queueId: organization.unroutedQueueId,
      status: "QUEUED",
    });
    expect(matter.offers).toMatchObject([{ outcome: "WITHDRAWN", endedAt: later }]);
    expect(matter.alerts).toMatchObject([{ kind: "MATTER_UNROUTED", status: "OPEN" }]);
    expect(await isInQueueOf(bruno, later)).toBe(false);
    await expect(accept(bruno, later)).rejects.toMatchObject({ code: "NO_LONGER_OFFERED" });
    await expect(accept(anna, later)).rejects.toMatchObject({ code: "NO_LONGER_OFFERED" });
  });

  it("records a conflict that is found after declining for another reason", async () => {
    await declineMatter(anna, { matterId, reason: "CAPACITY" }, now);
    await declineMatter(anna, { matterId, reason: "CONFLICT" }, later);
    expect((await readMatter()).conflictAt).toEqual(later);
  });

  it("says who has it where somebody was quicker", async () => {
    await accept(anna);
    await expect(declineMatter(bruno, { matterId, reason: "CAPACITY" }, later)).rejects.toMatchObject({
      code: "ALREADY_TAKEN",
      values: { name: anna.name },
    });
  });
});

describe("giving a matter back", () => {
  it("offers it to the others at once", async () => {
    await accept(anna);
    await returnMatter(anna, { matterId, reason: "CAPACITY" }, later);
    const matter = await readMatter();
    expect(matter).toMatchObject({ status: "QUEUED", queueId: firstQueue, waitingSince: later });
    expect(matter.assignments).toMatchObject([{ endedAt: later, endedWhy: "RETURNED" }]);
    expect(matter.offers).toMatchObject([{ outcome: "ACCEPTED" }, { outcome: "OPEN", queueId: firstQueue }]);
    expect(await isInQueueOf(anna, later)).toBe(false);
    expect(await isInQueueOf(bruno, later)).toBe(true);
    expect(await audited("matter.returned")).toEqual([
      { actor_id: anna.userId, detail: { reason: "CAPACITY" } },
    ]);
    await expect(accept(bruno, later)).resolves.toEqual({ caseId });
  });

  it("is done once, however often it is done", async () => {
    await accept(anna);
    await Promise.all([1, 2].map(() => returnMatter(anna, { matterId, reason: "CAPACITY" }, later)));
    expect(await audited("matter.returned")).toHaveLength(1);
  });

  it("is only for whoever holds it", async () => {
    await accept(anna);
    await expect(returnMatter(bruno, { matterId, reason: "CAPACITY" }, later)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("shuts it to the organization where a conflict is found", async () => {
    await accept(anna);
    await returnMatter(anna, { matterId, reason: "CONFLICT" }, later);
    expect(await readMatter()).toMatchObject({
      status: "QUEUED",
      conflictAt: later,
      queueId: organization.unroutedQueueId,
    });
  });
});

describe("closing a matter", () => {
  it("is for its holder", async () => {
    await accept(anna);
    await expect(closeMatter(bruno, { matterId, why: "DONE" }, later)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await closeMatter(anna, { matterId, why: "DONE" }, later);
    const matter = await readMatter();
    expect(matter).toMatchObject({ status: "CLOSED", closedAt: later, closedWhy: "DONE" });
    expect(matter.assignments).toMatchObject([{ endedAt: later, endedWhy: "DONE" }]);
    expect(await audited("matter.closed")).toHaveLength(1);
  });

  it("is for a supervisor where nobody has taken it, and ends the offer", async () => {
    await expect(closeMatter(anna, { matterId, why: "DONE" }, later)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await closeMatter(supervisor, { matterId, why: "RELEASED" }, later);
    await closeMatter(supervisor, { matterId, why: "RELEASED" }, later);
    const matter = await readMatter();
    expect(matter).toMatchObject({ status: "CLOSED", closedWhy: "RELEASED" });
    expect(matter.offers).toMatchObject([{ outcome: "WITHDRAWN", endedAt: later }]);
    expect(await audited("matter.closed")).toHaveLength(1);
    expect(await isInQueueOf(anna, later)).toBe(false);
  });
});
