import "server-only";
import { systemActor } from "@/lib/auth/actor";
import { databaseClient } from "@/lib/database/client";
import { withActor } from "@/lib/database/transaction";
import { reconsiderUnrouted } from "@/lib/routing/steps";
import { moveOnFromQueue } from "./move-on-from-queue";
import { type JobName, jobPayloads } from "./payloads";
import { recomputeHolds } from "./recompute-holds";

/** What each job does. A job may run twice: each leaves the same behind as once. */
export const jobHandlers: Record<JobName, (payload: unknown) => Promise<void>> = {
  async reconsiderUnrouted(payload) {
    const { organizationId } = jobPayloads.reconsiderUnrouted.parse(payload);
    await reconsiderOrganization(organizationId);
  },
  async moveOnFromQueue(payload) {
    const { organizationId, queueId } = jobPayloads.moveOnFromQueue.parse(payload);
    await moveOnFromQueue(systemActor(organizationId), queueId);
  },
  async recomputeHolds(payload) {
    const { organizationId } = jobPayloads.recomputeHolds.parse(payload);
    await recomputeHolds(systemActor(organizationId));
  },
  async reconsiderEveryOrganization() {
    const organizations = await databaseClient().$queryRaw<
      { id: string }[]
    >`SELECT all_organizations() AS id`;
    for (const { id } of organizations) await reconsiderOrganization(id);
  },
};

async function reconsiderOrganization(organizationId: string): Promise<void> {
  const actor = systemActor(organizationId);
  await withActor(actor, (transaction) => reconsiderUnrouted(transaction, actor, new Date()));
}
