import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/database/generated/client";
import { isUuid } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { organizationDay, representativeFacts } from "@/lib/routing/steps";
import type { KeptQueue, KeptQueueDetail, QueueMemberRow } from "./dto";
import { type DistrictOfState, kindReach } from "./kind-reach";

const representativeColumns = {
  id: true,
  role: true,
  user: { select: { id: true, name: true } },
} satisfies Prisma.RepresentativeSelect;

const queueColumns = {
  id: true,
  name: true,
  isUnrouted: true,
  kinds: true,
  area: true,
  areaCodes: true,
  members: {
    select: { representative: { select: representativeColumns } },
    orderBy: { representative: { user: { name: "asc" } } },
  },
  _count: { select: { matters: { where: { status: "QUEUED" } } } },
} satisfies Prisma.QueueSelect;

type QueueRecord = Prisma.QueueGetPayload<{ select: typeof queueColumns }>;

/** The organization's queues by name, the unrouted one first. */
export async function listKeptQueues(actor: Actor, now: Date): Promise<KeptQueue[]> {
  requirePermission(actor, "queue.keep");
  return withActor(actor, async (transaction) => {
    const queues = await transaction.queue.findMany({
      where: { organizationId: actor.organizationId },
      orderBy: [{ isUnrouted: "desc" }, { name: "asc" }],
      select: queueColumns,
    });
    return toKeptQueues(transaction, actor, queues, now);
  });
}

/**
 * One queue that can be changed, and who could be put into it.
 * @throws AppError NOT_FOUND, also for the unrouted queue
 */
export async function getKeptQueue(actor: Actor, queueId: string, now: Date): Promise<KeptQueueDetail> {
  requirePermission(actor, "queue.keep");
  if (!isUuid(queueId)) throw new AppError("NOT_FOUND");
  const { organizationId } = actor;
  return withActor(actor, async (transaction) => {
    const queue = await transaction.queue.findFirst({
      where: { organizationId, id: queueId, isUnrouted: false },
      select: queueColumns,
    });
    const [kept] = await toKeptQueues(transaction, actor, queue ? [queue] : [], now);
    if (!kept) throw new AppError("NOT_FOUND");
    const others = await transaction.representative.findMany({
      where: {
        organizationId,
        user: { status: "ACTIVE", role: "REPRESENTATIVE" },
        queueMemberships: { none: { queueId } },
      },
      select: representativeColumns,
      orderBy: { user: { name: "asc" } },
    });
    return { ...kept, others: others.map(memberRow) };
  });
}

function memberRow({
  id,
  role,
  user,
}: Prisma.RepresentativeGetPayload<{ select: typeof representativeColumns }>): QueueMemberRow {
  return { representativeId: id, userId: user.id, name: user.name, role };
}

/** In a fixed number of database queries, however many queues there are. */
async function toKeptQueues(
  transaction: Transaction,
  actor: Actor,
  queues: readonly QueueRecord[],
  now: Date,
): Promise<KeptQueue[]> {
  const on = await organizationDay(transaction, actor, now);
  const representativeIds = queues.flatMap(({ members }) =>
    members.map(({ representative }) => representative.id),
  );
  const facts = await representativeFacts(transaction, actor, { representativeIds, on, now });
  const country = await districtsOfStates(transaction);
  const counties = await transaction.county.findMany({
    where: { fips: { in: queues.flatMap(({ area, areaCodes }) => (area === "COUNTY" ? areaCodes : [])) } },
    select: { fips: true, name: true, state: true, district: true },
    orderBy: [{ state: "asc" }, { name: "asc" }],
  });
  return queues.map(({ kinds, areaCodes, members, _count, ...queue }) => {
    const rows = members.map(({ representative }) => memberRow(representative));
    const able = rows.flatMap(({ representativeId }) => facts.get(representativeId)?.representative ?? []);
    const states = queue.area === "STATE" ? areaCodes : [];
    const served = queue.area === "COUNTY" ? counties.filter(({ fips }) => areaCodes.includes(fips)) : [];
    const places: Record<typeof queue.area, readonly DistrictOfState[]> = {
      NATION: country,
      STATE: country.filter(({ state }) => states.includes(state)),
      COUNTY: served,
    };
    return {
      ...queue,
      kinds: kinds.map((kind) => kindReach(kind, places[queue.area], able, on)),
      states,
      counties: served.map(({ fips, name, state }) => ({ fips, name, state })),
      members: rows,
      waiting: _count.matters,
    };
  });
}

/** Every state with each federal district that lies in it. */
async function districtsOfStates(transaction: Transaction): Promise<DistrictOfState[]> {
  const rows = await transaction.county.groupBy({ by: ["state", "district"], orderBy: { state: "asc" } });
  return rows.map(({ state, district }) => ({ state, district }));
}
