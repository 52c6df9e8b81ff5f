import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import type { Actor } from "./actor";
import { can, type Permission, permissions, requirePermission } from "./permissions";
import { roles } from "./roles";

const everyRole = [...roles, "SYSTEM"] as const;
type EveryRole = (typeof everyRole)[number];

/**
 * Who may do what, written down a second time: a change of the table must be meant, and is read here by whoever reviews
 * it. V volunteer, R representative, S supervisor, A administrator, W the worker.
 */
const specification: Record<Permission, string> = {
  "case.record": "VRS..",
  "case.read": "VRS.W",
  "case.addFact": "VRS..",
  "hold.recompute": "VRS.W",
  "matter.route": "VRSAW",
  "matter.accept": ".R...",
  "matter.decline": ".R...",
  "matter.close": ".RS..",
  "queue.read": ".RS..",
  "board.read": "..S..",
  "alert.read": "..S..",
  "alert.raise": "VRSAW",
  "alert.answer": "..S..",
  "policy.read": "VRSAW",
  "facility.read": "VRSAW",
  "facility.correct": "..SA.",
  "people.read": ".RSA.",
  "people.manage": "...A.",
  "credential.keep": "..SA.",
  "absence.keep": ".RS..",
  "queue.keep": "..SA.",
  "duty.keep": "..SA.",
  "report.read": "..S..",
  "settings.own": "VRSA.",
  "settings.organization": "..SA.",
};

const letters: Record<EveryRole, string> = {
  VOLUNTEER: "V",
  REPRESENTATIVE: "R",
  SUPERVISOR: "S",
  ADMINISTRATOR: "A",
  SYSTEM: "W",
};

function actorOf(role: EveryRole): Actor {
  return { organizationId: "organization", userId: "user", role, representativeId: null };
}

describe("permissions", () => {
  it("are each specified, and no other", () => {
    expect(Object.keys(permissions).sort()).toEqual(Object.keys(specification).sort());
  });

  describe.each(Object.entries(specification))("%s", (permission, allowed) => {
    it.each(everyRole)("is what is specified for %s", (role) => {
      const mayDo = allowed.includes(letters[role]);
      expect(can(actorOf(role), permission as Permission)).toBe(mayDo);
      const ask = () => requirePermission(actorOf(role), permission as Permission);
      if (mayDo) expect(ask).not.toThrow();
      else expect(ask).toThrow(new AppError("NOT_FOUND"));
    });
  });

  it("are refused to a role or for an act that nobody knows", () => {
    expect(can({ ...actorOf("SUPERVISOR"), role: "OWNER" as EveryRole }, "case.read")).toBe(false);
    expect(can(actorOf("SUPERVISOR"), "case.burn" as Permission)).toBe(false);
    expect(can(actorOf("SUPERVISOR"), "toString" as Permission)).toBe(false);
  });

  it("let administrators read no case, no matter and no alert", () => {
    const read = ["case.read", "queue.read", "board.read", "alert.read", "report.read"] as const;
    expect(read.filter((permission) => can(actorOf("ADMINISTRATOR"), permission))).toEqual([]);
  });
});
