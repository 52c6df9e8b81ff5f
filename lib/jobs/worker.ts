import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { Logger, run, type Runner } from "graphile-worker";
import { Pool } from "pg";
import { connectionSettings } from "@/lib/database/connection";
import { isDatabaseGone } from "@/lib/database/errors";
import { environment } from "@/lib/env";
import { log } from "@/lib/log";
import { jobHandlers } from "./handlers";
import { recordHeartbeat, sweepDue } from "./sweep";

const sweepEveryMs = 1_000;
const heartbeatEveryMs = 10_000;
const retryAfterMs = 3_000;

/** Every hour, a quarter past: days begin at different hours in different zones. */
const crontab = "15 * * * * reconsiderEveryOrganization";

/**
 * Runs the worker until `stop` aborts: sweeps what has come due each second, and runs jobs. A database that goes away
 * is waited for.
 */
export async function runWorker(stop: AbortSignal): Promise<void> {
  await Promise.all([runSweeps(stop), runJobs(stop)]);
}

async function runSweeps(stop: AbortSignal): Promise<void> {
  let lastBeat = 0;
  while (!stop.aborted) {
    let wait = sweepEveryMs;
    try {
      const now = new Date();
      const taken = await sweepDue(now);
      if (taken > 0) log().info({ event: "sweep.taken", taken });
      if (taken > 0 || now.getTime() - lastBeat >= heartbeatEveryMs) {
        await recordHeartbeat(now);
        lastBeat = now.getTime();
      }
    } catch (error) {
      const gone = isDatabaseGone(error);
      log().error({ event: "sweep.failed", gone, kind: error instanceof Error ? error.name : "unknown" });
      wait = retryAfterMs;
    }
    await pause(wait, undefined, { signal: stop }).catch(() => undefined);
  }
}

async function runJobs(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    let runner: Runner | undefined;
    // A pool of its own: the library ends what it was given when it stops.
    const pool = new Pool(connectionSettings(environment().DATABASE_URL, 4));
    // A lost connection is an event, and one that nobody listens to ends the process; the job itself reports it.
    pool.on("error", () => undefined);
    pool.on("connect", (client) => client.on("error", () => undefined));
    try {
      runner = await run({
        pgPool: pool,
        concurrency: 2,
        noHandleSignals: true,
        crontab,
        taskList: jobHandlers,
        logger: new Logger(() => () => undefined),
      });
      const stopRunner = () => void runner?.stop().catch(() => undefined);
      stop.addEventListener("abort", stopRunner, { once: true });
      await runner.promise;
    } catch (error) {
      log().error({ event: "jobs.failed", gone: isDatabaseGone(error) });
    } finally {
      await pool.end().catch(() => undefined);
    }
    if (!stop.aborted) await pause(retryAfterMs, undefined, { signal: stop }).catch(() => undefined);
  }
}
