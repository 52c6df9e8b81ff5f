import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { withActor } from "@/lib/database/transaction";

/** How many ids are read at once; the work itself is one case at a time. */
const batch = 500;

/**
 * Brings every open case of the organization up to date, each in a transaction of its own, so that nobody waits for all
 * of them and a fault in one leaves the others done. Run again it does the same again.
 */
export async function recomputeHolds(actor: Actor, clock = () => new Date()): Promise<void> {
  const { organizationId } = actor;
  let after: string | undefined;
  for (;;) {
    const cases = await withActor(actor, (transaction) =>
      transaction.case.findMany({
        where: { organizationId, status: "OPEN", ...(after && { id: { gt: after } }) },
        select: { id: true },
        orderBy: { id: "asc" },
        take: batch,
      }),
    );
    for (const { id } of cases) {
      await withActor(actor, (transaction) => bringCaseUpToDate(transaction, actor, id, clock()));
    }
    after = cases.at(-1)?.id;
    if (cases.length < batch) return;
  }
}
