import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { mayTake, type Eligibility } from "./eligibility";
import { organizationDay } from "./organization-day";
import { representativeFacts } from "./representative-facts";
import type { Matter } from "./schema";

/** The actor as a representative; whoever is none finds no matter. */
export function representativeOf(actor: Actor): string {
  if (!actor.representativeId) throw new AppError("NOT_FOUND");
  return actor.representativeId;
}

/**
 * What the law says today of matters and one representative, by the credentials on record now. Asked at every list and
 * again at acceptance, since a credential may lapse while a page is open.
 * @returns a judge of any number of matters
 */
export async function entitlementToday(
  transaction: Transaction,
  actor: Actor,
  representativeId: string,
  now: Date,
): Promise<(matter: Matter) => Eligibility> {
  const on = await organizationDay(transaction, actor, now);
  const facts = await representativeFacts(transaction, actor, {
    representativeIds: [representativeId],
    on,
    now,
  });
  const person = facts.get(representativeId)?.representative;
  return ({ kind, state, district }) =>
    person ? mayTake(person, { kind, state, district }, on) : { allowed: false, reasons: [] };
}
