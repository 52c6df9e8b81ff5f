import "server-only";
import type { AlertList, Board } from "@/lib/alerts/dto";
import type { InstantText } from "@/lib/hold/time";
import type { Role } from "@/lib/auth/roles";
import type { CredentialKind } from "@/lib/routing/schema";

/** A shift that runs now. */
export interface ShiftNow {
  name: string;
  lead: string;
  supervisingAttorney: string | null;
  endsAt: InstantText;
}

/** Somebody who is on duty or on call now. */
export interface OnDuty {
  kind: "REPRESENTATIVE_ON_CALL" | "SUPERVISOR_ON_DUTY" | "INTERPRETER_ON_CALL";
  name: string;
  languages: string[];
  endsAt: InstantText;
}

/** A credential that has ended or soon does. Days are calendar days of the organization. */
export interface EndingCredential {
  id: string;
  userId: string;
  person: string;
  kind: CredentialKind;
  /** The state or the federal district that it is for; null where it is for neither. */
  where: string | null;
  expiresOn: string;
  /** Negative once it has ended. */
  daysLeft: number;
}

export interface DutyNow {
  shifts: ShiftNow[];
  onDuty: OnDuty[];
}

export interface SupervisorHome extends Pick<Board, "counts" | "watched" | "workerLastSweepAt">, DutyNow {
  openAlerts: AlertList["open"];
  unrouted: { queueId: string; waiting: number };
}

export interface AdministratorHome {
  people: { role: Role; count: number }[];
  credentials: EndingCredential[];
  queuesWithoutAnybody: { id: string; name: string }[];
}
