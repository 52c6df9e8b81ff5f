/*
 * The worker's process: alerts, offers that end, jobs. As many as wanted may run; they share the work.
 */
import { databaseClient } from "@/lib/database/client";
import { runWorker } from "@/lib/jobs/worker";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort());

await runWorker(stop.signal);
await databaseClient().$disconnect();
