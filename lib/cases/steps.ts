import "server-only";
import { causesOfHold } from "@/lib/alerts/causes";
import { settleHoldAlerts } from "@/lib/alerts/steps";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { toInstant } from "@/lib/database/instant";
import type { Transaction } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { type Place, placeOfCounty, placeOfFacility, placeOfState } from "@/lib/facilities/steps";
import { reckonHold } from "@/lib/hold/reckon";
import { readCaseFacts, readingOf, storeHold } from "@/lib/hold/steps";
import { type InstantText, instantOfDate, localDateOf } from "@/lib/hold/time";
import { announce } from "@/lib/notify/announce";
import { placeSchema } from "@/lib/facilities/place";
import { takePolicySnapshot } from "@/lib/policy/steps";
import { keepNeededMatters } from "@/lib/routing/need-steps";
import { lockCase } from "./lock-steps";
import { zoneOfHold } from "./zone-of-hold";

export { lockCase } from "./lock-steps";

/**
 * Brings everything that follows from a case's facts up to date, in the caller's transaction: the policy that applies,
 * the hold and when to look again, the alerts, the matters and where they wait. Doing it again changes nothing.
 * Locks the case, so that two changes of one case follow each other.
 * @param now the server's clock
 */
export async function bringCaseUpToDate(
  transaction: Transaction,
  actor: Actor,
  caseId: string,
  now: Date,
): Promise<void> {
  requirePermission(actor, "hold.recompute");
  await lockCase(transaction, actor, caseId);
  const { urgentMarks, stints } = await transaction.case.findUniqueOrThrow({
    where: { organizationId_id: { organizationId: actor.organizationId, id: caseId } },
    select: { urgentMarks: true, stints: { orderBy: { createdAt: "asc" } } },
  });
  const current = stints.find((stint) => stint.isCurrent);
  if (!current) throw new AppError("NOT_FOUND");

  const facts = await readCaseFacts(transaction, actor, caseId);
  const { reading, dueSoonHours } = await readingOf(transaction, actor);
  const instant = instantOfDate(now);
  const options = { reading, dueSoonHours, now: instant, timeZone: current.timeZone, limitHours: 48 };
  // When release came due follows from the facts alone; the limit and the zone follow from when and where that was.
  const { start } = reckonHold(facts, options).clock;
  const timeZone = zoneOfHold(
    stints.map((stint) => ({ timeZone: stint.timeZone, fromEarliest: toInstant(stint.fromEarliest) })),
    start,
  );
  const place = await placeOfStint(transaction, actor, current);
  const limitHours = await limitOf(transaction, actor, caseId, place, start, timeZone, instant);
  const hold = await storeHold(transaction, actor, caseId, facts, { ...options, timeZone, limitHours });

  const why =
    hold.clock.status === "ENDED" ? "HOLD_ENDED" : actor.role === "SYSTEM" ? "TIME_PASSED" : "FACTS_CHANGED";
  await settleHoldAlerts(
    transaction,
    actor,
    caseId,
    causesOfHold(caseId, hold.clock, hold.facts, instant),
    now,
    why,
  );
  const statusChanged = hold.statusBefore !== null && hold.statusBefore !== hold.clock.status;
  await keepNeededMatters(
    transaction,
    actor,
    { caseId, hold, limitHours, urgentMarks, place, statusChanged },
    now,
  );
  await announce(transaction, actor, "case", caseId);
}

interface StintPlace {
  facilityId: string | null;
  countyFips: string | null;
  state: string | null;
  district: string | null;
  timeZone: string;
}

async function placeOfStint(transaction: Transaction, actor: Actor, stint: StintPlace): Promise<Place> {
  if (stint.facilityId) return placeOfFacility(transaction, actor, stint.facilityId);
  if (stint.countyFips) return placeOfCounty(transaction, actor, stint.countyFips);
  return placeOfState(stint.state);
}

/**
 * The limit of the hold here, in hours, from the policy kept with the case. It is taken when the place or the day of the
 * hold's beginning is new; a policy that changes later does not change what is kept.
 */
async function limitOf(
  transaction: Transaction,
  actor: Actor,
  caseId: string,
  place: Place,
  start: { earliest: InstantText | null; latest: InstantText | null } | null,
  timeZone: string,
  now: InstantText,
): Promise<number> {
  const began = start?.earliest ?? start?.latest ?? null;
  const current = await transaction.policySnapshot.findFirst({
    where: { organizationId: actor.organizationId, caseId, isCurrent: true },
    select: { limitHours: true, content: true },
  });
  const kept = keptQuestion(current?.content);
  const on = began ? localDateOf(began, timeZone) : (kept?.on ?? localDateOf(now, timeZone));
  if (current && kept && kept.on === on && samePlace(kept.place, place)) return current.limitHours;
  return (await takePolicySnapshot(transaction, actor, caseId, place, on)).limitHours;
}

function keptQuestion(content: unknown): { on: string; place: Place } | null {
  if (typeof content !== "object" || content === null || !("on" in content) || !("place" in content))
    return null;
  const place = placeSchema.safeParse(content.place);
  return typeof content.on === "string" && place.success ? { on: content.on, place: place.data } : null;
}

function samePlace(one: Place, other: Place): boolean {
  return (
    one.facilityId === other.facilityId &&
    one.countyFips === other.countyFips &&
    one.state === other.state &&
    one.runBy === other.runBy &&
    one.place === other.place
  );
}
