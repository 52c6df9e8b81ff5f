import "server-only";
import type { z } from "zod";
import type { Transaction } from "@/lib/database/transaction";
import type { JobName, jobPayloads } from "./payloads";

/**
 * Adds a job in the caller's transaction: it runs if the transaction commits, and never if it does not. A job with the
 * same key that still waits is replaced, so that a hundred changes ask for one run.
 */
export async function enqueue<Name extends JobName>(
  transaction: Transaction,
  name: Name,
  payload: z.input<(typeof jobPayloads)[Name]>,
  key: string,
): Promise<void> {
  await transaction.$queryRaw`
    SELECT (graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key => ${`${name}:${key}`})).id`;
}
