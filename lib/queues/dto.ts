import type { RepresentativeRole } from "@/lib/routing/schema";
import type { ServiceLevel } from "@/lib/routing/service-area";
import type { KnownCounty } from "./county-lines";
import type { KindReach } from "./kind-reach";

export interface QueueMemberRow {
  representativeId: string;
  userId: string;
  name: string;
  role: RepresentativeRole;
}

/** A queue as those see it who keep it: no matter of it, only how many wait. */
export interface KeptQueue {
  id: string;
  name: string;
  isUnrouted: boolean;
  /** The kinds that it is for, and where its members may lawfully take each today. None: it is closed. */
  kinds: KindReach[];
  area: ServiceLevel;
  /** Where the area is STATE. */
  states: string[];
  /** Where the area is COUNTY. */
  counties: KnownCounty[];
  members: QueueMemberRow[];
  waiting: number;
}

export interface KeptQueueDetail extends KeptQueue {
  /** The representatives who are not in it, by name. */
  others: QueueMemberRow[];
}
