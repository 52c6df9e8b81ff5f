import { spawn } from "node:child_process";
import path from "node:path";
import { inProject, projectDirectory, shown } from "../project.mjs";
import { explainDatabaseFailure } from "../explain-fault.mjs";
import { startCluster, stopCluster } from "../database/start-cluster.mjs";
import { endGroup } from "./keep-running.mjs";
import { logFile } from "./log-file.mjs";

const FOLLOW_PARENT = new URL("follow-parent.mjs", import.meta.url).href;

/**
 * @param {object} options
 * @param {string} options.name
 * @param {string[]} options.args for node
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.log the file for what it prints
 * @param {boolean} [options.aloud] whether it prints to the terminal as well
 * @param {(pid: number | undefined) => void} [options.onLaunch]
 * @returns {import("./keep-running.mjs").Service}
 */
function nodeService({ name, args, cwd, env, log, aloud, onLaunch }) {
  const kept = logFile(log);
  return {
    name,
    onLaunch,
    launch: async () => {
      const child = spawn(process.execPath, ["--import", FOLLOW_PARENT, ...args], {
        cwd,
        env: { ...env, HOLDLINE_STARTED_BY: String(process.pid) },
        detached: true,
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      });
      child.on("error", () => {});
      child.stdout?.on("data", (chunk) => {
        kept.write(chunk);
        if (aloud) process.stdout.write(chunk);
      });
      child.stderr?.on("data", (chunk) => {
        kept.write(chunk);
        if (aloud) process.stderr.write(chunk);
      });
      return child;
    },
    end: (child) => endGroup(child, 15),
    lastWords: () => `The end of its log, ${shown(log)}:\n${kept.end(12)}`,
  };
}

/**
 * @typedef {object} ServiceOptions
 * @property {NodeJS.ProcessEnv} env
 * @property {string} logs the folder for the logs
 * @property {boolean} [aloud] whether they print to the terminal as well
 * @property {(pid: number | undefined) => void} [onLaunch]
 */

/** The production build. @param {ServiceOptions & { build: string }} options */
export function webService({ build, logs, ...options }) {
  return nodeService({
    name: "The web server",
    args: [path.join(build, "server.js")],
    cwd: build,
    log: path.join(logs, "web.log"),
    ...options,
  });
}

/** Next's own server for those who change the sources. @param {ServiceOptions & { port: number, host: string }} options */
export function developmentService({ port, host, logs, ...options }) {
  return nodeService({
    name: "The development server",
    args: [inProject("node_modules/next/dist/bin/next"), "dev", "--port", String(port), "--hostname", host],
    cwd: projectDirectory,
    log: path.join(logs, "development.log"),
    ...options,
  });
}

/** What runs the jobs. @param {ServiceOptions & { watch?: boolean }} options */
export function workerService({ watch, logs, ...options }) {
  const args = [
    "--import",
    "tsx",
    "--conditions=react-server",
    ...(watch ? ["--watch", "--watch-preserve-output"] : []),
  ];
  return nodeService({
    name: "The worker",
    args: [...args, inProject("worker.ts")],
    cwd: projectDirectory,
    log: path.join(logs, "worker.log"),
    ...options,
  });
}

/**
 * @param {import("../database/start-cluster.mjs").Cluster} cluster
 * @param {(pid: number | undefined) => void} [onLaunch]
 * @returns {import("./keep-running.mjs").Service}
 */
export function databaseService(cluster, onLaunch) {
  const kept = logFile(cluster.logFile);
  return {
    name: "The database",
    onLaunch,
    launch: () => startCluster(cluster),
    end: (child) => stopCluster(child),
    lastWords: () => {
      const fault = explainDatabaseFailure(kept.end(12), cluster.directory);
      return `${fault.message}\n${fault.remedy ?? ""}`;
    },
  };
}
