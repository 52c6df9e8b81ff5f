import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chooseQueue } from "@/lib/routing/choose-queue";
import type { RoutingQueue, RoutingRequest } from "@/lib/routing/consider-queue";
import { attorney, fullyAccredited, member, queue } from "@/lib/testing/routing-facts";

function choose(queues: RoutingQueue[], facts: Partial<RoutingRequest> = {}) {
  return chooseQueue({
    matter: { kind: "JAIL_HOLD", state: "TX", district: "W.D. Tex." },
    on: "2026-11-25",
    holdStatus: "RUNNING",
    personLanguages: ["es"],
    jail: { countyFips: "48141", state: "TX" },
    queues,
    interpreterOnCallLanguages: [],
    ...facts,
  });
}

const inElPaso = [{ level: "COUNTY", countyFips: "48141" }] as const;
const nationwide = [{ level: "NATION" }] as const;

describe("which queues can have a matter", () => {
  it("rules out a queue for other matters, or for other places", () => {
    const { queueId, considered } = choose([
      queue({ id: "bond", matterKinds: ["BOND"] }),
      queue({ id: "dallas", serviceAreas: [{ level: "COUNTY", countyFips: "48113" }] }),
      queue({ id: "texas" }),
    ]);
    expect(queueId).toBe("texas");
    expect(considered).toMatchObject([
      { queueId: "texas", ruledIn: true, reasons: ["SERVES_STATE"] },
      { queueId: "bond", ruledIn: false, reasons: ["OTHER_MATTERS"], members: [] },
      { queueId: "dallas", ruledIn: false, reasons: ["OUTSIDE_SERVICE_AREA"] },
    ]);
  });

  it("leaves only the nation's queues to a person whose jail is not known", () => {
    const queues = [
      queue({ id: "county", serviceAreas: inElPaso }),
      queue({ id: "nation", serviceAreas: nationwide }),
    ];
    const advice = queues.map((each) => ({ ...each, matterKinds: ["ADVICE" as const] }));
    const request = { matter: { kind: "ADVICE" as const }, jail: { countyFips: null, state: null } };
    expect(choose(advice, request).queueId).toBe("nation");
  });

  it("rules out a queue in which nobody may lawfully take it, and says of each member what is missing", () => {
    const { queueId, considered, alerts } = choose([
      queue({
        id: "q",
        members: [
          member({ representativeId: "b", representative: attorney("OK") }),
          member({ representativeId: "a", representative: fullyAccredited, away: true }),
        ],
      }),
    ]);
    expect(queueId).toBeNull();
    expect(alerts).toEqual(["NO_QUEUE_QUALIFIES"]);
    expect(considered[0]).toMatchObject({
      reasons: ["NOBODY_MAY_TAKE_IT"],
      members: [
        { representativeId: "a", allowed: false, available: false, reasons: ["ATTORNEYS_ONLY", "AWAY"] },
        { representativeId: "b", allowed: false, available: false, reasons: ["NO_BAR_ADMISSION_IN_STATE"] },
      ],
    });
  });

  it.each([
    ["away", { away: true }, "AWAY"],
    ["at the limit of open cases", { openCases: 10, caseLimit: 10 }, "AT_CASE_LIMIT"],
    ["in conflict", { conflict: true }, "CONFLICT_OF_INTEREST"],
  ])("rules out a queue whose only member is %s", (_, facts, reason) => {
    const { queueId, considered } = choose([
      queue({ id: "q", members: [member({ representativeId: "a", ...facts })] }),
    ]);
    expect(queueId).toBeNull();
    expect(considered[0]).toMatchObject({
      reasons: ["NOBODY_AVAILABLE"],
      members: [{ allowed: true, available: false, reasons: [reason] }],
    });
  });

  it("does not make an unlawful member up with an available one's place", () => {
    const members = [
      member({ representativeId: "lawful, away", away: true }),
      member({ representativeId: "there, unlawful", representative: attorney("OK") }),
    ];
    expect(choose([queue({ id: "q", members })]).queueId).toBeNull();
  });

  it("passes over an organization that has a conflict and a queue that has had its offer", () => {
    const queues = [queue({ id: "a" }), queue({ id: "b", organizationId: "firm" }), queue({ id: "c" })];
    const request = { alreadyOfferedQueueIds: ["a"], excludedOrganizationIds: ["firm"] };
    expect(choose(queues, request)).toMatchObject({
      queueId: "c",
      considered: [
        { queueId: "c" },
        { queueId: "a", reasons: ["ALREADY_OFFERED_HERE"] },
        { queueId: "b", reasons: ["ORGANIZATION_EXCLUDED_BY_CONFLICT"] },
      ],
    });
  });

  it("sends a matter that no queue can have to the supervisors, even if there is no queue at all", () => {
    expect(choose([])).toMatchObject({
      queueId: null,
      considered: [],
      decidedBy: null,
      alertSupervisor: true,
    });
  });
});

describe("which of several queues comes first", () => {
  const onCall = queue({
    id: "z on call",
    serviceAreas: nationwide,
    members: [member({ representativeId: "a", onCallNow: true })],
  });
  const speaksSpanish = queue({
    id: "y speaks",
    serviceAreas: nationwide,
    members: [member({ representativeId: "b", languages: ["es-MX"] })],
  });
  const county = queue({ id: "x county", serviceAreas: inElPaso, offeredMatters: 9 });
  const idle = queue({ id: "w idle", offeredMatters: 1 });
  const busy = queue({ id: "v busy", offeredMatters: 2 });
  const all = [busy, idle, county, speaksSpanish, onCall];

  it("puts people on call first for a hold that is due soon, and then each criterion in its order", () => {
    const { considered, decidedBy, alertSupervisor } = choose(all, { holdStatus: "DUE_SOON" });
    expect(considered.map(({ queueId }) => queueId)).toEqual([
      "z on call",
      "y speaks",
      "x county",
      "w idle",
      "v busy",
    ]);
    expect(decidedBy).toBe("ON_CALL_NOW");
    expect(alertSupervisor).toBe(false);
  });

  it.each(["OVERDUE", "MAYBE_OVERDUE", "HELD_WITHOUT_DETAINER", "DUE_SOON"] as const)(
    "alerts the supervisor of a hold that is %s if nobody able is on call, and routes it all the same",
    (holdStatus) => {
      const awayOnCall = queue({
        id: "on call, away",
        members: [
          member({ representativeId: "a", onCallNow: true, away: true }),
          member({ representativeId: "b" }),
        ],
      });
      expect(choose([awayOnCall], { holdStatus })).toMatchObject({
        queueId: "on call, away",
        alertSupervisor: true,
        alerts: ["NOBODY_ON_CALL"],
      });
    },
  );

  it.each(["RUNNING", "START_UNKNOWN", "NOT_STARTED", "ENDED", "NO_DETAINER"] as const)(
    "lets being on call weigh nothing for a hold that is %s",
    (holdStatus) => {
      const decision = choose([onCall, county], { holdStatus, personLanguages: [] });
      expect(decision).toMatchObject({
        queueId: "x county",
        decidedBy: "SERVICE_AREA",
        alertSupervisor: false,
      });
    },
  );

  it("counts an interpreter on call like a shared language, and says which it was", () => {
    const decision = choose([speaksSpanish, county], { interpreterOnCallLanguages: ["ES"] });
    expect(decision).toMatchObject({ queueId: "x county", decidedBy: "SERVICE_AREA" });
    expect(decision.considered.map(({ reasons }) => reasons[0])).toEqual([
      "INTERPRETER_ON_CALL",
      "SHARES_LANGUAGE",
    ]);
  });

  it("never takes Spanish for a person's Mam", () => {
    expect(choose([speaksSpanish, county], { personLanguages: ["mam"] }).queueId).toBe("x county");
  });

  it("compares load by place, counting only the places of those who could take it", () => {
    const roomy = queue({
      id: "b",
      offeredMatters: 3,
      members: [member({ representativeId: "r", openCases: 3, caseLimit: 30 })],
    });
    const small = queue({
      id: "a",
      members: [
        member({ representativeId: "s", openCases: 3, caseLimit: 10 }),
        member({ representativeId: "away", away: true, caseLimit: 1000 }),
      ],
    });
    expect(choose([roomy, small])).toMatchObject({ queueId: "b", decidedBy: "LOAD" });
  });

  it("falls to the queue's id where loads are equal fractions", () => {
    const third = queue({
      id: "b",
      members: [member({ representativeId: "r", openCases: 1, caseLimit: 3 })],
    });
    const sixths = queue({
      id: "a",
      members: [member({ representativeId: "s", openCases: 2, caseLimit: 6 })],
    });
    expect(choose([third, sixths])).toMatchObject({ queueId: "a", decidedBy: "QUEUE_ID" });
  });
});

describe("whatever the queues", () => {
  const anyMember = fc
    .record({
      representativeId: fc.uuid(),
      representative: fc.constantFrom(attorney(), attorney("OK"), fullyAccredited),
      away: fc.boolean(),
      openCases: fc.nat(5),
      caseLimit: fc.nat(5),
      onCallNow: fc.boolean(),
      languages: fc.subarray(["es", "en", "mam"]),
      conflict: fc.boolean(),
    })
    .map(member);
  const anyQueue = fc
    .record({
      id: fc.uuid(),
      serviceAreas: fc.constantFrom(inElPaso, nationwide, [{ level: "STATE", state: "TX" }] as const),
      members: fc.uniqueArray(anyMember, {
        maxLength: 3,
        selector: ({ representativeId }) => representativeId,
      }),
      offeredMatters: fc.nat(5),
    })
    .map(queue);
  const anyQueues = fc.uniqueArray(anyQueue, { maxLength: 6, selector: ({ id }) => id });
  const anyStatus = fc.constantFrom("OVERDUE" as const, "RUNNING" as const);

  it("makes the same decision in whatever order the facts come", () => {
    const shuffled = anyQueues.chain((queues) =>
      fc.tuple(fc.constant(queues), fc.shuffledSubarray(queues, { minLength: queues.length })),
    );
    fc.assert(
      fc.property(shuffled, anyStatus, ([queues, others], holdStatus) => {
        const reordered = others.map((each) => ({ ...each, members: [...each.members].reverse() }));
        expect(choose(reordered, { holdStatus })).toEqual(choose(queues, { holdStatus }));
      }),
    );
  });

  it("considers every queue, and never chooses one in which nobody may take the matter and is there", () => {
    fc.assert(
      fc.property(anyQueues, anyStatus, (queues, holdStatus) => {
        const { queueId, considered, alerts } = choose(queues, { holdStatus });
        expect(considered.map((each) => each.queueId).sort()).toEqual(queues.map(({ id }) => id).sort());
        const chosen = considered.find((each) => each.queueId === queueId);
        if (queueId === null) expect(alerts).toEqual(["NO_QUEUE_QUALIFIES"]);
        else expect(chosen?.members.some(({ allowed, available }) => allowed && available)).toBe(true);
      }),
    );
  });
});
