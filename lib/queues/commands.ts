import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { SignedInActor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { isUniqueViolation } from "@/lib/database/errors";
import { uuidv7 } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { FieldProblem } from "@/lib/forms/field-problem";
import { message } from "@/lib/forms/message";
import { enqueue } from "@/lib/jobs/enqueue";
import { holdPresent } from "@/lib/people/present-steps";
import { matterKindSchema } from "@/lib/routing/schema";
import { countiesMeant, readCountyLines } from "./county-lines";
import type { KeepQueue, QueueMembership } from "./schema";

/**
 * Makes a queue or changes one. Matters for which nobody was found get another chance; what waits in it and is no longer
 * for it goes on. A queue is never deleted, since decisions name it: one without kinds takes nothing.
 * @throws AppError NOT_FOUND, also for the unrouted queue
 * @throws FieldProblem where the name is taken or a county is not known
 */
export async function keepQueue(actor: SignedInActor, input: KeepQueue): Promise<{ queueId: string }> {
  requirePermission(actor, "queue.keep");
  try {
    return await withActor(actor, (transaction) => keep(transaction, actor, input));
  } catch (error) {
    if (!isUniqueViolation(error, "queue_name_key")) throw error;
    throw new FieldProblem({ name: "queues.problem.nameTaken" });
  }
}

async function keep(transaction: Transaction, actor: SignedInActor, input: KeepQueue) {
  const { organizationId } = actor;
  const before = input.queueId ? await lockQueue(transaction, actor, input.queueId) : null;
  const data = {
    name: input.name,
    kinds: matterKindSchema.options.filter((kind) => input.kinds.includes(kind)),
    area: input.area,
    areaCodes: await areaCodesOf(transaction, input),
  };
  const names = ["name", "kinds", "area", "areaCodes"] as const;
  const fields = names.filter((name) => plain(data[name]) !== plain(before?.[name]));
  const id = before?.id ?? uuidv7();
  if (fields.length === 0) return { queueId: id };
  if (before) {
    await transaction.queue.update({ where: { organizationId_id: { organizationId, id } }, data });
  } else {
    await transaction.queue.create({ data: { organizationId, id, ...data } });
  }
  await recordAudit(transaction, actor, {
    action: "queue.kept",
    subjectType: "queue",
    subjectId: id,
    detail: { fields },
  });
  await reconsider(transaction, actor);
  if (before && fields.some((field) => field !== "name")) await moveOn(transaction, actor, id);
  return { queueId: id };
}

/** Codes and kinds are sets: in another order they are the same. */
function plain(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "object" ? [...value].sort().join(",") : value;
}

/** Locks a queue that can be kept: two changes of one follow each other. */
async function lockQueue(transaction: Transaction, { organizationId }: SignedInActor, queueId: string) {
  await transaction.$queryRaw`SELECT 1 FROM queue
    WHERE organization_id = ${organizationId}::uuid AND id = ${queueId}::uuid FOR NO KEY UPDATE`;
  const queue = await transaction.queue.findFirst({
    where: { organizationId, id: queueId, isUnrouted: false },
    select: { id: true, name: true, kinds: true, area: true, areaCodes: true },
  });
  if (!queue) throw new AppError("NOT_FOUND");
  return queue;
}

async function areaCodesOf(transaction: Transaction, { area, states, counties }: KeepQueue) {
  switch (area) {
    case "NATION":
      return [];
    case "STATE":
      return [...states].sort();
    case "COUNTY":
      return countyCodes(transaction, counties ?? "");
  }
}

async function countyCodes(transaction: Transaction, text: string): Promise<string[]> {
  const lines = readCountyLines(text);
  const known = await transaction.county.findMany({
    where: {
      OR: [
        { fips: { in: lines.flatMap((line) => (line.kind === "FIPS" ? line.fips : [])) } },
        { state: { in: lines.flatMap((line) => (line.kind === "NAME" ? line.state : [])) } },
      ],
    },
    select: { fips: true, name: true, state: true },
  });
  const codes = lines.map((line) => {
    const [county, ...others] = countiesMeant(line, known);
    if (county && others.length === 0) return county.fips;
    const codesOfName = [county, ...others].flatMap((one) => one?.fips ?? []).join(", ");
    throw new FieldProblem({
      counties: county
        ? message("queues.problem.countyOfSeveral", { line: line.line, codes: codesOfName })
        : message("queues.problem.countyUnknown", { line: line.line }),
    });
  });
  return [...new Set(codes)].sort();
}

/**
 * Puts a representative into a queue. Doing it twice is doing it once.
 * @throws AppError NOT_FOUND
 * @throws FieldProblem where they do not work here as a representative
 */
export async function addMember(
  actor: SignedInActor,
  { queueId, representativeId }: QueueMembership,
): Promise<void> {
  requirePermission(actor, "queue.keep");
  const { organizationId } = actor;
  await withActor(actor, async (transaction) => {
    const representative = await transaction.representative.findUnique({
      where: { organizationId_id: { organizationId, id: representativeId } },
      select: { userId: true },
    });
    const userId = representative?.userId ?? "";
    const present = await holdPresent(transaction, actor, userId ? [userId] : []);
    if (present.get(userId) !== "REPRESENTATIVE") {
      throw new FieldProblem({ representativeId: "queues.problem.memberMissing" });
    }
    await lockQueue(transaction, actor, queueId);
    const { count } = await transaction.queueMember.createMany({
      data: { organizationId, queueId, representativeId },
      skipDuplicates: true,
    });
    if (count === 0) return;
    await recordAudit(transaction, actor, {
      action: "queue.memberAdded",
      subjectType: "queue",
      subjectId: queueId,
      detail: { representativeId },
    });
    await reconsider(transaction, actor);
  });
}

/**
 * Takes a representative out of a queue. What they accepted stays with them; what waits and nobody who is left may take
 * goes on. Doing it twice is doing it once.
 * @throws AppError NOT_FOUND where there is no such queue
 */
export async function removeMember(
  actor: SignedInActor,
  { queueId, representativeId }: QueueMembership,
): Promise<void> {
  requirePermission(actor, "queue.keep");
  const { organizationId } = actor;
  await withActor(actor, async (transaction) => {
    await lockQueue(transaction, actor, queueId);
    const { count } = await transaction.queueMember.deleteMany({
      where: { organizationId, queueId, representativeId },
    });
    if (count === 0) return;
    await recordAudit(transaction, actor, {
      action: "queue.memberRemoved",
      subjectType: "queue",
      subjectId: queueId,
      detail: { representativeId },
    });
    await moveOn(transaction, actor, queueId);
  });
}

async function reconsider(transaction: Transaction, { organizationId }: SignedInActor): Promise<void> {
  await enqueue(transaction, "reconsiderUnrouted", { organizationId }, organizationId);
}

async function moveOn(
  transaction: Transaction,
  { organizationId }: SignedInActor,
  queueId: string,
): Promise<void> {
  await enqueue(transaction, "moveOnFromQueue", { organizationId, queueId }, queueId);
}
