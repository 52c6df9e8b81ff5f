import type { Role } from "./roles";

/**
 * Who acts. Every query and command begins with one. `userId` is null for the worker, which acts for an organization
 * under the role SYSTEM.
 */
export interface Actor {
  organizationId: string;
  userId: string | null;
  role: Role | "SYSTEM";
  /** Set where the user is an attorney, accredited representative or law student. */
  representativeId: string | null;
}

/** The person who is signed in, with what a page needs to greet them and to tell the time in their zone. */
export interface SignedInActor extends Actor {
  userId: string;
  role: Role;
  name: string;
  language: string;
  timeZone: string;
  organizationName: string;
}

/** The worker, acting for one organization. */
export function systemActor(organizationId: string): Actor {
  return { organizationId, userId: null, role: "SYSTEM", representativeId: null };
}
