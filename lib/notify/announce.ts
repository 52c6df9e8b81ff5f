import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";

export const liveChannel = "holdline_live";
export const liveTopics = ["case", "matter", "alert", "heartbeat"] as const;
export type LiveTopic = (typeof liveTopics)[number];

/** What travels: which organization, what kind of thing changed, and its id. No content: pages ask again, in scope. */
export interface LiveChange {
  organizationId: string;
  topic: LiveTopic;
  id: string;
}

/** Tells open pages that something changed. Goes out when the transaction commits, and not if it does not. */
export async function announce(
  transaction: Transaction,
  actor: Actor,
  topic: LiveTopic,
  id: string,
): Promise<void> {
  const change: LiveChange = { organizationId: actor.organizationId, topic, id };
  await transaction.$queryRaw`SELECT pg_notify(${liveChannel}, ${JSON.stringify(change)})::text`;
}
