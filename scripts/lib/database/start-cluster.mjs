import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { explainDatabaseFailure } from "../explain-fault.mjs";
import { Fault, Stopped } from "../fault.mjs";
import { pause } from "../stop-request.mjs";
import { serverEnvironment } from "./create-cluster.mjs";

/**
 * @typedef {object} Cluster a PostgreSQL cluster on disk, and how to run it
 * @property {string} binaries
 * @property {string} directory the data
 * @property {import("./run-as.mjs").User | undefined} user
 * @property {number} port on 127.0.0.1
 * @property {string} logFile
 * @property {boolean} [throwaway] whether the data may be lost with the power
 */

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  // Sockets would be files that others on the machine can open, and their paths must be short.
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  // A failed statement is logged with its values, which are people's names. The server's own events are enough.
  log_min_messages: "log",
  log_min_error_statement: "panic",
};

const THROWAWAY_SETTINGS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Starts the server and waits until it takes connections.
 * @param {Cluster} cluster
 * @param {AbortSignal} [stop]
 * @returns {Promise<import("node:child_process").ChildProcess>}
 */
export async function startCluster(cluster, stop) {
  const { binaries, directory, user, port, logFile, throwaway } = cluster;
  const settings = { ...SETTINGS, port: String(port), ...(throwaway ? THROWAWAY_SETTINGS : {}) };
  const log = openSync(logFile, "a", 0o600);
  const logBegins = statSync(logFile).size;
  const child = spawn(
    path.join(binaries, "bin", "postgres"),
    ["-D", directory, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      cwd: directory,
      env: serverEnvironment(),
      uid: user?.uid,
      gid: user?.gid,
      // The log's file itself rather than a pipe: should we be killed, the server goes on and can still write.
      stdio: ["ignore", log, log],
      detached: true,
    },
  );
  closeSync(log);
  let ended = false;
  child.once("exit", () => (ended = true));
  child.once("error", () => (ended = true));

  for (let waited = 0; !ended && waited < 120_000; waited += 50) {
    if (stop?.aborted) {
      await stopCluster(child);
      throw new Stopped();
    }
    if (isReady(directory, child.pid)) return child;
    await pause(50, stop);
  }
  if (ended)
    throw explainDatabaseFailure(readFileSync(logFile, "utf8").slice(logBegins).slice(-4000), directory);
  await stopCluster(child);
  throw new Fault("The database did not become ready within two minutes.", `Its log is ${logFile}.`);
}

/**
 * The server keeps its state in the last line of its own pid file.
 * @param {string} directory @param {number | undefined} pid
 */
function isReady(directory, pid) {
  try {
    const lines = readFileSync(path.join(directory, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
}

/**
 * Ends the server: open transactions are rolled back and everything is written out.
 * @param {import("node:child_process").ChildProcess} child
 * @param {{ atOnce?: boolean }} [options] at once: without writing out, which the next start makes good
 */
export async function stopCluster(child, { atOnce = false } = {}) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(atOnce ? "SIGQUIT" : "SIGINT");
  const timer = setTimeout(() => child.kill("SIGQUIT"), 60_000);
  await ended;
  clearTimeout(timer);
}
