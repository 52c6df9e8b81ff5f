import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { instantOfDate } from "@/lib/hold/time";
import { countiesOf, toQueueRow, type FirstLook, type GoneLook, type OtherParty } from "./dto";
import type { Refusal } from "./eligibility";
import { entitlementToday } from "./entitlement";
import { hasDeclined } from "./matter-moves";
import { matterStanding, type StandingMatter } from "./matter-standing";
import { queueRowSelect } from "./queue-columns";
import { rowSettings } from "./row-settings";
import { nextInQueue } from "./takeable";

/** The first look at a matter, as `lookAtMatter` of queries.ts promises it. */
export async function firstLook(actor: Actor, matterId: string, now: Date): Promise<FirstLook> {
  requirePermission(actor, "queue.read");
  return withActor(actor, async (transaction) => {
    const matter = await matterStanding(transaction, actor, matterId);
    const standing = standingOf(actor, matter);
    if (standing === "TAKEN" || standing === "NO_LONGER_OFFERED") {
      return whatBecameOfIt(transaction, actor, matter, now);
    }
    const row = await transaction.matter.findUniqueOrThrow({
      where: { organizationId_id: { organizationId: actor.organizationId, id: matterId } },
      select: queueRowSelect,
    });
    const settings = await rowSettings(transaction, actor, countiesOf([row]), now);
    await recordAudit(
      transaction,
      actor,
      { action: "matter.looked", subjectType: "matter", subjectId: matterId, detail: { look: "names" } },
      matter.caseId,
    );
    return {
      standing,
      now: settings.now,
      // Who may not read the case yet is not told where it is.
      caseId: standing === "OFFERED" ? null : matter.caseId,
      matter: toQueueRow(row, settings),
      ...(await otherParties(transaction, actor, matter.caseId)),
      ...(await standingOfActor(transaction, actor, matter, now)),
      holder: matter.holder && { name: matter.holder.name, since: instantOfDate(matter.holder.since) },
      status: matter.status,
    };
  });
}

function standingOf(actor: Actor, matter: StandingMatter): FirstLook["standing"] {
  if (actor.role === "SUPERVISOR") return "WATCHED";
  if (matter.holder) return matter.holder.representativeId === actor.representativeId ? "HELD" : "TAKEN";
  return matter.isOffered ? "OFFERED" : "NO_LONGER_OFFERED";
}

async function whatBecameOfIt(
  transaction: Transaction,
  actor: Actor,
  { id, holder }: StandingMatter,
  now: Date,
): Promise<GoneLook> {
  const nextMatterId = await nextInQueue(transaction, actor, id, now);
  if (!holder) return { standing: "NO_LONGER_OFFERED", nextMatterId };
  const { timeZone } = await rowSettings(transaction, actor, [], now);
  return {
    standing: "TAKEN",
    holder: { name: holder.name, since: instantOfDate(holder.since) },
    timeZone,
    nextMatterId,
  };
}

/**
 * Those who called. Their names belong to the conflict question too, but only where they have agreed that an
 * attorney has them; of the others it is said that there are any.
 */
async function otherParties(
  transaction: Transaction,
  actor: Actor,
  caseId: string,
): Promise<{ parties: OtherParty[]; unnamedParties: number }> {
  const reporters = await transaction.reporter.findMany({
    where: { organizationId: actor.organizationId, caseId },
    orderBy: { createdAt: "asc" },
    select: {
      name: true,
      relation: true,
      consents: {
        where: { kind: "SHARE_WITH_ATTORNEY" },
        orderBy: { recordedAt: "desc" },
        take: 1,
        select: { answer: true },
      },
    },
  });
  // Whoever called about themselves is the person held.
  const others = reporters.filter(({ relation }) => relation !== "PERSON_HELD");
  const parties = others.flatMap(({ name, consents }) =>
    name !== null && consents[0]?.answer === "GIVEN" ? [{ name }] : [],
  );
  return { parties, unnamedParties: others.length - parties.length };
}

/** Whether the actor may take it today, and whether they have said no before. */
async function standingOfActor(
  transaction: Transaction,
  actor: Actor,
  matter: StandingMatter,
  now: Date,
): Promise<{ refusals: Refusal[]; hasDeclined: boolean }> {
  const { representativeId } = actor;
  if (!representativeId) return { refusals: [], hasDeclined: false };
  const judge = await entitlementToday(transaction, actor, representativeId, now);
  return {
    refusals: judge(matter).reasons,
    hasDeclined: await hasDeclined(transaction, actor, representativeId, matter.id),
  };
}
