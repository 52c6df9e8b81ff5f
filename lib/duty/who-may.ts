import type { Role } from "@/lib/auth/roles";
import type { DutyKind } from "./schema";

/** The roles from which each duty is taken; anybody may interpret. */
const rolesOfDuty: Record<DutyKind, readonly Role[]> = {
  REPRESENTATIVE_ON_CALL: ["REPRESENTATIVE"],
  SUPERVISOR_ON_DUTY: ["SUPERVISOR"],
  INTERPRETER_ON_CALL: ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "ADMINISTRATOR"],
};

/** Whether somebody in this role can have that duty. No role is somebody who does not work here. */
export function mayHaveDuty(role: Role | undefined, kind: DutyKind): boolean {
  return role !== undefined && rolesOfDuty[kind].includes(role);
}

/** Who can lead a shift or be on one: those who record cases and may see others'. Administrators see none. */
const callTakerRoles: readonly Role[] = ["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR"];

export function mayTakeCalls(role: Role | undefined): boolean {
  return role !== undefined && callTakerRoles.includes(role);
}
