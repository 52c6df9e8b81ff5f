import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { lockCaseOfMatter } from "@/lib/cases/lock-steps";
import { withActor } from "@/lib/database/transaction";
import { servesMatter } from "@/lib/routing/serves-matter";
import { isAnybodyLeft, routeMatter } from "@/lib/routing/steps";

/**
 * Routes again what waits in the queue and is no longer for it, or can be taken by nobody who is left there; one
 * transaction for each.
 */
export async function moveOnFromQueue(actor: Actor, queueId: string, now = new Date()): Promise<void> {
  const { organizationId } = actor;
  const waiting = { organizationId, status: "QUEUED" as const, queueId };
  const matters = await withActor(actor, (transaction) =>
    transaction.matter.findMany({
      where: { ...waiting, queue: { isUnrouted: false } },
      select: { id: true },
      orderBy: { waitingSince: "asc" },
    }),
  );
  for (const { id } of matters) {
    await withActor(actor, async (transaction) => {
      await lockCaseOfMatter(transaction, actor, id);
      // Taken, closed or moved on since the list was made.
      const matter = await transaction.matter.findFirst({
        where: { ...waiting, id },
        select: {
          id: true,
          kind: true,
          state: true,
          district: true,
          queueId: true,
          queue: { select: { kinds: true, area: true, areaCodes: true } },
          case: {
            select: { stints: { where: { isCurrent: true }, select: { countyFips: true, state: true } } },
          },
        },
      });
      if (!matter) return;
      const jail = matter.case.stints[0] ?? { countyFips: null, state: null };
      const isForQueue = servesMatter(matter.queue, matter.kind, jail);
      if (isForQueue && (await isAnybodyLeft(transaction, actor, matter, now))) return;
      await routeMatter(transaction, actor, id, now, { afresh: true });
    });
  }
}
