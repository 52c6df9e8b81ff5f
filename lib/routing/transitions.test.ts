import { describe, expect, it } from "vitest";

import {
  declineReasonSchema,
  excludesOrganization,
  matterMoveSchema,
  matterStateSchema,
  movesFrom,
  stateAfter,
} from "@/lib/routing/transitions";

describe("what can happen to a matter", () => {
  it.each(["DECLINE", "OFFER_EXPIRES"] as const)("keeps it in a queue after %s", (move) => {
    expect(stateAfter("QUEUED", move)).toBe("QUEUED");
  });

  it.each(["WITHDRAW", "PERSON_LEAVES"] as const)("puts it back into a queue after %s", (move) => {
    expect(stateAfter("ACCEPTED", move)).toBe("QUEUED");
  });

  it("leaves it with a holder who may no longer act until another takes it", () => {
    expect(stateAfter("ACCEPTED", "OFFER_AGAIN")).toBe("ACCEPTED");
    expect(stateAfter("ACCEPTED", "HAND_OVER")).toBe("ACCEPTED");
  });

  it("cannot be accepted twice, nor closed as done by nobody", () => {
    expect(stateAfter("ACCEPTED", "ACCEPT")).toBeNull();
    expect(stateAfter("QUEUED", "CLOSE")).toBeNull();
  });

  it("stays closed", () => {
    expect(movesFrom("CLOSED")).toEqual([]);
  });

  it("has a use for every move and a way out of every state but the last", () => {
    const moves = matterStateSchema.options.flatMap(movesFrom);
    expect(new Set(moves)).toEqual(new Set(matterMoveSchema.options));
    expect(movesFrom("QUEUED")).toContain("ACCEPT");
    expect(movesFrom("ACCEPTED")).toContain("CLOSE");
  });

  it("shuts out an organization for a conflict and for nothing else", () => {
    expect(declineReasonSchema.options.filter(excludesOrganization)).toEqual(["CONFLICT"]);
  });
});
