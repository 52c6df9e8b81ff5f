import { layersInForce } from "@/lib/policy/in-force";
import { isStale, mayHaveDiffered } from "@/lib/policy/staleness";
import {
  daySchema,
  type Agreement287g,
  type HonorsDetainers,
  type JurisdictionKind,
  type NotificationOfRelease,
  type PolicyConflict,
  type PolicyLayer,
  type Posture,
} from "@/lib/policy/schema";

/** Which layer gave an answer, and how old that layer is. */
export type AnswerSource = {
  kind: JurisdictionKind;
  fips: string;
  place: string | null;
  name: string;
  asOf: string;
  stale: boolean;
  /** The day asked about lies before `asOf`, and since when the rule holds is not known. */
  mayHaveDiffered: boolean;
};

/** A conflict with the local layer that stands against the state, so that each one can be named. */
export type ConflictDetail = { code: PolicyConflict; local: AnswerSource; state: AnswerSource };

export type ResolvedPolicy<Layer extends PolicyLayer = PolicyLayer> = {
  posture: Posture;
  honorsDetainers: HonorsDetainers;
  judicialWarrantRequired: boolean | null;
  agreement287g: Agreement287g;
  notificationOfRelease: NotificationOfRelease;
  /** Hours after which the alarm rings; not what the jail is allowed. */
  limitHours: 0 | 48;
  governedBy: { fips: string; kind: JurisdictionKind } | null;
  conflicts: PolicyConflict[];
  stale: boolean;
  on: string;
  holdFrom: AnswerSource | null;
  notificationFrom: AnswerSource | null;
  agreementFrom: AnswerSource | null;
  conflictDetails: ConflictDetail[];
  /** Every layer that counts on the day, the most local first. */
  layersInForce: Layer[];
};

/**
 * What a jail's rules come to on a day: may it hold on a detainer, may it tell ICE the release date, has it a
 * 287(g) agreement. Takes the layers that the jail has (`layers.ts`), in any order and in all their versions.
 * A layer that counts for nothing is left out; a conflict is named and never decided.
 *
 * Throws a `ZodError` if `on` is not a day `YYYY-MM-DD`; no set of layers makes it throw.
 */
export function resolvePolicy<Layer extends PolicyLayer>(
  layers: readonly Layer[],
  on: string,
): ResolvedPolicy<Layer> {
  daySchema.parse(on);
  const inForce = layersInForce(layers, on);
  const state = inForce.find((layer) => layer.kind === "state");
  const locals = inForce.filter((layer) => layer.kind !== "state");

  const governing = governingLayer(inForce, state);
  const notification = inForce.find((layer) => layer.notificationOfRelease !== "UNKNOWN");
  const agreement = agreementLayer(inForce, state);
  const found = state
    ? locals.flatMap((local) => conflictsBetween(local, state).map((code) => ({ code, local })))
    : [];
  const source = (layer: Layer) => sourceOf(layer, on);

  return {
    posture: governing?.posture ?? "UNKNOWN",
    honorsDetainers: governing?.honorsDetainers ?? "UNKNOWN",
    judicialWarrantRequired: governing?.judicialWarrantRequired ?? null,
    agreement287g: agreement?.agreement287g ?? "UNKNOWN",
    notificationOfRelease: notification?.notificationOfRelease ?? "UNKNOWN",
    limitHours: governing?.posture === "JUDICIAL_WARRANT_REQUIRED" ? 0 : 48,
    governedBy: governing ? { fips: governing.fips, kind: governing.kind } : null,
    conflicts: [...new Set(found.map(({ code }) => code))].sort(),
    stale: governing ? isStale(governing, on) : false,
    on,
    holdFrom: governing ? source(governing) : null,
    notificationFrom: notification ? source(notification) : null,
    agreementFrom: agreement ? source(agreement) : null,
    conflictDetails: state
      ? found.map(({ code, local }) => ({ code, local: source(local), state: source(state) }))
      : [],
    layersInForce: inForce,
  };
}

/** Which layer governs holds. Expects the layers in force, the most local first. */
function governingLayer<Layer extends PolicyLayer>(
  inForce: Layer[],
  state: Layer | undefined,
): Layer | undefined {
  if (state?.posture === "REQUIRES_COOPERATION") return state;
  if (state && limitsHolds(state.posture)) {
    // The state is a floor: a local rule may only be stricter. `find` takes the more local of two equal ones.
    return (
      inForce.find((layer) => layer.posture === "JUDICIAL_WARRANT_REQUIRED") ??
      inForce.find((layer) => layer.posture === "LIMITS_COOPERATION")
    );
  }
  return inForce.find((layer) => layer.posture !== "UNKNOWN") ?? state ?? inForce[0];
}

/** Which layer answers for 287(g): a state's ban or mandate binds; otherwise whoever is nearest and knows. */
function agreementLayer<Layer extends PolicyLayer>(
  inForce: Layer[],
  state: Layer | undefined,
): Layer | undefined {
  if (state?.agreement287g === "PROHIBITED" || state?.agreement287g === "REQUIRED") return state;
  return inForce.find((layer) => layer.agreement287g !== "UNKNOWN");
}

function conflictsBetween(local: PolicyLayer, state: PolicyLayer): PolicyConflict[] {
  const codes: PolicyConflict[] = [];
  if (state.posture === "REQUIRES_COOPERATION" && limitsHolds(local.posture)) {
    codes.push("LOCAL_LIMIT_AGAINST_STATE");
  }
  const exceedsLimit = local.honorsDetainers === "YES" || local.posture === "REQUIRES_COOPERATION";
  if (limitsHolds(state.posture) && exceedsLimit) codes.push("LOCAL_EXCEEDS_STATE_LIMIT");
  if (state.agreement287g === "PROHIBITED" && local.agreement287g === "ACTIVE")
    codes.push("AGREEMENT_DESPITE_BAN");
  return codes;
}

function limitsHolds(posture: Posture): boolean {
  return posture === "JUDICIAL_WARRANT_REQUIRED" || posture === "LIMITS_COOPERATION";
}

function sourceOf(layer: PolicyLayer, on: string): AnswerSource {
  const { kind, fips, place, name, asOf } = layer;
  return {
    kind,
    fips,
    place,
    name,
    asOf,
    stale: isStale(layer, on),
    mayHaveDiffered: mayHaveDiffered(layer, on),
  };
}
