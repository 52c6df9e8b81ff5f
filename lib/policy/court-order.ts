import type { PolicyLayer } from "@/lib/policy/schema";

const COURT_ORDER = /\bconsent (judgment|decree)\b|\binjunction\b|\bsettlement (agreement|order)\b/i;

/**
 * Whether a local rule is a court's order to that jail (Orleans Parish) rather than its own choice. It must be
 * said first, because the jail cannot drop such a rule and a state law does not simply replace it. A decision in
 * another's case is no such order: those bind everyone and are the state's rule.
 */
export function restsOnCourtOrder(layer: Pick<PolicyLayer, "kind" | "authority">): boolean {
  if (layer.kind === "state") return false;
  return (layer.authority ?? []).some(
    ({ kind, citation, title }) => kind === "CASE" && COURT_ORDER.test(`${citation} ${title}`),
  );
}
