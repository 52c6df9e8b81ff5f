import "server-only";
import type { SignedInActor } from "@/lib/auth/actor";
import { openText, sealText } from "@/lib/privacy/sealed-text";
import type { CaseOrder } from "./schema";

interface ListChoice {
  /** Plain text; null for no search. */
  search: string | null;
  status?: string | null;
  state?: string | null;
  order: CaseOrder;
  page?: number;
}

/** The list's address for a choice, without what is as it is anyway. What is searched for is sealed. */
export function caseListHref(
  actor: SignedInActor,
  { search, status, state, order, page = 1 }: ListChoice,
): string {
  const parameters = new URLSearchParams();
  if (search) parameters.set("search", sealText(search, boundTo(actor)));
  if (status) parameters.set("status", status);
  if (state) parameters.set("state", state);
  if (order !== "urgent") parameters.set("order", order);
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query ? `/cases?${query}` : "/cases";
}

/** What was searched for, in plain text; null where the address is somebody else's or was changed. */
export function readSearch(actor: SignedInActor, sealed: string | undefined): string | null {
  return sealed ? openText(sealed, boundTo(actor)) : null;
}

function boundTo({ organizationId, userId }: SignedInActor): string {
  return `case search of ${organizationId} ${userId}`;
}
