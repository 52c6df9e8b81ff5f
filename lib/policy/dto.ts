import "server-only";
import type { GoverningReason } from "./why-governs";
import type { PolicySaid } from "./say";
import type { JurisdictionKind, Posture } from "./schema";
import type { LayerOrigin, PolicySnapshotContent, SourcedLayer } from "./snapshot";

/** A jurisdiction in the list: its own rule, and what it comes to, together with its state's, for a jail that it runs. */
export interface JurisdictionRow {
  id: string;
  kind: JurisdictionKind;
  name: string;
  state: string;
  posture: Posture;
  origin: LayerOrigin;
  asOf: string;
  stale: boolean;
  said: PolicySaid;
}

/** One version in the history of a jurisdiction's rules. */
export interface VersionRow {
  layer: SourcedLayer;
  /** When the shared data was loaded, or when the organization's reviewer said so. */
  keptAt: string;
  /** When a newer reading took its place; null while it counts. */
  supersededAt: string | null;
}

export interface JurisdictionDetail {
  id: string;
  kind: JurisdictionKind;
  name: string;
  state: string;
  place: string | null;
  coveredCounties: string[];
  /** What is in force today of this jurisdiction alone; null where nothing is. */
  inForce: SourcedLayer | null;
  /** What it comes to today for a jail that this jurisdiction runs, with its state's rules. */
  applies: PolicySnapshotContent;
  why: GoverningReason;
  versions: VersionRow[];
}
