import type { MatterKind } from "@/lib/routing/schema";
import type { ExcludedDay } from "@/lib/hold/deadlines";
import type { HoldReading, HoldStatus } from "@/lib/hold/schema";
import type { Bounds, InstantText } from "@/lib/hold/time";
import type { ShownHold } from "@/lib/hold/hold-shown";
import type { AlertKind, ResolvedWhy } from "./schema";

/** One line of the supervisor's board. Instants in UTC; `timeZone` is that of the jail in which the hold began. */
export interface BoardRow {
  caseId: string;
  reference: string;
  personName: string;
  status: HoldStatus;
  /** The one instant from or to which the hold's time is counted; null where none is known or none runs. */
  timing: ShownHold["timing"];
  detainerConfirmed: boolean;
  timeZone: string;
  start: Bounds | null;
  formDeadline: Bounds | null;
  regulationDeadline: Bounds | null;
  excludedDays: ExcludedDay[];
  /** Each part null where it is not known. */
  jail: { name: string | null; county: string | null; state: string | null };
  /** Each open piece of work with who holds it, or the queue in which it waits. */
  matters: { id: string; kind: MatterKind; heldBy: string | null; queue: string; unrouted: boolean }[];
  /** Alerts that nobody has ended. */
  openAlerts: number;
}

export interface Board {
  /** The server's now, at which every status and count here is right. */
  now: InstantText;
  reading: HoldReading;
  rows: BoardRow[];
  /** Of all that the filter's state shows, whatever the page and the status. */
  counts: Partial<Record<HoldStatus, number>>;
  /** Of all statuses in the filter's state. */
  watched: number;
  /** Of what the whole filter shows. */
  total: number;
  page: number;
  pageCount: number;
  states: string[];
  /** When the worker last looked; null before its first look. */
  workerLastSweepAt: InstantText | null;
}

export interface AlertRow {
  id: string;
  kind: AlertKind;
  status: "OPEN" | "ACKNOWLEDGED" | "RESOLVED";
  caseId: string;
  reference: string;
  personName: string;
  jail: string | null;
  timeZone: string;
  matterKind: MatterKind | null;
  /** When its cause came about; for a hold that is due soon, its deadline. */
  dueAt: InstantText;
  raisedAt: InstantText;
  /** Raised more than two minutes after its cause came about. */
  late: boolean;
  acknowledgedBy: { name: string; at: InstantText }[];
  resolved: { why: ResolvedWhy | null; at: InstantText } | null;
}

export interface AlertList {
  now: InstantText;
  rows: AlertRow[];
  /** Alerts that nobody has acknowledged. */
  open: number;
  total: number;
  page: number;
  pageCount: number;
}
