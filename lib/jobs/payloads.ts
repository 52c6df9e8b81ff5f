import { z } from "zod";

/** The contract of each job: what it is given. Who enqueues needs this alone, not the handler. */
export const jobPayloads = {
  /** A person, a credential or a queue of the organization has changed: matters for which nobody was found get a chance. */
  reconsiderUnrouted: z.object({ organizationId: z.uuid() }),
  /** Somebody has left this queue or it is for less: what waits and is not for it, or nobody there may take, goes on. */
  moveOnFromQueue: z.object({ organizationId: z.uuid(), queueId: z.uuid() }),
  /** How the organization counts holds has changed: every open case is reckoned again. */
  recomputeHolds: z.object({ organizationId: z.uuid() }),
  /** Days begin and end without anybody changing anything: absences end, credentials become valid. */
  reconsiderEveryOrganization: z.object({}).loose(),
};

export type JobName = keyof typeof jobPayloads;
