import { AppError } from "@/lib/errors";
import type { Actor } from "./actor";

type ActorRole = Actor["role"];

/**
 * Who may do what: the whole of it. Which rows they may do it to is the scope's to say (scope.ts), and PostgreSQL's row
 * policies stand behind both. Administrators keep people and settings without reading cases.
 */
export const permissions = {
  "case.record": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR"],
  "case.read": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "SYSTEM"],
  "case.addFact": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR"],
  "hold.recompute": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "SYSTEM"],
  "matter.route": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "ADMINISTRATOR", "SYSTEM"],
  "matter.accept": ["REPRESENTATIVE"],
  "matter.decline": ["REPRESENTATIVE"],
  "matter.close": ["REPRESENTATIVE", "SUPERVISOR"],
  "queue.read": ["REPRESENTATIVE", "SUPERVISOR"],
  "board.read": ["SUPERVISOR"],
  "alert.read": ["SUPERVISOR"],
  "alert.raise": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "ADMINISTRATOR", "SYSTEM"],
  "alert.answer": ["SUPERVISOR"],
  "policy.read": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "ADMINISTRATOR", "SYSTEM"],
  "facility.read": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "ADMINISTRATOR", "SYSTEM"],
  "facility.correct": ["SUPERVISOR", "ADMINISTRATOR"],
  "people.read": ["REPRESENTATIVE", "SUPERVISOR", "ADMINISTRATOR"],
  "people.manage": ["ADMINISTRATOR"],
  "credential.keep": ["SUPERVISOR", "ADMINISTRATOR"],
  "absence.keep": ["REPRESENTATIVE", "SUPERVISOR"],
  "queue.keep": ["SUPERVISOR", "ADMINISTRATOR"],
  "duty.keep": ["SUPERVISOR", "ADMINISTRATOR"],
  "report.read": ["SUPERVISOR"],
  "settings.own": ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "ADMINISTRATOR"],
  "settings.organization": ["SUPERVISOR", "ADMINISTRATOR"],
} as const satisfies Record<string, readonly ActorRole[]>;

export type Permission = keyof typeof permissions;

/** Whether the actor's role may do this at all. An unknown permission or role is a no. */
export function can(actor: Actor, permission: Permission): boolean {
  if (!Object.hasOwn(permissions, permission)) return false;
  const allowed: readonly ActorRole[] = permissions[permission];
  return allowed.includes(actor.role);
}

/**
 * Asks, and refuses.
 * @throws AppError NOT_FOUND: not allowed looks the same as not there
 */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!can(actor, permission)) throw new AppError("NOT_FOUND");
}
