import "server-only";
import { databaseClient } from "@/lib/database/client";
import { isDatabaseGone } from "@/lib/database/errors";

export interface Health {
  database: "up" | "gone";
  /** When the worker last finished a look at what has come due; null before the first. */
  workerLastSweepAt: string | null;
}

/** Whether the database answers, and when the worker last looked. Tells nothing about any organization. */
export async function databaseHealth(): Promise<Health> {
  try {
    const beat = await databaseClient().workerHeartbeat.findUnique({ where: { id: "worker" } });
    return { database: "up", workerLastSweepAt: beat?.lastSweepAt.toISOString() ?? null };
  } catch (error) {
    if (!isDatabaseGone(error)) throw error;
    return { database: "gone", workerLastSweepAt: null };
  }
}
