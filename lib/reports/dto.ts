import "server-only";
import type { AlertKind } from "@/lib/alerts/schema";
import type { HoldStatus } from "@/lib/hold/schema";
import type { MatterKind } from "@/lib/routing/schema";

export interface Counted<Key> {
  key: Key;
  count: number;
}

/** How long it took from when cases were recorded until somebody took a matter of this kind. */
export interface AcceptanceTime {
  kind: MatterKind;
  accepted: number;
  medianMinutes: number;
  /** Nine of ten were quicker. */
  ninetiethMinutes: number;
}

export interface Reports {
  openCases: Counted<HoldStatus>[];
  /** By the letters of the state where the person is held; null where the state is not known. */
  openCasesByState: Counted<string | null>[];
  alerts: (Counted<AlertKind> & { stillOpen: number })[];
  acceptance: AcceptanceTime[];
  unrouted: Counted<MatterKind>[];
}
