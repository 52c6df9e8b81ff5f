import "server-only";
import { recordListing } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/database/generated/client";
import { isUuid } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { pageOfList } from "@/lib/forms/page";
import { countiesOf, toHeldRow, toQueueRow, type FirstLook, type QueuePage } from "./dto";
import { firstLook } from "./first-look";
import type { QueueAddress } from "./forms-schema";
import { heldRowSelect, queueRowSelect } from "./queue-columns";
import { rowSettings } from "./row-settings";
import { queueOrder, waitingMatters } from "./takeable";

const ROWS_ON_A_PAGE = 25;
/** Nobody holds more than a few dozen; the rest is a matter for their supervisor. */
const MOST_HELD = 100;

/**
 * A page of the queue, most urgent first, with what the actor holds. The number of queries is fixed, however many rows.
 * @param now the server's clock
 * @throws AppError NOT_FOUND for roles without a queue
 */
export async function listQueue(
  actor: Actor,
  { queue, page }: Pick<QueueAddress, "queue" | "page">,
  now: Date = new Date(),
): Promise<QueuePage> {
  requirePermission(actor, "queue.read");
  return withActor(actor, async (transaction) => {
    const { where: waiting, notForActor } = await waitingMatters(transaction, actor, now);
    const where: Prisma.MatterWhereInput = queue ? { AND: [waiting, { queueId: queue }] } : waiting;
    const total = await transaction.matter.count({ where });
    const { page: shownPage, pageCount, skip, take } = pageOfList(page, total, ROWS_ON_A_PAGE);
    const matters = await transaction.matter.findMany({
      where,
      orderBy: queueOrder,
      skip,
      take,
      select: queueRowSelect,
    });
    const heldMatters = await findHeld(transaction, actor);
    const settings = await rowSettings(transaction, actor, countiesOf([...matters, ...heldMatters]), now);
    const shown = [...matters, ...heldMatters].map(({ id }) => id);
    await recordListing(transaction, actor, {
      action: "queue.listed",
      subjectType: "queue",
      subjectId: null,
      detail: { shown },
    });
    return {
      now: settings.now,
      rows: matters.map((matter) => toQueueRow(matter, settings)),
      total,
      page: shownPage,
      pageCount,
      held: heldMatters.map((matter) => toHeldRow(matter, settings)),
      notForActor,
      queues: await queuesToChoose(transaction, actor),
      isInAnyQueue: await isInAnyQueue(transaction, actor),
    };
  });
}

/**
 * The first look at a matter, before the conflict answer: names, jail, status of the hold, kind and language. The look is
 * logged. Looking is not accepting, and holds nothing back from anybody else.
 * @param now the server's clock
 * @throws AppError NOT_FOUND where the matter was never put before the actor
 */
export async function lookAtMatter(
  actor: Actor,
  matterId: string,
  now: Date = new Date(),
): Promise<FirstLook> {
  if (!isUuid(matterId)) throw new AppError("NOT_FOUND");
  return firstLook(actor, matterId, now);
}

async function findHeld(transaction: Transaction, actor: Actor) {
  const { organizationId, representativeId } = actor;
  if (!representativeId) return [];
  return transaction.matter.findMany({
    where: {
      organizationId,
      status: { not: "CLOSED" },
      assignments: { some: { representativeId, endedAt: null } },
    },
    orderBy: queueOrder,
    take: MOST_HELD,
    select: heldRowSelect,
  });
}

/** Supervisors see every queue, the unrouted one first, with how many matters wait in each. */
async function queuesToChoose(transaction: Transaction, actor: Actor): Promise<QueuePage["queues"]> {
  if (actor.role !== "SUPERVISOR") return [];
  const queues = await transaction.queue.findMany({
    where: { organizationId: actor.organizationId },
    orderBy: [{ isUnrouted: "desc" }, { name: "asc" }],
    select: {
      id: true,
      name: true,
      isUnrouted: true,
      _count: { select: { matters: { where: { status: "QUEUED" } } } },
    },
  });
  return queues.map(({ _count: { matters }, ...queue }) => ({ ...queue, waiting: matters }));
}

async function isInAnyQueue(transaction: Transaction, actor: Actor): Promise<boolean> {
  const { organizationId, representativeId } = actor;
  if (actor.role === "SUPERVISOR") return true;
  if (!representativeId) return false;
  return (await transaction.queueMember.count({ where: { organizationId, representativeId }, take: 1 })) > 0;
}
