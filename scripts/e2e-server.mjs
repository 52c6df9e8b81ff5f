/*
 * What the end-to-end tests test: the production build with a database of its own, filled with the demo network, and
 * a worker. Runs until it is told to end, and leaves nothing behind.
 *
 * E2E_PORT         where to listen; any free port when not set
 * E2E_SERVER_FILE  a file that gets the addresses as JSON once everything is ready
 * NEXTAUTH_SECRET  signs the sessions; the installation's own when not set
 * E2E_ENDS_WITH    the process whose end is the end of this one as well, however it came about
 * E2E_ALOUD        prints what the web server and the worker log
 */
import "./lib/require-node.mjs";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { runAsCommand } from "./lib/command.mjs";
import { startThrowawayDatabase } from "./lib/database/throwaway.mjs";
import { migrate, seedDemo, seedReference } from "./lib/database/fill.mjs";
import { buildIfStale } from "./lib/preparing/build.mjs";
import { generateClient } from "./lib/preparing/generate.mjs";
import { freePort } from "./lib/ports.mjs";
import { isAlive } from "./lib/process-identity.mjs";
import { say } from "./lib/say.mjs";
import { keepSecrets } from "./lib/secrets.mjs";
import { keepRunning } from "./lib/running/keep-running.mjs";
import { actionsKey, serviceEnvironment } from "./lib/running/environment.mjs";
import { databaseService, webService, workerService } from "./lib/running/services.mjs";
import { untilHealthy } from "./lib/running/until-healthy.mjs";
import { serve, untilStopped } from "./lib/running/until-stopped.mjs";
import { holdlineDirectory } from "./lib/project.mjs";
import { writeFileSafely } from "./lib/write-file-safely.mjs";

await runAsCommand(async (command) => {
  const { stop, atEnd } = command;
  // Nobody who runs tests shall find their own database in them.
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "NEXTAUTH_URL"]) delete process.env[name];
  endWith(Number(process.env.E2E_ENDS_WITH));
  mkdirSync(holdlineDirectory, { recursive: true, mode: 0o700 });
  const secrets = keepSecrets(holdlineDirectory);
  const port = Number(process.env.E2E_PORT) || (await freePort());
  const host = "127.0.0.1";
  const address = `http://${host}:${port}`;

  await generateClient(stop);
  const build = await buildIfStale(actionsKey(process.env, secrets), stop);
  const database = await startThrowawayDatabase(stop);
  atEnd(database.discard);
  const file = process.env.E2E_SERVER_FILE;
  if (file) atEnd(() => rmSync(file, { force: true }));
  let ready = false;
  const pids = /** @type {Record<string, number | undefined>} */ ({});
  const tell = (/** @type {string} */ name) => (/** @type {number | undefined} */ pid) => {
    pids[name] = pid;
    publish();
  };
  const kept = await keepRunning(databaseService(database.cluster, tell("database")), {
    first: database.child,
  });
  atEnd(kept.end);
  await migrate(database, stop);
  await seedReference(database, stop);
  const settings = { applicationUrl: database.applicationUrl, secrets, port, host, demo: true };
  const env = { ...serviceEnvironment(process.env, settings), NEXTAUTH_URL: address, E2E: "1" };
  const options = {
    env,
    logs: path.dirname(database.cluster.logFile),
    aloud: Boolean(process.env.E2E_ALOUD),
  };
  await seedDemo(env, stop);
  const gaveUp = await serve(command, [
    workerService({ ...options, onLaunch: tell("worker") }),
    webService({ ...options, build, onLaunch: tell("web") }),
  ]);
  const trouble = untilStopped(stop, [...gaveUp, kept.gaveUp]);
  const healthy = untilHealthy(address, { stop, limitSeconds: 60, log: path.join(options.logs, "web.log") });
  for (const promise of [healthy, trouble]) promise.catch(() => {});
  await Promise.race([healthy, trouble]);
  ready = true;
  publish();
  if (!stop.aborted) say(`Holdline for the end-to-end tests is ready: ${address}`);
  await trouble;

  /** The process numbers let a test take the database away and see it come back. */
  function publish() {
    if (!file || !ready) return;
    const { ownerUrl, applicationUrl, superuserUrl } = database;
    writeFileSafely(file, JSON.stringify({ address, ownerUrl, applicationUrl, superuserUrl, pids }));
  }
});

/** @param {number} pid of a process, or not a number */
function endWith(pid) {
  if (!pid) return;
  const timer = setInterval(() => {
    if (isAlive(pid)) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, 1000);
  timer.unref();
}
